/**
 * `npm run bench:search`: asks judged queries of the search index of the built site and scores what a reader is shown, beside
 * other engines on the same records. Measures, asserts nothing.
 *
 * `--queries FILE` asks these queries instead of `bench-search/queries/*.json`; may be repeated. `--pages N` searches a site
 * of N pages, the real ones among made-up plans. `--engine NAME` measures one engine; may be repeated. `--misses` lists the
 * queries that our search answers badly.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, openEngine, weighLayer, type Effects } from './bench-search/effects.ts';
import { parseArguments } from './bench-search/arguments.ts';
import { countPages } from './bench-search/distractors.ts';
import { measure, type Measured } from './bench-search/measure.ts';
import { docNames, judgedAmongCopies, readQueries } from './bench-search/queries.ts';
import { costRow, engineRow, groupRows, missLines, pairLines } from './bench-search/report.ts';
import { growSite, readSite, recordsOf } from './bench-search/site.ts';

/** @returns The exit code: 1 for arguments or query files that cannot be read, or a site that cannot be built. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const { root, print, printTable } = effects;
  const options = parseArguments(args);
  if (typeof options === 'string') {
    print(options);
    return 1;
  }
  const real = readSite(root);
  const plans = real.plans.map(({ plan }) => plan);
  const docs = docNames(plans, real.provinces);
  const files = options.queryFiles.length > 0 ? options.queryFiles : ownQueryFiles(root);
  const readings = files.map((file) => readQueries(file, docs));
  const problems = readings.flatMap((reading) => reading.problems);
  for (const problem of problems) print(problem);
  if (problems.length > 0) return 1;

  const site = options.pages === undefined ? real : growSite(real, options.pages);
  const isGrown = site.plans.length > real.plans.length;
  const queries = readings
    .flatMap((reading) => reading.queries)
    .map((query) => (isGrown ? judgedAmongCopies(query, plans, real.provinces) : query));
  if (options.pages === undefined && (await effects.buildSite()) !== 0) return 1;

  const records = recordsOf(site);
  print(`${queries.length} queries, ${countPages(site)} pages, ${records.length} records`);
  const measured: Measured[] = [];
  for (const name of options.engines) {
    const engine = await effects.openEngine(name, { site, records, isBuilt: options.pages === undefined });
    try {
      measured.push(await measure(engine, queries, effects.milliseconds));
    } finally {
      engine.close();
    }
  }
  printTable(measured.map(engineRow));
  printTable(measured.map(costRow));
  const { searchBytes, bytes } = await effects.weighLayer();
  print(
    `Layer, minified and gzip: ${kilobytes(searchBytes)} kB from a question to ranked hits, ${kilobytes(bytes)} kB with their grouping, words and marks.`,
  );
  for (const { name, scores, pairs } of measured.slice(0, 1)) {
    print(`\n${name}, by category`);
    printTable(groupRows(scores, 'category'));
    if (files.length > 1) printTable(groupRows(scores, 'file'));
    if (options.withMisses) for (const line of [...missLines(scores), ...pairLines(pairs)]) print(line);
  }
  return 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function ownQueryFiles(root: string): readonly string[] {
  return globSync('scripts/bench-search/queries/*.json', { cwd: root })
    .sort()
    .map((file) => join(root, file));
}

if (import.meta.main)
  process.exitCode = await run(process.argv.slice(2), {
    root: process.cwd(),
    print: (text) => console.log(text),
    printTable: (rows) => console.table(rows),
    buildSite,
    openEngine,
    weighLayer,
    milliseconds: () => performance.now(),
  });
