/** Checks that every result is of a task or target that there is. */
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Plan } from '../domain/facts.ts';
import type { ResultRecord } from '../domain/result.ts';

interface ResultFile {
  readonly partial: Partial<ResultRecord>;
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
}

/** @param plans Of which one could not be read (`undefined`), none of its facts can be called unknown. */
export function checkResults(
  results: readonly ResultFile[],
  plans: readonly { readonly id: string; readonly plan: Plan | undefined }[],
): readonly Diagnostic[] {
  const factsOf = new Map(
    plans.map(({ id, plan }) => [id, plan && [...plan.tasks, ...plan.targets].map((fact) => fact.id)]),
  );
  return results.flatMap(({ partial: { of }, placeAt }): Diagnostic[] => {
    if (of === undefined) return [];
    const [planId = ''] = of.split('/');
    const facts = factsOf.has(planId) ? factsOf.get(planId) : [];
    if (facts === undefined || facts.includes(of)) return [];
    const clause = of.slice(0, of.lastIndexOf('/') + 1);
    const near = facts.filter((id) => id.startsWith(clause));
    const hint = near.length === 0 ? '' : ` In this clause: ${near.join(', ')}.`;
    return [
      {
        rule: 'result/unknown-fact',
        severity: 'error',
        place: placeAt(['of']),
        problem: `There is no task or target "${of}".`,
        advice: `Take the id from /du-lieu/tasks/ or /du-lieu/targets/.${hint}`,
      },
    ];
  });
}
