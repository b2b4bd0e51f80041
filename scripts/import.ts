/**
 * `npm run import -- FILE… [options]`: reads documents as provinces put them out and writes draft plans: the plan's file, its
 * source, the record of differences, agencies and documents that content does not know yet. Nothing is written of a document
 * with an error. Exit code 1 only on errors.
 *
 *   --same-document   the files are copies of one document: one draft of all, with a record of each
 *   --province CODE   the province, where the text does not say it (vn-22)
 *   --update          write anew over an existing plan; edits by hand that still apply are kept, and the difference is shown
 *   --dry-run         write nothing
 *   --json            one line of JSON for each document instead of words
 *   --quiet           no progress
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { readCorpus } from '../src/corpus/load-corpus.ts';
import { formatDiagnostic, type Diagnostic } from '../src/domain/diagnostic.ts';
import type { Province } from '../src/domain/province.ts';
import { provinces } from '../src/intake/agencies/provinces.ts';
import { draftFiles, type DraftFile, type ProjectState } from '../src/intake/draft/draft-files.ts';
import { mergeEdits } from '../src/intake/draft/merge-edits.ts';
import type { Differences } from '../src/intake/collate/differences.ts';
import { importCopies } from '../src/intake/collate/import-copies.ts';
import { collationSummary } from '../src/intake/collate/summary.ts';
import type { ImportedDocument, Known } from '../src/intake/import-document.ts';
import { htmlReport } from '../src/intake/report/html-report.ts';
import { importJson } from '../src/intake/report/import-json.ts';
import { importSummary } from '../src/intake/report/import-summary.ts';

export interface Effects {
  readonly root: string;
  /** For results. */
  readonly print: (line: string) => void;
  /** For progress. */
  readonly progress: (line: string) => void;
}

/** A larger file is not even opened; each reader has tighter limits of its own. */
const largestFile = 128 * 1024 * 1024;

const usage = 'npm run import -- FILE… [--same-document] [--province vn-22] [--update] [--dry-run] [--json] [--quiet]';

interface Options {
  readonly province: Province | undefined;
  readonly isUpdate: boolean;
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly isQuiet: boolean;
  readonly isSameDocument: boolean;
}

export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const { files, options, fault } = readArguments(args);
  if (fault !== undefined) {
    effects.print(fault);
    effects.print(usage);
    return 1;
  }
  const { corpus } = readCorpus(effects.root);
  let known: Known = { agencies: corpus.agencies, instruments: corpus.instruments };
  let errors = 0;
  const documents = options.isSameDocument ? [files] : files.map((file) => [file]);
  for (const [index, copies] of documents.entries()) {
    if (!options.isQuiet) effects.progress(`${index + 1}/${documents.length} ${copies.join(' ')}`);
    const outcome = await importOne(copies, known, options, effects);
    errors += outcome.errors;
    known = withNew(known, outcome.written);
  }
  return errors === 0 ? 0 : 1;
}

/** What the next document finds in content: what the one before has brought is not proposed again. */
function withNew(known: Known, document: ImportedDocument | undefined): Known {
  if (document === undefined || document.newAgencies.size + document.newInstruments.size === 0) return known;
  return {
    agencies: [...known.agencies, ...[...document.newAgencies].map(([id, record]) => ({ ...record, id }))],
    instruments: [...known.instruments, ...[...document.newInstruments].map(([id, record]) => ({ ...record, id }))],
  };
}

interface Outcome {
  readonly errors: number;
  /** The document, if its draft was written. */
  readonly written?: ImportedDocument;
}

/** @param paths One file, or the copies of one document. */
async function importOne(paths: readonly string[], known: Known, options: Options, effects: Effects): Promise<Outcome> {
  const file = paths.join(' ');
  const opened = paths.map((path) => open(path));
  const missing = opened.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (missing.length > 0) return { errors: show(file, undefined, missing, [], options, effects) };
  const state = projectState(effects.root);
  const given = opened.flatMap((one, index) => {
    const path = paths[index] ?? '';
    return 'bytes' in one ? [{ file: path, name: basename(path), bytes: one.bytes }] : [];
  });
  const { document, diagnostics, copies, differences } = await importCopies(given, state.sourceIds, {
    known,
    ...(options.province === undefined ? {} : { province: options.province }),
  });
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (document === undefined || faults.length > 0)
    return { errors: show(file, document, diagnostics, [], options, effects) };
  const drafted = draftFiles(document, copies, state);
  const existing = ['md', 'mdx']
    .map((type) => `content/plans/${document.planId}.${type}`)
    .find((path) => existsSync(join(effects.root, path)));
  if (existing !== undefined && !options.isUpdate)
    return { errors: show(file, document, [...diagnostics, planExists(file, existing)], [], options, effects) };
  const { files, notes } =
    existing === undefined ? { files: drafted, notes: [] } : updated(document, drafted, existing, effects.root);
  if (!options.isDry) {
    const report = htmlReport(file, document, [...diagnostics, ...notes]);
    writeAll(effects.root, [...files, { path: reportFile(document.planId), content: report }]);
  }
  const errors = show(file, document, [...diagnostics, ...notes], files, options, effects, differences);
  return options.isDry ? { errors } : { errors, written: document };
}

