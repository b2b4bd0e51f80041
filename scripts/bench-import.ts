/**
 * `npm run bench:import`: imports documents with no help and scores what comes out: the published plans from their sources,
 * against their hand-checked content, and the samples of which `src/intake/golds` has a gold record. Measures, asserts nothing.
 *
 * - `--samples DIR`: folder of the samples (default `../shared/genre/samples`); without it they are skipped.
 * - `--misses`: lists what is missing and what is too much.
 * - `--documents N`: instead, imports N made-up documents of 30 kB one after the other and prints speed and memory.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCorpus, readPlanText, type Corpus } from '../src/corpus/load-corpus.ts';
import { formatDiagnostic } from '../src/domain/diagnostic.ts';
import { provinces } from '../src/intake/agencies/provinces.ts';
import { importDocument, type ImportOptions, type ImportResult } from '../src/intake/import-document.ts';
import { goldOfPlan } from '../src/intake/scoring/gold-of-plan.ts';
import { goldSchema, type Gold } from '../src/intake/scoring/gold.ts';
import { importedOf, type Names } from '../src/intake/scoring/imported.ts';
import { addScores, scoreDocument, scoreNames, shares, type Scores } from '../src/intake/scoring/score.ts';
import { sentencesOf, syntheticDocument } from '../src/intake/scoring/synthetic-document.ts';

export interface Effects {
  /** The project's folder. */
  readonly root: string;
  /** Where the samples are looked for without `--samples`. */
  readonly samples: string;
  readonly print: (text: string) => void;
  readonly printTable: (rows: readonly object[]) => void;
  readonly importDocument: typeof importDocument;
  readonly milliseconds: () => number;
  /** Resident memory of this process, now and at most. */
  readonly megabytes: () => { readonly now: number; readonly peak: number };
}

/** @returns The exit code: 1 for arguments or gold records that cannot be read. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const { root, print } = effects;
  const valueOf = (flag: string): string | undefined =>
    args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? '') : undefined;
  const count = valueOf('--documents');
  if (count !== undefined && !/^[1-9]\d*$/.test(count)) {
    print('--documents needs a whole number, such as --documents 1000.');
    return 1;
  }
  const samples = valueOf('--samples') ?? effects.samples;
  if (args.includes('--samples') && !existsSync(samples)) {
    print(
      `There is no folder "${samples}": give --samples the folder of the documents that src/intake/golds speaks of.`,
    );
    return 1;
  }
  const { corpus } = readCorpus(root);
  if (count !== undefined) return measureSpeed(Number(count), corpus, effects);

  const golds = readGolds(root, print);
  if (golds === undefined) return 1;
  const withMisses = args.includes('--misses');
  const plans = await scoreEach(publishedCases(root, corpus), corpus, withMisses, effects);
  report(`All ${plans.length} published plans`, total(plans), false, effects);
  if (!existsSync(samples)) {
    print(`\nThe ${golds.length} gold records of samples are skipped: there is no folder "${samples}".`);
    return 0;
  }
  const sampled = await scoreEach(sampleCases(samples, golds), corpus, withMisses, effects);
  report(`All ${sampled.length} samples`, total(sampled), false, effects);
  return 0;
}

/** One file to import and what it should give. */
interface Case {
  readonly file: string;
  readonly gold: Gold;
}

/** Each published plan from the witness of which least is lacking. */
function publishedCases(root: string, corpus: Corpus): readonly Case[] {
  return corpus.plans.flatMap((plan) => {
    const [source] = corpus.sources
      .filter((one) => one.plan === plan.id)
      .toSorted((a, b) => a.lacks.length - b.lacks.length);
    if (source === undefined) return [];
    const file = join(root, 'seeds', source.file);
    const texts = [readFileSync(file, 'utf8')];
    return [{ file, gold: goldOfPlan(plan, readPlanText(root, plan.id), namesOf(corpus), [source.file], texts) }];
  });
}

/** Each copy of each sample. */
function sampleCases(folder: string, golds: readonly Gold[]): readonly Case[] {
  return golds.flatMap((gold) => gold.document.files.map((name) => ({ file: join(folder, name), gold })));
}

function readGolds(root: string, print: Effects['print']): readonly Gold[] | undefined {
  const readings = globSync('src/intake/golds/*.json', { cwd: root })
    .sort()
    .map((file) => ({ file, ...goldSchema.safeParse(JSON.parse(readFileSync(join(root, file), 'utf8'))) }));
  for (const { file, error } of readings)
    for (const { path, message } of error?.issues ?? []) print(`${file} ${path.join('.')}: ${message}`);
  const golds = readings.flatMap(({ data }) => data ?? []);
  return golds.length === readings.length ? golds : undefined;
}

