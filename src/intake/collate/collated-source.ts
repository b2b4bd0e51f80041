/** The one text as a source of its own, so that structure and facts are read from it like from any document. */
import type { Place } from '../../domain/diagnostic.ts';
import type { SourceBlock, SourceCell, SourceOmission, SourceParagraph, SourceText } from '../source-text.ts';
import type { ChosenParagraph, ChosenSlot } from './choose.ts';
import type { CollatedTable } from './collated.ts';
import type { WitnessText } from './witness-text.ts';

/** Words of one place in the line of the collated source. */
export interface SlotSpan {
  readonly slot: ChosenSlot;
  readonly start: number;
  readonly end: number;
}

export interface CollatedSource {
  readonly source: SourceText;
  /** What stands on each line, in order; lines count from 0 here. */
  readonly lines: readonly (readonly SlotSpan[])[];
}

/**
 * A paragraph a line; below them, left out, what the site of a copy says of the document (number, day), for its head.
 *
 * @param witnesses The base, which gives the name and format, first.
 */
export function collatedSource(
  paragraphs: readonly ChosenParagraph[],
  witnesses: readonly [WitnessText, ...WitnessText[]],
): CollatedSource {
  const texts: string[] = [];
  const lines: SlotSpan[][] = [];
  const blocks: SourceBlock[] = [];
  let open: { table: CollatedTable; rows: Map<object, SourceParagraph[][]> } | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push({ kind: 'table', rows: rowsOf(open.table, open.rows) });
    open = undefined;
  };
  for (const paragraph of paragraphs) {
    const spans: SlotSpan[] = [];
    let text = '';
    for (const slot of paragraph.slots) {
      const start = text === '' || slot.text === '' ? text.length : text.length + 1;
      if (slot.text !== '') text += `${text === '' ? '' : ' '}${slot.text}`;
      spans.push({ slot, start, end: text.length });
    }
    lines.push(spans);
    const line = texts.push(text);
    const own: SourceParagraph = {
      kind: 'paragraph',
      spans: [{ line, start: 0, end: text.length }],
      look: paragraph.look,
      isNote: paragraph.isNote,
    };
    const { cell } = paragraph;
    if (cell === undefined || cell.table !== open?.table) close();
    if (cell === undefined) {
      if (paragraph.isAfterBlank) blocks.push({ kind: 'paragraph', spans: [] });
      blocks.push(own);
      continue;
    }
    open ??= { table: cell.table, rows: new Map() };
    const row = open.rows.get(cell.row) ?? Array.from({ length: cell.table.columns }, (): SourceParagraph[] => []);
    open.rows.set(cell.row, row);
    row[cell.column]?.push(own);
  }
  close();
  const properties = witnesses.map(propertiesOf).find(({ length }) => length > 0) ?? [];
  const omissions = properties.map((line, index): SourceOmission => ({
    line: texts.length + index + 1,
    start: 0,
    end: line.length,
    reason: 'metadata-table',
  }));
  const [{ source: base }] = witnesses;
  const source: SourceText = {
    file: base.file,
    format: base.format,
    lines: [...texts, ...properties],
    blocks,
    omissions,
    diagnostics: [],
  };
  return { source, lines };
}

function propertiesOf({ source, omissions }: WitnessText): readonly string[] {
  const lines = new Set(omissions.filter(({ reason }) => reason === 'metadata-table').map(({ line }) => line));
  return [...lines].sort((a, b) => a - b).map((line) => source.lines[line - 1] ?? '');
}

function rowsOf({ rows }: CollatedTable, printed: ReadonlyMap<object, SourceParagraph[][]>): readonly SourceCell[][] {
  return rows.flatMap((row) => {
    const cells = printed.get(row);
    return cells === undefined ? [] : [cells.map((paragraphs) => ({ paragraphs, colSpan: 1, rowSpan: 1 }))];
  });
}

/** The place in a copy that a place of the collated source comes from. */
export function placeIn(
  lines: CollatedSource['lines'],
  witnesses: readonly WitnessText[],
  { file, line, column }: Place,
): Place {
  const spans = lines[line - 1] ?? [];
  const at = spans.find(({ end }) => column - 1 < end) ?? spans.at(-1);
  const witness = at?.slot.readings.findIndex(({ length }) => length > 0) ?? -1;
  const word = at?.slot.readings[witness]?.[0];
  return word === undefined
    ? { file, line: 1, column: 1 }
    : { file: witnesses[witness]?.source.file ?? file, line: word.line, column: word.start + 1 };
}
