import type { Clause, PlanText } from '../domain/clause.ts';
import type { Plan, Task } from '../domain/facts.ts';
import { labelPlace } from '../domain/label-place.ts';
import { clausePath } from '../domain/paths.ts';
import { factFilters, type ClauseFacts } from './clause-facts.ts';
import { headingText, opensList } from './headings.ts';
import { cellsOnOneLine, oneLine } from './one-line.ts';
import { planFilters } from './plan-filters.ts';
import { joinContent } from './record-content.ts';
import type { SearchRecord } from './search-record.ts';

/** What the record of a clause takes from its plan. */
export interface Surroundings {
  readonly plan: Plan;
  readonly text: PlanText;
  /** "Kế hoạch 151/KH-UBND, Cần Thơ, 2020". */
  readonly planLine: string;
  readonly factsOf: (clauseId: string) => ClauseFacts;
  /** Lines below a clause that belong into its record. */
  readonly linesBelow: (clauseId: string) => readonly Clause[];
  readonly byId: ReadonlyMap<string, Clause>;
}

export function clauseRecord(clause: Clause, about: Surroundings): SearchRecord {
  const { plan, planLine, factsOf, linesBelow, byId } = about;
  const words = wordsOf(clause, about.text);
  const headings = ancestors(clause, byId).filter(opensList).map(headingText);
  const lines = linesBelow(clause.id).map(({ texts }) => oneLine(texts));
  const facts = factsOf(clause.id);
  return {
    url: clausePath(plan.id, clause.id),
    content: joinContent({
      text: words,
      plan: planLine,
      place: labelPlace(withoutBullets(clause.label)),
      headings,
      facts: [...lines, ...unsaid(facts.tasks, [words, ...headings, ...lines].join('\n'))],
    }),
    meta: {},
    filters: { ...planFilters(plan), ...factFilters(facts) },
  };
}

/** The list of recipients is one record. */
function wordsOf({ id, level, texts }: Clause, { clauses }: PlanText): string {
  if (level === 'row' || level === 'rowGroup') return cellsOnOneLine(texts);
  if (level !== 'recipients') return oneLine(texts);
  return oneLine([...texts, ...clauses.filter(({ parentId }) => parentId === id).flatMap((child) => child.texts)]);
}

/** Outermost first. */
function ancestors({ parentId }: Clause, byId: ReadonlyMap<string, Clause>): readonly Clause[] {
  const parent = parentId === undefined ? undefined : byId.get(parentId);
  return parent === undefined ? [] : [...ancestors(parent, byId), parent];
}

/** A bullet has no name that people say: its place is that of the point or paragraph it stands in. */
function withoutBullets(label: string): string {
  return label.replace(/\.[-+].*$/u, '');
}

/** Who acts and when, where neither the clause nor a heading above nor a line below prints it. */
function unsaid(tasks: readonly Task[], printed: string): string[] {
  const agencies = (role: 'lead' | 'coordinate') =>
    tasks.flatMap((task) => task.agencies.filter((agency) => agency.role === role).map((agency) => agency.printed));
  const lines: readonly (readonly [label: string, values: readonly string[]])[] = [
    ['Chủ trì', agencies('lead')],
    ['Phối hợp', agencies('coordinate')],
    ['Thời gian', tasks.flatMap(({ time }) => (time === undefined ? [] : [time.printed]))],
  ];
  return lines.flatMap(([label, values]) => {
    const missing = [...new Set(values)].filter((value) => !printed.includes(value));
    return missing.length === 0 ? [] : [`${label}: ${missing.join('; ')}`];
  });
}