async function scoreEach(
  cases: readonly Case[],
  corpus: Corpus,
  withMisses: boolean,
  effects: Effects,
): Promise<readonly Scores[]> {
  const all: Scores[] = [];
  for (const { file, gold } of cases) {
    const result = await effects.importDocument(basename(file), readFileSync(file), optionsOf(corpus));
    if (result.document === undefined)
      for (const diagnostic of result.diagnostics) effects.print(formatDiagnostic(diagnostic));
    const scores = scoreDocument(gold, scored(result, corpus));
    report(basename(file), scores, withMisses, effects);
    all.push(scores);
  }
  return all;
}

/** Stands in a draft where the maintainer has to fill in an id: no answer, so not a wrong one. */
const unknownId = 'khong-ro';

function scored({ document }: ImportResult, corpus: Corpus) {
  const names = namesOf(corpus, document);
  if (document === undefined) return importedOf({ clauses: [], tables: [] }, {}, names);
  const { text, record } = document;
  const { tasks, targets, deadlines, citations } = record.facts;
  const facts = {
    tasks: tasks.map(({ fact }) => fact),
    targets: targets.map(({ fact }) => fact),
    deadlines: deadlines.map(({ fact }) => fact),
    citations: citations.map(({ fact }) => fact),
  };
  const imported = importedOf(text, { ...record.head, ...facts }, names);
  const metadata = Object.entries(imported.metadata).filter(([, value]) => value !== unknownId);
  return { ...imported, metadata: Object.fromEntries(metadata) };
}

function optionsOf({ agencies, instruments }: Corpus): ImportOptions {
  return { known: { agencies, instruments } };
}

/** Names of records by id: those of the content, and those that the import proposes. */
function namesOf(corpus: Corpus, document?: ImportResult['document']): Names {
  const instruments = new Map(corpus.instruments.map((instrument) => [instrument.id, instrument]));
  const agencies = new Map(corpus.agencies.map(({ id, name }) => [id, name]));
  const provinceNames = new Map([...provinces, ...corpus.provinces].map(({ id, name }) => [id, name]));
  return {
    instrument: (id) => instruments.get(id) ?? document?.newInstruments.get(id),
    agency: (id) => agencies.get(id) ?? document?.newAgencies.get(id)?.name,
    province: (id) => provinceNames.get(id),
  };
}

function total(all: readonly Scores[]): Scores {
  return Object.fromEntries(
    scoreNames.map((name) => [name, addScores(all.map((scores) => scores[name]))]),
  ) as unknown as Scores;
}

function report(title: string, scores: Scores, withMisses: boolean, { print, printTable }: Effects): void {
  print(`\n${title}`);
  const share = (value: number | undefined): string => value?.toFixed(3) ?? '-';
  printTable(
    scoreNames.map((name) => {
      const { wanted, found, right } = scores[name];
      const { precision, recall, f1 } = shares(scores[name]);
      return { kind: name, wanted, found, right, P: share(precision), R: share(recall), F1: share(f1) };
    }),
  );
  if (!withMisses) return;
  for (const name of scoreNames.filter((one) => !one.includes(':'))) {
    for (const line of scores[name].misses) print(`  ${name}: missing   ${line}`);
    for (const line of scores[name].extras) print(`  ${name}: too much  ${line}`);
  }
}

/** When memory is looked at: early, half way, at the end. */
const marks = [0.1, 0.5, 1] as const;

async function measureSpeed(count: number, corpus: Corpus, effects: Effects): Promise<number> {
  const { root, print, printTable, milliseconds, megabytes } = effects;
  const sentences = corpus.sources.flatMap(({ file }) => sentencesOf(readFileSync(join(root, 'seeds', file), 'utf8')));
  const started = milliseconds();
  const rows: object[] = [];
  for (let done = 1; done <= count; done += 1) {
    const bytes = new TextEncoder().encode(syntheticDocument(done, sentences));
    await effects.importDocument(`synthetic-${done}.txt`, bytes, optionsOf(corpus));
    if (!marks.some((mark) => done === Math.ceil(mark * count))) continue;
    const { now, peak } = megabytes();
    rows.push({ documents: done, 'memory MB': now.toFixed(0), 'peak MB': peak.toFixed(0) });
  }
  const seconds = (milliseconds() - started) / 1000;
  print(`${count} documents of 30 kB in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(1)} documents a second`);
  printTable(rows);
  return 0;
}

if (import.meta.main)
  process.exitCode = await run(process.argv.slice(2), {
    root: process.cwd(),
    samples: '../shared/genre/samples',
    print: (text) => console.log(text),
    printTable: (rows) => console.table(rows),
    importDocument,
    milliseconds: () => performance.now(),
    megabytes: () => ({
      now: process.memoryUsage.rss() / 2 ** 20,
      peak: process.resourceUsage().maxRSS / 2 ** 10,
    }),
  });
