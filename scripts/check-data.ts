/**
 * `npm run check:data`: proves what the datasets of dist/ promise, each promise against its definition, prints every fault
 * with its place, and writes the results into the page `/du-lieu/kiem-chung/` of that build.
 *
 * `--official DIR`, or OFFICIAL_SCHEMAS: the folder with the official files of definitions that no package has (a folder
 * for each: `akoma-ntoso`, `dcat-ap-3.0.1` …). Without it those proofs are skipped, and said to be.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDiagnostic } from '../src/domain/diagnostic.ts';
import { proofList, type ProofId, type ProofOutcome, type ProofSubject } from '../src/publish/proofs.ts';
import { proofOf } from './check-data/index.ts';
import type { Fault, Proof } from './check-data/proof.ts';
import { outcomeWords, summary, writeResults } from './check-data/results-page.ts';

export interface Effects {
  /** The built site's folder. */
  readonly dist: string;
  /** The folder with the official files, if there is one. */
  readonly official: string | undefined;
  readonly print: (line: string) => void;
}

export async function run({ dist, official, print }: Effects): Promise<number> {
  if (!existsSync(join(dist, 'du-lieu/datapackage.json'))) {
    print('There are no datasets in dist/.\n  → Run "npm run build" first.');
    return 1;
  }
  const results = new Map<ProofId, ProofOutcome>();
  for (const [id, subject] of proofList) {
    const { outcome, faults } = await prove(proofOf[id], subject, dist, official);
    results.set(id, outcome);
    print(`${id}: ${outcomeWords(id, outcome, 'en')}`);
    for (const fault of faults) print(formatFault(fault));
  }
  writeResults(dist, results);
  print(`check:data: ${summary(results, 'en')}`);
  return [...results.values()].some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

async function prove(
  proof: Proof,
  { official: needed }: ProofSubject,
  site: string,
  official: string | undefined,
): Promise<{ readonly outcome: ProofOutcome; readonly faults: readonly Fault[] }> {
  const folder = needed === undefined ? '' : join(official ?? '', needed);
  if (needed !== undefined && (official === undefined || !existsSync(folder)))
    return { outcome: { outcome: 'skipped', lacks: 'official files' }, faults: [] };
  const found = await proof({ site, official: folder });
  if (found === 'no address') return { outcome: { outcome: 'skipped', lacks: 'address' }, faults: [] };
  const { checked } = found;
  const faults = checked === 0 ? [...found.faults, nothing] : found.faults;
  const outcome: ProofOutcome =
    faults.length === 0 ? { outcome: 'passed', checked } : { outcome: 'failed', checked, faults: faults.length };
  return { outcome, faults };
}

const nothing: Fault = {
  file: 'du-lieu',
  problem: 'Nothing was found to check.',
  advice: 'A proof of nothing proves nothing: look whether the files are where the proof looks for them.',
};

const formatFault = ({ file, line = 1, problem, advice }: Fault): string =>
  formatDiagnostic({
    rule: 'data/proof',
    severity: 'error',
    place: { file, line, column: 1 },
    problem,
    advice,
  });

if (import.meta.main) {
  const { values } = parseArgs({ options: { official: { type: 'string' } } });
  const beside = resolve('../shared/schemas');
  const official = values.official ?? process.env['OFFICIAL_SCHEMAS'] ?? (existsSync(beside) ? beside : undefined);
  process.exitCode = await run({ dist: resolve('dist'), official, print: (line) => console.log(line) });
}
