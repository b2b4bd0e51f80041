/** Which targets of its plan a task is shown with, each under the closest relation that holds; none is guessed from words. */
import type { Plan, Target, Task } from '../domain/facts.ts';
import { parentOf } from '../domain/clause.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** Closest first. */
export const targetRelations = ['clause', 'below', 'heading', 'field'] as const;
export type TargetRelation = (typeof targetRelations)[number];

/** By `field` stands a target whose main field of work is one of those of the task. */
export function relatedTargets(
  index: CorpusIndex,
  plan: Plan,
  task: Task,
): readonly { readonly relation: TargetRelation; readonly targets: readonly Target[] }[] {
  const parent = parentOf(task.clauseId);
  const fields = new Set(index.fieldsOf(task));
  const holds: Readonly<Record<TargetRelation, (target: Target) => boolean>> = {
    clause: ({ clauseId }) => clauseId === task.clauseId,
    below: ({ clauseId }) => clauseId.startsWith(`${task.clauseId}__`),
    heading: ({ clauseId }) => parent !== undefined && parentOf(clauseId) === parent,
    field: (target) => {
      const [main] = index.fieldsOfTarget(target);
      return main !== undefined && fields.has(main);
    },
  };
  const grouped = Map.groupBy(plan.targets, (target) => targetRelations.find((relation) => holds[relation](target)));
  return targetRelations.flatMap((relation) => {
    const targets = grouped.get(relation);
    return targets === undefined ? [] : [{ relation, targets }];
  });
}
