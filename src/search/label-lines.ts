import type { Clause, PlanText } from '../domain/clause.ts';
import type { Plan } from '../domain/facts.ts';

/**
 * Lines that say of the clause above them who acts or when, and nothing else: "Đơn vị thực hiện: Sở Y tế." They belong into
 * the record of that clause and have none of their own.
 *
 * @returns By the id of the clause that they stand below, in the order of the text.
 */
export function labelLines(plan: Plan, { clauses }: PlanText): ReadonlyMap<string, readonly Clause[]> {
  const { tasks, targets, deadlines } = plan;
  const named = new Set(
    tasks.flatMap(({ clauseId, agencies, time }) =>
      [...agencies, time].flatMap((part) => (part?.clause === undefined ? [] : [`${clauseId} ${part.clause}`])),
    ),
  );
  const withFacts = new Set([...tasks, ...targets, ...deadlines].map(({ clauseId }) => clauseId));
  const withChildren = new Set(clauses.map(({ parentId }) => parentId));
  const lines = clauses.filter(
    ({ id, parentId, label }) => named.has(`${parentId ?? ''} ${label}`) && !withFacts.has(id) && !withChildren.has(id),
  );
  return Map.groupBy(lines, ({ parentId }) => parentId ?? '');
}