/** @returns How many errors the document has. */
function show(
  file: string,
  document: ImportedDocument | undefined,
  diagnostics: readonly Diagnostic[],
  written: readonly DraftFile[],
  options: Options,
  { print }: Effects,
  differences?: Differences,
): number {
  const paths = written.map(({ path }) => path);
  if (options.isJson) print(JSON.stringify({ ...importJson(file, document, diagnostics, paths), differences }));
  else {
    for (const diagnostic of diagnostics) print(formatDiagnostic(diagnostic));
    for (const line of importSummary(file, document, diagnostics, paths, options.isDry)) print(line);
    if (differences !== undefined) for (const line of collationSummary(differences)) print(line);
  }
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function readArguments(args: readonly string[]): {
  files: readonly string[];
  options: Options;
  fault: string | undefined;
} {
  const none: Options = {
    province: undefined,
    isUpdate: false,
    isDry: false,
    isJson: false,
    isQuiet: false,
    isSameDocument: false,
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        province: { type: 'string' },
        update: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        'same-document': { type: 'boolean', default: false },
      },
    });
    const province = provinces.find(({ id }) => id === values.province);
    const options = {
      province,
      isUpdate: values.update,
      isDry: values['dry-run'],
      isJson: values.json,
      isQuiet: values.quiet,
      isSameDocument: values['same-document'],
    };
    const files = positionals.flatMap((path) => filesAt(path));
    if (values.province !== undefined && province === undefined)
      return {
        files,
        options,
        fault: `There is no province "${values.province}": give its ISO 3166-2 code in small letters, such as vn-22.`,
      };
    return { files, options, fault: files.length === 0 ? 'Give the document to import.' : undefined };
  } catch (error) {
    return { files: [], options: none, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** A folder stands for the files in it. */
function filesAt(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:txt|md|markdown|html?|docx|pdf)$/iu.test(name))
    .sort()
    .map((name) => join(path, name));
}

function open(file: string): { readonly bytes: Uint8Array } | { readonly problem: Diagnostic } {
  const place = { file, line: 1, column: 1 };
  const problem = (rule: string, words: string, advice: string) => ({
    problem: { rule, severity: 'error' as const, place, problem: words, advice },
  });
  if (!existsSync(file) || !statSync(file).isFile())
    return problem('intake/no-file', 'There is no such file.', 'Check its name.');
  const { size } = statSync(file);
  if (size > largestFile)
    return problem(
      'intake/too-large',
      `The file has ${size} bytes; at most ${largestFile} are read.`,
      'Cut the file to the one document wanted, or export it without pictures.',
    );
  return { bytes: readFileSync(file) };
}

function planExists(file: string, existing: string): Diagnostic {
  return {
    rule: 'intake/plan-exists',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: `${existing} is there already.`,
    advice: 'To import it anew and keep what was edited by hand, add --update.',
  };
}

function projectState(root: string): ProjectState {
  const { corpus } = readCorpus(root);
  return {
    manifest: readFileSync(join(root, 'seeds/manifest.yaml'), 'utf8'),
    provinces: readFileSync(join(root, 'content/provinces.yaml'), 'utf8'),
    sourceIds: corpus.sources.map(({ id }) => id),
    provinceIds: corpus.provinces.map(({ id }) => id),
  };
}

/** The intake report of a plan, to read beside the draft. Not kept in the repository. */
const reportFile = (planId: string): string => `.intake/${planId}.html`;

/** The last draft that the importer wrote of a plan: what edits by hand are told from. Not kept in the repository. */
const lastDraft = (planId: string): string => `.intake/${planId}.md`;

function updated(
  { planId, file: fresh }: ImportedDocument,
  drafted: readonly DraftFile[],
  existing: string,
  root: string,
): { files: readonly DraftFile[]; notes: readonly Diagnostic[] } {
  const edited = readFileSync(join(root, existing), 'utf8');
  const base = existsSync(join(root, lastDraft(planId))) ? readFileSync(join(root, lastDraft(planId)), 'utf8') : fresh;
  const { text, lost } = mergeEdits(base, edited, fresh);
  const notes = lost.map(({ line, lines }): Diagnostic => ({
    rule: 'intake/edit-lost',
    severity: 'warning',
    place: { file: existing, line, column: 1 },
    problem: `An edit by hand has no place in the new draft: ${lines.join(' / ')}`,
    advice: 'Look at the new draft there and edit it again if the edit is still wanted.',
  }));
  const change: Diagnostic = {
    rule: 'intake/updated',
    severity: 'warning',
    place: { file: existing, line: 1, column: 1 },
    problem:
      edited === text
        ? 'The new draft changes nothing.'
        : `The new draft changes:\n${createTwoFilesPatch(existing, existing, edited, text)}`,
    advice: 'Read the difference before you commit it.',
  };
  const plan = drafted.filter(
    ({ path }) => path.startsWith('content/agencies/') || path.startsWith('content/instruments/'),
  );
  return {
    files: [{ path: existing, content: text }, ...plan.filter(({ path }) => !existsSync(join(root, path)))],
    notes: [...notes, change],
  };
}

/** Writes all files or none: each is written beside its place, then all are moved there. */
function writeAll(root: string, files: readonly DraftFile[]): void {
  const aside = (path: string): string => join(root, `${path}.new`);
  const plan = files.find(({ path }) => path.startsWith('content/plans/'));
  const all =
    plan === undefined
      ? files
      : [...files, { path: lastDraft(basename(plan.path).replace(/\.mdx?$/u, '')), content: plan.content }];
  try {
    for (const { path, content } of all) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(aside(path), content);
    }
  } catch (error) {
    for (const { path } of all) rmSync(aside(path), { force: true });
    throw error;
  }
  for (const { path } of all) renameSync(aside(path), join(root, path));
}

if (import.meta.main)
  process.exitCode = await run(process.argv.slice(2), {
    root: process.cwd(),
    print: (line) => console.log(line),
    progress: (line) => console.error(line),
  });
