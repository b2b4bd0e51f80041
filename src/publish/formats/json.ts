import type { Row } from '../table.ts';
import { batches } from './batches.ts';

const recordOf = (columns: readonly string[], row: Row): string =>
  JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null])));

/** Writes an array of flat records, one on each line so that two versions can be compared; keys in the columns' order. */
export function* jsonChunks(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  let before = '[\n';
  for (const batch of batches(rows)) {
    yield before + batch.map((row) => recordOf(columns, row)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Writes a record on each line (NDJSON), keys in the columns' order. */
export function* ndjsonChunks(columns: readonly string[], rows: Iterable<Row>): Generator<string> {
  for (const batch of batches(rows)) yield batch.map((row) => `${recordOf(columns, row)}\n`).join('');
}

/** A document that people also read: indented. */
export function formatJsonDocument(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
