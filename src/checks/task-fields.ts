/** Checks that fields of work are given to tasks that there are. */
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
  const clausesOf = new Map(plans.map(({ id, plan }) => [id, plan && new Set(plan.tasks.map(({ clause }) => clause))]));
  return classified.flatMap(({ id, partial: { fields = {} }, placeAt }) => {
    const clauses = clausesOf.get(id);
    if (clauses === undefined) return [];
    return Object.keys(fields)
      .filter((clause) => !clauses.has(clause))
      .map((clause): Diagnostic => ({
        rule: 'record/field-of-no-task',
        severity: 'error',
        place: placeAt(['fields', clause]),
        problem: `No task of ${id} stands in clause "${clause}".`,
        advice: 'Correct the label of the clause, or delete the line.',
      }));
  });
}
