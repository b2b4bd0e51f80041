/** The clauses of a plan, in their order, as paragraphs and tables of a Word document. */
import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Clause, ClauseLevel, PlanText } from '../../domain/clause.ts';
import { letterheadRows } from '../../domain/letterhead.ts';
import { clauseLines, runsOf, type ClauseLines, type Line } from './clause-lines.ts';
import type { PlanNotes } from './notes.ts';
import { paragraphStyle } from './styles.ts';
import { columnsTable, ruledTable, type RuledRow } from './tables.ts';

interface OpenTable {
  readonly columns: readonly Line[];
  readonly isNumbered: boolean;
  readonly rows: RuledRow[];
}

export function wordBody({ clauses, tables }: PlanText, { signs }: PlanNotes): readonly (Paragraph | Table)[] {
  const children: (Paragraph | Table)[] = [];
  const tableOf = new Map(tables.map((table) => [table.ownerId, table]));
  const depths = headingDepths(clauses);
  const recipients: Paragraph[] = [];
  let table: OpenTable | undefined;
  let titles = 0;
  const close = (): void => {
    if (table !== undefined) children.push(ruledTable(table.columns, table.rows));
    table = undefined;
  };
  const closeRecipients = (signature: readonly Paragraph[]): void => {
    if (recipients.length > 0 || signature.length > 0)
      children.push(columnsTable([{ left: recipients.splice(0), right: signature }]));
  };
  for (const clause of clauses) {
    const { level } = clause;
    const own = tableOf.get(clause.id);
    const lines = clauseLines(clause, own?.columns ?? [], signs.get(clause.label) ?? []);
    if (table !== undefined && (level === 'row' || level === 'rowGroup')) {
      table.rows.push(rowOf(clause, lines, table.isNumbered));
      continue;
    }
    close();
    if (level === 'recipients' || level === 'recipient') {
      recipients.push(...lines.paragraphs.map((line) => styled(line, level)));
      continue;
    }
    if (level === 'signature') {
      closeRecipients(
        lines.paragraphs.map((line, index) =>
          styled(line, index > 0 && index === lines.paragraphs.length - 1 ? 'signatory' : level),
        ),
      );
      continue;
    }
    closeRecipients([]);
    if (level === 'title') titles += 1;
    const startsPage = level === 'annex' || (level === 'title' && titles > 1);
    if (level === 'letterhead') children.push(letterhead(lines.paragraphs));
    else if (level !== 'table') children.push(...paragraphs(clause, lines, depths.get(clause.id) ?? 0, startsPage));
    if (own !== undefined) table = { columns: lines.columns, isNumbered: own.isNumbered, rows: [] };
  }
  close();
  closeRecipients([]);
  return children;
}

function paragraphs(
  { level, isHeading }: Clause,
  { paragraphs: lines }: ClauseLines,
  depth: number,
  startsPage: boolean,
): Paragraph[] {
  return lines.map((line, index) => {
    const isHead = index === 0 && (isHeading || level === 'annex');
    return new Paragraph({
      children: runsOf(line),
      ...(isHead
        ? { heading: headings[Math.min(depth, headings.length - 1)] ?? HeadingLevel.HEADING_1 }
        : { style: paragraphStyle(level, line.text) }),
      ...(level === 'annex' ? { style: isHead ? 'AnnexHeading' : 'PlanTitle' } : {}),
      pageBreakBefore: startsPage && index === 0,
    });
  });
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** How many headings stand above each clause. */
function headingDepths(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const depths = new Map<string, number>();
  for (const { id, parentId } of clauses) {
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    const isUnderHeading = parent !== undefined && (parent.isHeading || parent.level === 'annex');
    depths.set(id, (parent === undefined ? 0 : (depths.get(parent.id) ?? 0)) + (isUnderHeading ? 1 : 0));
  }
  return depths;
}

function styled(line: Line, level: ClauseLevel | 'signatory'): Paragraph {
  return new Paragraph({ children: runsOf(line), style: paragraphStyle(level, line.text) });
}

function rowOf(
  { level, texts }: Clause,
  { cells: [marker, ...cells], paragraphs: [whole] }: ClauseLines,
  isNumbered: boolean,
): RuledRow {
  const isGroup = level === 'rowGroup';
  if (isGroup && texts.length < 2) return { isGroup, cells: whole === undefined ? [] : [whole] };
  return { isGroup, cells: isNumbered && marker !== undefined ? [marker, ...cells] : cells };
}

function letterhead(lines: readonly Line[]): Table {
  const byText = new Map(lines.map((line) => [line.text, styled(line, 'letterhead')]));
  const set = (texts: readonly string[]) => texts.flatMap((text) => byText.get(text) ?? []);
  return columnsTable(
    letterheadRows(lines.map(({ text }) => text)).map(({ left, right }) => ({ left: set(left), right: set(right) })),
  );
}
