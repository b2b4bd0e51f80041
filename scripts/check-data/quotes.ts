/** The words of every row that rests on text stand in its clause, at the characters that the row tells. */
import { join } from 'node:path';
import { dataFolder, rowsOf, tableNamed, tablesOf, type Row, type TableResource } from './data-package.ts';
import { together, type Findings, type Proof } from './proof.ts';

export const proveQuotes: Proof = ({ site }) => {
  const texts = new Map(
    rowsOf(site, tableNamed(site, 'clauses')).map(({ id, text }) => [id, Array.from(String(text))]),
  );
  return together(
    tablesOf(site).flatMap((table) => {
      const rows = rowsOf(site, table);
      return placesOf(table).map((place) => located(table, place, rows, texts));
    }),
  );
};

/** Columns that belong together: `time_start`, `time_end`, `time_printed`, `time_clause_id`. */
interface Place {
  readonly name: string;
  readonly words: string;
  readonly clause: string;
}

function placesOf({ schema }: TableResource): readonly Place[] {
  const names = schema.fields.map(({ name }) => name);
  const firstOf = (...options: string[]) => options.find((name) => names.includes(name)) ?? '';
  return names
    .filter((name) => name.endsWith('_start'))
    .map((column) => column.replace(/_start$/, ''))
    .map((name) => ({
      name,
      words: firstOf(`${name}_printed`, name),
      clause: firstOf(`${name}_clause_id`, 'clause_id'),
    }));
}

function located(
  { path }: TableResource,
  { name, words, clause }: Place,
  rows: readonly Row[],
  texts: ReadonlyMap<Row[string] | undefined, readonly string[]>,
): Findings {
  const given = rows.filter((row) => row[words] !== null);
  const faults = given.flatMap((row) => {
    const there = texts
      .get(row[clause])
      ?.slice(Number(row[`${name}_start`]), Number(row[`${name}_end`]))
      .join('');
    if (there !== undefined && oneLine(there) === oneLine(String(row[words]))) return [];
    return [
      {
        file: join(dataFolder, path),
        problem: `${row['id']}: "${row[words]}" does not stand in ${row[clause]} at ${row[`${name}_start`]}–${row[`${name}_end`]}.`,
        advice: 'Mend the range where it is made (src/domain/text-range.ts), or the quote in content.',
      },
    ];
  });
  return { checked: given.length, faults };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
