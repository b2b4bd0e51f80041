/** Finds the tasks of a plan: rows of its task tables, and what its parts on tasks and duties order. */
import type { AgencyBook, FactInput, Found } from '../found.ts';
import type { TaskRecord } from '../../../domain/task.ts';
import { partRole } from '../part-roles.ts';
import { withReferences } from './by-reference.ts';
import { clauseTree, type ClauseNode } from './clause-tree.ts';
import { foundTask, type Context } from './draft.ts';
import { ordersIn } from './orders.ts';
import { emptyContext, isMadeOfOrders } from './part-context.ts';
import { tableTasks } from './table-tasks.ts';

/**
 * @returns The tasks in the order of their clauses. Words, names and times are exactly as printed; what is not printed is
 *   absent. A task that names nobody is a `solution`. Never throws.
 */
export function findTasks({ text, agencies }: FactInput): readonly Found<TaskRecord>[] {
  const roots = clauseTree(text);
  const context = contextOf(roots, agencies);
  const orders = roots.flatMap((root) => ordersIn(root, context, agencies));
  const drafts = [...withReferences(orders), ...tableTasks(text, agencies)];
  return drafts.sort((a, b) => a.clause.order - b.clause.order).map(foundTask);
}

/** A plan or directive without parts is one list of orders when most of it reads so. */
function contextOf(roots: readonly ClauseNode[], book: AgencyBook): Context {
  const body = roots.filter(({ clause }) => clause.level === 'paragraph' || clause.level === 'part');
  const isParted = body.some(
    ({ clause }) => clause.level === 'part' || !partRole(clause.texts[0] ?? '').includes('other'),
  );
  if (isParted || !isMadeOfOrders(body, book)) return emptyContext;
  return {
    ...emptyContext,
    roles: ['tasks'],
    rule: 'task/solution',
    sureness: 'likely',
    doubt: 'Văn bản không chia phần; coi là nhiệm vụ vì phần lớn các ý mở đầu như việc phải làm.',
  };
}
