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
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCorpus } from '../src/corpus/load-corpus.ts';
import { formatDiagnostic, type Diagnostic } from '../src/domain/diagnostic.ts';
import { draftFiles, nextIds, type DraftFile } from '../src/intake/draft/draft-files.ts';
import type { Differences } from '../src/intake/collate/differences.ts';
import { importCopies, type ImportedCopies } from '../src/intake/collate/import-copies.ts';
import { collationSummary } from '../src/intake/collate/summary.ts';
import type { ImportedDocument, ImportOptions, Known } from '../src/intake/import-document.ts';
import { htmlReport } from '../src/intake/report/html-report.ts';
import { importJson } from '../src/intake/report/import-json.ts';
import { importSummary } from '../src/intake/report/import-summary.ts';
import { readArguments, usage, type Options } from './import-arguments.ts';
import { openDocument, projectState, writeAll } from './import-files.ts';
import { isOther, sourcesOf, updateOf, type KeptSource, type Update } from './import-update.ts';

export interface Effects {
  readonly root: string;
  /** For results. */
  readonly print: (line: string) => void;
  /** For progress. */
  readonly progress: (line: string) => void;
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
  const tell = (diagnostics: readonly Diagnostic[], document?: ImportedDocument): Outcome => ({
    errors: show(file, document, diagnostics, [], options, effects),
  });
  const opened = paths.map((path) => openDocument(path));
  const missing = opened.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (missing.length > 0) return tell(missing);
  const state = projectState(effects.root);
  const given = opened.flatMap((one, index) => {
    const path = paths[index] ?? '';
    return 'bytes' in one ? [{ file: path, name: basename(path), bytes: one.bytes }] : [];
  });
  const importOptions = { known, ...(options.province === undefined ? {} : { province: options.province }) };
  const imported = await importCopies(given, nextIds(state.sourceIds, given.length), importOptions);
  const faults = imported.diagnostics.filter(({ severity }) => severity === 'error');
  if (imported.document === undefined || faults.length > 0) return tell(imported.diagnostics, imported.document);
  const { planId } = imported.document;
  const existing = ['md', 'mdx']
    .map((type) => `content/plans/${planId}.${type}`)
    .find((path) => existsSync(join(effects.root, path)));
  if (existing === undefined) {
    const files = draftFiles(imported.document, imported.copies, state).filter((drafted) =>
      isWanted(effects.root, drafted),
    );
    return finish(file, imported, { files, fresh: files, replaced: [], notes: [] }, options, effects);
  }
  if (!options.isUpdate) return tell([...imported.diagnostics, planExists(file, existing)], imported.document);
  const kept = sourcesOf(planId, state);
  if (kept.length !== given.length)
    return tell([...imported.diagnostics, otherCopies(file, existing, kept)], imported.document);
  const anew = await importCopies(
    given,
    kept.map(({ id }) => id),
    importOptions,
  );
  if (anew.document === undefined) return tell(anew.diagnostics);
  const edited = readFileSync(join(effects.root, existing), 'utf8');
  if (isOther(anew.document, edited)) return tell([...anew.diagnostics, otherDocument(file, existing)]);
  const last = await lastDrafts(kept, planId, importOptions, effects.root);
  const update = updateOf(effects.root, anew.document, anew.copies, state, existing, kept, last);
  return finish(file, anew, update, options, effects);
}

/**
 * The files of a plan as the importer wrote them last: kept aside on this machine, else made again from the sources that are
 * kept in seeds/.
 */
async function lastDrafts(
  kept: readonly KeptSource[],
  planId: string,
  importOptions: ImportOptions,
  root: string,
): Promise<(path: string) => string | undefined> {
  if (existsSync(join(root, lastDraft(`${planId}.md`))))
    return (path) => {
      const aside = join(root, lastDraft(path));
      return existsSync(aside) ? readFileSync(aside, 'utf8') : undefined;
    };
  const given = kept.map(({ file, original }) => {
    const name = original ?? file;
    return { file: `seeds/${name}`, name, bytes: readFileSync(join(root, 'seeds', name)) };
  });
  const ids = kept.map(({ id }) => id);
  const { document, copies } = await importCopies(given, ids, importOptions);
  const files = document === undefined ? [] : draftFiles(document, copies, projectState(root), ids);
  const contents = new Map(files.map(({ path, content }) => [path, String(content)]));
  return (path) => contents.get(path);
}

/** An agency or document that another plan brought is never overwritten. */
function isWanted(root: string, { path }: DraftFile): boolean {
  const isShared = path.startsWith('content/agencies/') || path.startsWith('content/instruments/');
  return !isShared || !existsSync(join(root, path));
}

/** Writes the draft, unless --dry-run, and shows it. */
function finish(
  file: string,
  { document, diagnostics, differences }: ImportedCopies,
  { files, fresh, replaced, notes }: Update,
  options: Options,
  effects: Effects,
): Outcome {
  const all = [...diagnostics, ...notes];
  if (document !== undefined && !options.isDry) {
    const aside = fresh
      .filter(({ path }) => path.startsWith('content/plans/') || path.startsWith('content/corrections/'))
      .map(({ path, content }) => ({ path: lastDraft(path), content }));
    const report = { path: `.intake/${document.planId}.html`, content: htmlReport(file, document, all) };
    try {
      writeAll(effects.root, [...files, ...aside, report], replaced);
    } catch (error) {
      return { errors: show(file, document, [...all, notWritten(file, error)], [], options, effects) };
    }
  }
  const errors = show(file, document, all, files, options, effects, differences);
  return options.isDry || document === undefined ? { errors } : { errors, written: document };
}

/** What the importer wrote last of a file, as it wrote it: what edits by hand are told from. Not kept in the repository. */
const lastDraft = (path: string): string => `.intake/${basename(path)}`;

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

function planExists(file: string, existing: string): Diagnostic {
  return {
    rule: 'intake/plan-exists',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: `${existing} is there already.`,
    advice: 'To import it anew and keep what was edited by hand, add --update.',
  };
}

function otherDocument(file: string, existing: string): Diagnostic {
  return {
    rule: 'intake/update-other',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: `This document has another title and other words than ${existing}: it is another document with the same number and year.`,
    advice:
      'Compare the issuers. A plan of another agency needs an id of its own: rename the file of the plan that is there, and its entry in the manifest.',
  };
}

function notWritten(file: string, error: unknown): Diagnostic {
  return {
    rule: 'intake/not-written',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: `The draft could not be written: ${error instanceof Error ? error.message : String(error)}`,
    advice: 'The project is as it was. Make room or mend the rights of the folder, then import again.',
  };
}

function otherCopies(file: string, existing: string, kept: readonly KeptSource[]): Diagnostic {
  return {
    rule: 'intake/update-copies',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: `${existing} rests on ${kept.length} sources (${kept.map(({ id }) => id).join(', ')}); another number of files is given.`,
    advice:
      'Give as many copies as the manifest lists for the plan, in their order, with --same-document; nothing is written.',
  };
}

if (import.meta.main)
  process.exitCode = await run(process.argv.slice(2), {
    root: process.cwd(),
    print: (line) => console.log(line),
    progress: (line) => console.error(line),
  });
