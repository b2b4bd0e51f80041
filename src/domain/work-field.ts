import { z } from 'zod';
import { clauseLabelSchema } from './clause.ts';
import { idSchema, printedSchema } from './ids.ts';

/** A field of work by which the editors sort tasks; no document prints it. */
export const workFieldSchema = z.strictObject({
  id: idSchema,
  label: printedSchema,
  labelEn: printedSchema,
  covers: printedSchema,
  coversEn: printedSchema,
});
export type WorkField = z.infer<typeof workFieldSchema>;

/**
 * The fields of the tasks and targets of one plan, by clause, the main one first. They stand in a file of their own, named
 * like the plan, so that a plan imported anew keeps them. What has no entry is not classified.
 */
const byClause = z.record(
  clauseLabelSchema,
  z
    .array(idSchema)
    .min(1)
    .max(2, 'names at most two fields, the main one first')
    .refine((ids) => new Set(ids).size === ids.length, 'names a field twice'),
);
export const taskFieldsSchema = z.strictObject({ tasks: byClause, targets: byClause.default({}) });
export type TaskFieldsRecord = z.infer<typeof taskFieldsSchema>;

export interface TaskFields extends TaskFieldsRecord {
  /** Of the plan. */
  readonly id: string;
}

/** Asks for the fields of a task or target. */
export function fieldFinder(
  classified: readonly TaskFields[],
  kind: 'tasks' | 'targets',
): (fact: { readonly planId: string; readonly clause: string }) => readonly string[] {
  const byPlan = new Map(classified.map((plan) => [plan.id, plan[kind]]));
  return ({ planId, clause }) => byPlan.get(planId)?.[clause] ?? [];
}
