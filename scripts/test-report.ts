export type Outcome = 'ok' | 'failed' | 'skipped';
export type PartResult = {
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: number;
  /** All that the part printed, without colours. */
  readonly output: string;
};

const nodeTestTotal = /^ℹ (?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/;
const playwrightTotal = /^ {2}\d+ (?:passed|failed|flaky|skipped|interrupted|did not run|errors?\b.*)(?: \(.+\))?$/;
const lastLine = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '').slice(-1);
const totalsOf: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  unit: (lines) => lines.filter((line) => nodeTestTotal.test(line)),
  check: lastLine,
  'check:data': lastLine,
  'check:site': lastLine,
  browser: (lines) => lines.filter((line) => playwrightTotal.test(line)),
};

/**
 * Writes the end of "npm test": every part with its time, then the runners' totals in their own words.
 *
 * @param results The parts in the order they ran.
 */
export function formatReport(results: readonly PartResult[]): string {
  const table = results.map(({ name, outcome, seconds }) => {
    const time = outcome === 'skipped' ? '' : `${seconds.toFixed(1)} s`;
    return `  ${outcome.padEnd(8)}${name.padEnd(10)}${time.padStart(8)}`.trimEnd();
  });
  const totals = results.flatMap(({ name, output }) => {
    const lines = totalsOf[name]?.(output.split(/\r?\n/)) ?? [];
    return lines.length === 0 ? [] : ['', `${name}:`, ...lines.map((line) => `  ${line.trim()}`)];
  });
  return ['', 'npm test', ...table, ...totals, ''].join('\n');
}
