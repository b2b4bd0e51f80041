/**
 * `npm run bench:pages`: weighs a page of each type on a phone, as a good host sends it, and asks Lighthouse about it. Marks
 * with ✗ what misses a goal. Measures, asserts nothing.
 *
 * `--page NAME` measures this type alone (a name of `src/testing/browser/page-types.ts`); may be repeated. `--runs N` shows
 * the median of N runs of Lighthouse, whose performance suffers from whatever else the machine does; 0 leaves it out.
 */
import { pageTypes } from '../src/testing/browser/page-types.ts';
import { parseArguments } from './bench-pages/arguments.ts';
import { buildSite, listPages, openSite, type Effects } from './bench-pages/effects.ts';
import { missLines, pageLine, scoreRow, weightRow, type MeasuredPage } from './bench-pages/report.ts';
import { medianRun, type Run } from './bench-pages/scores.ts';
import { comesFrom } from './bench-pages/weights.ts';

const { 'không tìm thấy': _missing, ...published } = pageTypes;

/** @returns The exit code: 1 for arguments that cannot be read or a site that cannot be built. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const { print, printTable } = effects;
  const options = parseArguments(args, Object.keys(published));
  if (typeof options === 'string') {
    print(options);
    return 1;
  }
  if ((await effects.buildSite()) !== 0) return 1;
  const all = effects.listPages();
  const site = await effects.openSite();
  const pages: MeasuredPage[] = [];
  try {
    for (const [name, address] of Object.entries(published).filter(([name]) => options.pages.includes(name))) {
      const visits = await site.visit(address, comesFrom(address, all, Object.values(published)));
      const runs: Run[] = [];
      while (runs.length < options.runs) runs.push(await site.look(address));
      const page = { name, address, visits, run: runs.length === 0 ? undefined : medianRun(runs) };
      print(pageLine(page));
      pages.push(page);
    }
  } finally {
    await site.close();
  }
  print('\nkB over the network, gzip: a first visit, and one that comes from another page');
  printTable(pages.map(weightRow));
  if (options.runs > 0) {
    print(`\nLighthouse on a phone, median of ${options.runs}`);
    printTable(pages.map(scoreRow));
  }
  for (const line of pages.flatMap(missLines)) print(`✗ ${line}`);
  return 0;
}

if (import.meta.main)
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => console.log(text),
    printTable: (rows) => console.table(rows),
    buildSite,
    listPages,
    openSite,
  });
