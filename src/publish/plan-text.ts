/** A plan as plain text: its head, a rule, then its words as they are printed, numbers and all. UTF-8, line feeds. */
import type { Clause, ClauseTable, PlanText } from '../domain/clause.ts';
import { hasNumberCell, isRow } from './clause-tree.ts';
import type { DatasetInput } from './input.ts';
import { planHead } from './plan-head.ts';

/** Alone on its line; what stands below are the words of the document and nothing else. */
export const textRule = '-'.repeat(72);

/** @param input Holds one plan and its sources only; see `inputsByPlan`. */
export function planPlainText(input: DatasetInput): string {
  const [plan] = input.plans;
  if (plan === undefined) throw new Error('A text needs a plan.');
  const { title, facts, notes } = planHead(input, plan);
  const head = [title, facts.map(([name, value]) => `${name}: ${value}`).join('\n'), ...notes, textRule];
  return `${[...head, ...blocks(input.textOf(plan.id))].join('\n\n')}\n`;
}

/** Lines that belong together: those of a clause, of a list, of a table. */
function blocks({ clauses, tables }: PlanText): readonly string[] {
  const tableOf = new Map(tables.map((table) => [table.ownerId, table]));
  const found: string[][] = [];
  let open: ClauseTable | undefined;
  let above: Clause | undefined;
  for (const clause of clauses) {
    const own = tableOf.get(clause.id);
    open = own ?? open;
    const lines = isRow(clause) ? [cells(rowCells(clause, open))] : paragraphs(clause);
    if (above !== undefined && goesOn(above, clause)) found.at(-1)?.push(...lines);
    else found.push(lines);
    if (own !== undefined) found.push(own.columns.some((column) => column !== '') ? [cells(own.columns)] : []);
    above = clause;
  }
  return found.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

const paragraphs = ({ marker, texts: [first = '', ...more] }: Clause): string[] =>
  [`${marker} ${first}`.trim(), ...more].filter((line) => line !== '');

const rowCells = (clause: Clause, table: ClauseTable | undefined): readonly string[] =>
  hasNumberCell(clause, table?.isNumbered ?? false) ? [clause.marker, ...clause.texts] : clause.texts;
const cells = (texts: readonly string[]): string => texts.join(' | ').trim();

const listLevels: ReadonlySet<Clause['level']> = new Set(['item', 'subitem', 'recipient', 'note']);

/** The rows below the head of a table; the items of a list, below the words that it begins with. */
function goesOn(above: Clause, clause: Clause): boolean {
  if (isRow(clause)) return true;
  return listLevels.has(clause.level) && (listLevels.has(above.level) || clause.parentId === above.id);
}
