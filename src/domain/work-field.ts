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
 * The fields of the tasks of one plan, by clause, the main one first. They stand in a file of their own, named like the plan,
 * so that a plan imported anew keeps them. A task without an entry is not classified.
 */
export const taskFieldsSchema = z.strictObject({
  fields: z.record(
    clauseLabelSchema,
    z
      .array(idSchema)
      .min(1)
      .max(2, 'a task has at most two fields, the main one first')
      .refine((ids) => new Set(ids).size === ids.length, 'names a field twice'),
  ),
});
export type TaskFieldsRecord = z.infer<typeof taskFieldsSchema>;

export interface TaskFields extends TaskFieldsRecord {
  /** Of the plan. */
  readonly id: string;
}

/** Asks for the fields of a task. */
export function fieldFinder(
  classified: readonly TaskFields[],
): (task: { readonly planId: string; readonly clause: string }) => readonly string[] {
  const byPlan = new Map(classified.map(({ id, fields }) => [id, fields]));
  return ({ planId, clause }) => byPlan.get(planId)?.[clause] ?? [];
}
