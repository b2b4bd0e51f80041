import type { Row } from '../table.ts';

/** Writes an array of flat records, one on each line so that two versions can be compared; keys in the columns' order. */
export function formatJson(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** A document that people also read: indented. */
export function formatJsonDocument(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
