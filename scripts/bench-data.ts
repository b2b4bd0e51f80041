/**
 * `npm run bench:data`: writes all forms of the datasets and prints time, memory, rows per second and sizes. Measures, asserts
 * nothing. `--plans N` does so once more with N made-up plans beside the published ones, to see what grows with them.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measurement } from './bench-data/measure.ts';
import { projectRoot } from './commands.ts';

export interface Effects {
  readonly print: (text: string) => void;
  readonly printTable: (rows: readonly object[]) => void;
  /** Writes the datasets of the published plans and of so many made-up ones, in a process of its own. */
  readonly measure: (madeUp: number) => Measurement;
}

/** @returns The exit code. */
export function run(args: readonly string[], { print, printTable, measure }: Effects): number {
  const flag = args.indexOf('--plans');
  const count = flag === -1 ? 0 : Number(args[flag + 1]);
  if (!Number.isInteger(count) || count < 0) {
    print('--plans needs a whole number, such as --plans 5000.');
    return 1;
  }
  for (const madeUp of new Set([0, count])) {
    const { plans, rows, heldMegabytes, peakMegabytes, forms } = measure(madeUp);
    const seconds = forms.reduce((sum, form) => sum + form.seconds, 0);
    print(
      `\n${plans} plans, ${rows} rows: ${seconds.toFixed(1)} s; ${heldMegabytes.toFixed(0)} MB before writing (program and records), at most ${peakMegabytes.toFixed(0)} MB while writing`,
    );
    printTable(
      forms.map((form) => ({
        form: form.form,
        seconds: form.seconds.toFixed(2),
        'rows a second': form.holdsRows ? Math.round(rows / form.seconds) : '',
        MB: (form.bytes / 1e6).toFixed(2),
      })),
    );
  }
  return 0;
}

const script = join(import.meta.dirname, 'bench-data/measure.ts');

if (import.meta.main)
  process.exitCode = run(process.argv.slice(2), {
    print: (text) => console.log(text),
    printTable: (rows) => console.table(rows),
    measure: (madeUp) =>
      JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', script, String(madeUp)], { cwd: projectRoot, encoding: 'utf8' }),
      ) as Measurement,
  });
