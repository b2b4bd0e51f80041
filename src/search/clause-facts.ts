import type { Deadline, Plan, Target, Task } from '../domain/facts.ts';
import type { RecordFilters } from './record-kind.ts';

/** What a plan's facts say of one clause. */
export interface ClauseFacts {
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
}

export function clauseFacts(plan: Plan): (clauseId: string) => ClauseFacts {
  const tasks = Map.groupBy(plan.tasks, ({ clauseId }) => clauseId);
  const targets = Map.groupBy(plan.targets, ({ clauseId }) => clauseId);
  const deadlines = Map.groupBy(plan.deadlines, ({ clauseId }) => clauseId);
  return (id) => ({ tasks: tasks.get(id) ?? [], targets: targets.get(id) ?? [], deadlines: deadlines.get(id) ?? [] });
}

export function hasFacts({ tasks, targets, deadlines }: ClauseFacts): boolean {
  return tasks.length + targets.length + deadlines.length > 0;
}

/** `lead` are those who must act: who lead the tasks, and who owe what is due. */
export function factFilters(facts: ClauseFacts): Pick<RecordFilters, 'kind' | 'agency' | 'lead' | 'time'> {
  const { tasks, targets, deadlines } = facts;
  const parts = tasks.flatMap(({ agencies }) => agencies);
  const lead = unique([
    ...parts.filter(({ role }) => role === 'lead').map(({ agency }) => agency),
    ...deadlines.flatMap(({ whoAgencies }) => whoAgencies),
  ]);
  const kind = [
    ...(tasks.length > 0 ? ['task'] : []),
    ...(targets.length > 0 ? ['target'] : []),
    ...(deadlines.length > 0 ? ['deadline'] : []),
  ];
  return {
    kind: kind.length > 0 ? kind : ['clause'],
    agency: unique([...lead, ...parts.map(({ agency }) => agency)]),
    lead,
    time: unique(tasks.flatMap(({ time }) => (time === undefined ? [] : [time.printed]))),
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
