/** Where a plan's facts name agencies. */
import { clauseIdOfLabel, type Clause } from '../../domain/clause.ts';
import type { Plan } from '../../domain/facts.ts';
import { rangeOf, type TextRange } from '../../domain/text-range.ts';
import type { Mark } from './inline.ts';

export interface NamedAgency {
  readonly clauseId: string;
  readonly agency: string;
  readonly printed: string;
  /** Words of the clause that it mostly stands in: a task may be one sentence of several. */
  readonly within: string | undefined;
}

export function namedAgencies({ recipients, tasks, targets, deadlines }: Plan): readonly NamedAgency[] {
  return [
    ...recipients.map(({ clause, agency, printed }) => named(clause, agency, printed)),
    ...tasks.flatMap(({ clause, text, agencies }) =>
      agencies.map(({ agency, printed, clause: other = clause }) =>
        named(other, agency, printed, other === clause ? text : undefined),
      ),
    ),
    ...targets.flatMap(({ clause, measuredBy: by }) =>
      by === undefined ? [] : [named(by.clause ?? clause, by.agency, by.printed)],
    ),
    ...deadlines.flatMap(({ clause, quote, ...due }) => [
      ...alone(due.whoClause ?? clause, due.whoAgencies, due.who, due.whoClause === undefined ? quote : undefined),
      ...alone(clause, due.toWhomAgencies, due.toWhom, quote),
      ...alone(clause, due.throughAgencies, due.through, quote),
    ]),
  ];
}

const named = (label: string, agency: string, printed: string, within?: string): NamedAgency => ({
  clauseId: clauseIdOfLabel(label) ?? label,
  agency,
  printed,
  within,
});

/** Words that name several bodies at once do not say which of them stands where. */
function alone(
  label: string,
  [agency, ...others]: readonly string[],
  printed: string | undefined,
  within: string | undefined,
): readonly NamedAgency[] {
  return printed === undefined || agency === undefined || others.length > 0
    ? []
    : [named(label, agency, printed, within)];
}

/** One mark for each range: where two facts read the same words as two bodies, it refers to both. */
export function agencyMarks(clause: Clause, agencies: readonly NamedAgency[]): readonly Mark[] {
  const byRange = new Map<string, TextRange & { readonly ids: Set<string> }>();
  for (const { agency, printed, within } of agencies) {
    const from = within === undefined ? 0 : rangeOf(within, clause)?.start;
    const range = rangeOf(printed, clause, from) ?? rangeOf(printed, clause);
    if (range === undefined) continue;
    const key = `${range.start} ${range.end}`;
    const known = byRange.get(key) ?? { ...range, ids: new Set() };
    known.ids.add(agency);
    byRange.set(key, known);
  }
  return [...byRange.values()].map(({ start, end, ids }) => ({
    name: 'organization',
    attributes: { refersTo: [...ids].map((id) => `#${id}`).join(' ') },
    start,
    end,
  }));
}
