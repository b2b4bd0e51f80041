/** The table of a chart as columns and rows of a file. */
import { printedCell, seriesOf, type ChartTable } from './chart.ts';

export interface ChartFile {
  readonly columns: readonly string[];
  /** `null` where nothing is stated. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/**
 * The columns of the table. A series in which a value has words ("trên 3.500 văn bằng") has its words as the table prints
 * them, then the number in a column of its own, then the other end of intervals. Notes come last.
 */
export function chartFile(table: ChartTable): ChartFile {
  const [labels] = table.columns;
  const heads = table.notes ?? [];
  const series = seriesOf(table).map((name, index) => {
    const cells = table.rows.map(({ values }) => values[index]);
    const worded = cells.some((cell) => typeof cell === 'object');
    const reaching = cells.some((cell) => typeof cell === 'object' && cell.to !== undefined);
    return { name, index, worded, reaching };
  });
  return {
    columns: [
      labels,
      ...series.flatMap(({ name, worded, reaching }) => [
        name,
        ...(worded ? [numberOf(name)] : []),
        ...(reaching ? [endOf(name)] : []),
      ]),
      ...heads,
    ],
    rows: table.rows.map(({ label, values, notes = [] }) => {
      const row: Record<string, string | number | null> = { [labels]: label };
      for (const { name, index, worded, reaching } of series) {
        const cell = printedCell(values[index], table.language);
        const number = cell === undefined ? null : Number(cell.value);
        row[name] = worded ? (cell?.text ?? null) : number;
        if (worded) row[numberOf(name)] = number;
        if (reaching) row[endOf(name)] = cell?.to === undefined ? null : Number(cell.to);
      }
      for (const [index, head] of heads.entries()) row[head] = notes[index] ?? null;
      return row;
    }),
  };
}

const numberOf = (name: string) => `${name} (số)`;
const endOf = (name: string) => `${name} (số cuối khoảng)`;
