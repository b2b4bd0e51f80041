/** One measurement, in a process of its own: `node --expose-gc scripts/bench-data/measure.ts N` prints it as a line of JSON. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCorpus, readPlanText } from '../../src/corpus/load-corpus.ts';
import { writeDatasets } from '../../src/publish/dataset-files.ts';
import { datasetInput } from '../../src/publish/input.ts';
import { projectRoot } from '../commands.ts';
import { manyRecords } from './made-up-records.ts';

export interface Measurement {
  readonly plans: number;
  readonly rows: number;
  /** Of this process before it writes: the program and the records. */
  readonly heldMegabytes: number;
  /** At most, while it writes; 0 where the system does not tell. */
  readonly peakMegabytes: number;
  readonly forms: readonly FormMeasurement[];
}

export interface FormMeasurement {
  /** `csv`, `sqlite`, `ke-hoach` (each plan whole) … */
  readonly form: string;
  readonly seconds: number;
  readonly bytes: number;
  /** False for descriptions, and for the archive of all files. */
  readonly holdsRows: boolean;
}

function measure(count: number): Measurement {
  const { corpus } = readCorpus(projectRoot);
  const { records, textOf } = manyRecords(corpus, (id) => readPlanText(projectRoot, id), count);
  const input = datasetInput(records, textOf);
  const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
  globalThis.gc?.();
  const heldMegabytes = process.memoryUsage.rss() / 1e6;
  forgetPeak();
  const seconds = new Map<string, number>();
  let last = performance.now();
  try {
    const { files, rowCounts } = writeDatasets(input, join(folder, 'du-lieu'), { releases: [] }, (name) => {
      const now = performance.now();
      seconds.set(formOf(name), (seconds.get(formOf(name)) ?? 0) + (now - last) / 1000);
      last = now;
    });
    const bytes = Map.groupBy(files, ([name]) => formOf(name));
    return {
      plans: records.plans.length,
      rows: rowCounts.values().reduce((sum, rows) => sum + rows, 0),
      heldMegabytes,
      peakMegabytes: peak(),
      forms: [...seconds].map(([form, spent]) => ({
        form,
        seconds: spent,
        bytes: (bytes.get(form) ?? []).reduce((sum, [, { size }]) => sum + size, 0),
        holdsRows: !['schema', 'txt', 'zip'].includes(form),
      })),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files of a folder by its name, others by all that follows the first dot. */
const formOf = (name: string): string =>
  name.includes('/') ? name.slice(0, name.indexOf('/')) : name.slice(name.indexOf('.') + 1);

/** Linux keeps the peak of a process and forgets it on request; elsewhere it is not told. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    return;
  }
}

function peak(): number {
  try {
    return (Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024) / 1e6;
  } catch {
    return 0;
  }
}

if (import.meta.main) console.log(JSON.stringify(measure(Number(process.argv[2] ?? 0))));
