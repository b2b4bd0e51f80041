/** Checks that fields of work are given to tasks and targets that there are. */
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Plan } from '../domain/facts.ts';
import type { TaskFieldsRecord } from '../domain/work-field.ts';

interface TaskFieldsFile {
  readonly id: string;
  readonly partial: Partial<TaskFieldsRecord>;
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
}

/** @param plans Of which one could not be read (`undefined`), none of its tasks can be called unknown. */
export function checkTaskFields(
  classified: readonly TaskFieldsFile[],
  plans: readonly { readonly id: string; readonly plan: Plan | undefined }[],
): readonly Diagnostic[] {
  const planOf = new Map(plans.map(({ id, plan }) => [id, plan]));
  return classified.flatMap(({ id, partial, placeAt }) => {
    const plan = planOf.get(id);
    if (plan === undefined) return [];
    return (['tasks', 'targets'] as const).flatMap((kind) => {
      const clauses = new Set(plan[kind].map(({ clause }) => clause));
      return Object.keys(partial[kind] ?? {})
        .filter((clause) => !clauses.has(clause))
        .map((clause): Diagnostic => ({
          rule: 'record/field-of-no-task',
          severity: 'error',
          place: placeAt([kind, clause]),
          problem: `None of the ${kind} of ${id} stands in clause "${clause}".`,
          advice: 'Correct the label of the clause, or delete the line.',
        }));
    });
  });
}
