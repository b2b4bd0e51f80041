/** Tables of a Word document: with rules for what is a table in the plan, without for columns side by side. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { runsOf, type Line } from './clause-lines.ts';
import { millimetre } from './styles.ts';

/** A4 less the margins. */
const textWidth = Math.round(165 * millimetre);

export interface RuledRow {
  /** The head of a group of rows: one cell stands over all columns. */
  readonly isGroup: boolean;
  readonly cells: readonly Line[];
}

/** Its head stands again on every page, and no row is cut. */
export function ruledTable(columns: readonly Line[], rows: readonly RuledRow[]): Table {
  const isNamed = columns.some(({ text }) => text !== '');
  const head: RuledRow = { isGroup: false, cells: columns };
  const widths = columnWidths(columns.length, isNamed ? [head, ...rows] : rows);
  const row = ({ isGroup, cells }: RuledRow, isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map(
        (line, index) =>
          new TableCell({
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            ...(isGroup && cells.length === 1
              ? { columnSpan: Math.max(columns.length, 1) }
              : { width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
            children: [
              new Paragraph({ style: isHead || isGroup ? 'PlanCellHead' : 'PlanCell', children: runsOf(line) }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [...(isNamed ? [row(head, true)] : []), ...rows.map((one) => row(one, false))],
  });
}

/** A column gets room by the root of its longest cell: much text wraps, a year does not. */
function columnWidths(count: number, rows: readonly RuledRow[]): number[] {
  const shares = Array.from({ length: count }, (_, index) =>
    Math.sqrt(
      Math.max(9, ...rows.filter(({ cells }) => cells.length > 1).map(({ cells }) => cells[index]?.text.length ?? 0)),
    ),
  );
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / sum));
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Paragraphs side by side: the head of a document; its recipients and its signature. */
export function columnsTable(
  rows: readonly { readonly left: readonly Paragraph[]; readonly right: readonly Paragraph[] }[],
): Table {
  const widths = [Math.round(textWidth * 0.44), Math.round(textWidth * 0.56)] as const;
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: children.length === 0 ? [new Paragraph({})] : children,
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      ({ left, right }) => new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] }),
    ),
  });
}
