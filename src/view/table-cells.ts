/** The cells of a dataset's table as a reader sees them: their words, the code behind them, the page that they name. */
import { agencyPath, clausePath, factPath, instrumentPath, planPath, taskPath } from '../domain/paths.ts';
import { vietnameseLetter } from '../vietnamese/letters.ts';

/** A row as the JSON file of its table has it. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;

export interface TableColumn {
  readonly name: string;
  /** Of what the cell holds, in the words of Table Schema. */
  readonly type: string;
  /** The table of which it names a row. */
  readonly refersTo?: string | undefined;
  /** What each code is called, in the language of the page. */
  readonly labels?: ReadonlyMap<string, string> | undefined;
}

export interface TableCell {
  /** Empty where the row has nothing to say. */
  readonly words: string;
  /** The words, if they are too many for a cell and no link, up to where they are cut. */
  readonly head?: string;
  readonly isId: boolean;
  readonly isVietnamese: boolean;
  /** What stands for the words in the files. */
  readonly code?: string;
  readonly href?: string;
}

/** Several values in one cell are parted by it. */
const separator = '; ';
/** More letters than this are folded; this many are left, to the end of a word. */
const foldedFrom = 180;
const headLength = 120;
const id = String.raw`/?[a-z\d]+(?:[-_/.#]+[a-z\d]+)+/?`;
const idsOnly = new RegExp(`^(?:${id}(?:${separator}${id})*|[a-f\\d]{64})$`);

/** The column with the label of each code of a column, where it is not the column itself that says them. */
export const labelColumn = (name: string): string => `${name}_label`;

/** What a row holds of a column, each value by itself. */
export const valuesIn = (row: TableRow, column: string): readonly string[] => {
  const cell = row[column] ?? null;
  return cell === null ? [] : String(cell).split(separator);
};

/**
 * @param isFirst Whether it stands first in its row, and so leads to the page of the row.
 * @param formatNumber As readers of the page's language write numbers.
 */
export function tableCell(
  column: TableColumn,
  row: TableRow,
  isFirst: boolean,
  formatNumber: (value: number) => string,
): TableCell {
  const value = row[column.name] ?? null;
  const label = value === null ? undefined : (column.labels?.get(String(value)) ?? row[labelColumn(column.name)]);
  const words = String(
    label ?? (typeof value === 'number' && column.type !== 'year' ? formatNumber(value) : (value ?? '')),
  );
  const href = pageOf(column, value, isFirst ? row['url'] : undefined);
  const isId = label === undefined && idsOnly.test(words);
  return {
    words,
    ...(words.length > foldedFrom && href === undefined
      ? { head: words.slice(0, words.lastIndexOf(' ', headLength)) }
      : {}),
    isId,
    isVietnamese: !isId && typeof value === 'string' && column.type === 'string' && isVietnamese(label, words),
    ...(label === undefined || label === null ? {} : { code: String(value) }),
    ...(href === undefined ? {} : { href }),
  };
}

/** What a label says may be in the language of the page; what a document says is Vietnamese even without marks. */
const isVietnamese = (label: unknown, words: string): boolean => label === undefined || vietnameseLetter.test(words);

function pageOf({ name, refersTo }: TableColumn, value: unknown, ofRow: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (name === 'url') return value;
  if (/^https?:/.test(value)) return value;
  return (
    (refersTo === undefined ? undefined : pagesOf[refersTo]?.(value)) ?? (typeof ofRow === 'string' ? ofRow : undefined)
  );
}

const parts = (factId: string) => {
  const [planId = '', clauseId = ''] = factId.split('/');
  return { id: factId, planId, clauseId };
};

/** Where the row of a table is shown, by its id; sources and provinces have no page. */
const pagesOf: Readonly<Record<string, (id: string) => string>> = {
  agencies: agencyPath,
  clauses: (id) => clausePath(parts(id).planId, parts(id).clauseId),
  deadlines: (id) => factPath(parts(id)),
  instruments: instrumentPath,
  plans: planPath,
  targets: (id) => factPath(parts(id)),
  tasks: (id) => taskPath(parts(id)),
};

/** All that a row says, as it is shown and as files have it, for finding words in it. @param columns Some of its columns, or all. */
export const rowWords = (
  row: TableRow,
  columns: readonly TableColumn[],
  formatNumber: (value: number) => string,
): string =>
  columns
    .map((column) => {
      const { words } = tableCell(column, row, false, formatNumber);
      const inFile = String(row[column.name] ?? '');
      return words === inFile ? words : `${words} ${inFile}`;
    })
    .join('\n');

/** By what rows are put in the order of a column. */
export function sortKey(column: TableColumn, row: TableRow): string | number {
  const value = row[column.name] ?? '';
  return typeof value === 'number' ? value : tableCell(column, row, false, String).words;
}
