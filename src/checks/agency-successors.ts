/** Checks that no agency comes after itself: following changes from agency to agency must end somewhere. */
import type { AgencyChange } from '../domain/agency-change.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';

interface ChangeFile {
  readonly id: string;
  readonly partial: Partial<Pick<AgencyChange, 'kind' | 'from' | 'to'>>;
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
}

export function checkAgencySuccessors(changes: readonly ChangeFile[]): readonly Diagnostic[] {
  const after = new Map<string, Set<string>>();
  for (const { partial } of changes) {
    for (const [id, next] of successions(partial)) after.set(id, (after.get(id) ?? new Set()).add(next));
  }
  return changes.flatMap(({ partial, placeAt }): Diagnostic[] => {
    const [circle] = successions(partial).filter(([id, next]) => leadsTo(after, next, id));
    if (circle === undefined) return [];
    return [
      {
        rule: 'agency/own-successor',
        severity: 'error',
        place: placeAt(['to']),
        problem: `"${circle[0]}" comes after itself, by way of ${circle[1]}.`,
        advice: 'An agency that came back is a new record: give it an id of its own, or mend "from" and "to".',
      },
    ];
  });
}

/** From each agency that a change ends to each that comes after it. */
function successions({ kind, from = [], to = [] }: ChangeFile['partial']): readonly (readonly [string, string])[] {
  const ended = kind === 'transfer' ? [] : from.filter((id) => !to.includes(id));
  return ended.flatMap((id) => to.map((next) => [id, next] as const));
}

function leadsTo(after: ReadonlyMap<string, ReadonlySet<string>>, start: string, goal: string): boolean {
  const seen = new Set([start]);
  for (const id of seen) for (const next of after.get(id) ?? []) seen.add(next);
  return seen.has(goal);
}
