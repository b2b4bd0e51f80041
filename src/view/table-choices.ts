/** Which columns of a table a reader can choose a value of: those with few values, each with a name. */
import { capitalize } from '../vietnamese/format.ts';
import { vietnameseLetter } from '../vietnamese/letters.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { Choice, FilterField } from './filters.ts';
import { labelColumn, valuesIn, type TableColumn, type TableRow } from './table-cells.ts';

/** A longer list is no help: the words are typed. */
const mostChoices = 200;

export interface NamedColumn extends TableColumn {
  /** Its head, in the language of the page. */
  readonly title: string;
}

/**
 * @param rows All rows of the table: only values that there are can be chosen.
 * @param nameOf A row of another table by its id; `undefined` where it has no name of its own.
 */
export function columnChoices(
  columns: readonly NamedColumn[],
  rows: readonly TableRow[],
  nameOf: (table: string, id: string) => string | undefined,
): readonly FilterField[] {
  return columns.flatMap((column) => {
    const choices = choicesIn(column, rows, nameOf);
    if (choices.length < 2 || choices.length > mostChoices) return [];
    const isVietnamese = choices.some(({ label }) => vietnameseLetter.test(label));
    return [
      {
        name: column.name,
        label: column.title.replace(/^Mã (.+)/, (_, named: string) => capitalize(named)),
        choices,
        ...(isVietnamese ? { choicesLanguage: 'vi' as const } : {}),
      },
    ];
  });
}

function choicesIn(
  { name, type, refersTo, labels }: NamedColumn,
  rows: readonly TableRow[],
  nameOf: (table: string, id: string) => string | undefined,
): readonly Choice[] {
  const named = new Map<string, string | undefined>();
  for (const row of rows) {
    const words = valuesIn(row, labelColumn(name));
    valuesIn(row, name).forEach((value, at) => {
      if (!named.has(value))
        named.set(value, labels?.get(value) ?? (refersTo === undefined ? words[at] : nameOf(refersTo, value)));
    });
  }
  if (type === 'year') return [...named.keys()].toSorted().map((value) => ({ value, label: value }));
  if (labels !== undefined)
    return [...labels].filter(([value]) => named.has(value)).map(([value, label]) => ({ value, label }));
  const choices = [...named].flatMap(([value, label]) => (label === undefined ? [] : [{ value, label }]));
  return choices.length < named.size ? [] : choices.toSorted((a, b) => compareVietnamese(a.label, b.label));
}
