/** What a clause takes over from the part where it stands: what the part is for, and so what is a task in it. */
import type { AgencyBook } from '../found.ts';
import { isRoleOnly, partRole, type PartRole } from '../part-roles.ts';
import { actorsIn } from './actors.ts';
import type { ClauseNode } from './clause-tree.ts';
import type { Context } from './draft.ts';
import { startsWithVerb } from './words.ts';

const aboutPlan: ReadonlySet<PartRole> = new Set(['purpose', 'targets']);

export const emptyContext: Context = {
  roles: ['other'],
  kind: undefined,
  rule: 'task/sentence',
  namings: [],
  sureness: 'sure',
};

/** True where the plan speaks of itself: its purpose and its targets are no tasks. */
export function isAboutPlan({ roles }: Context): boolean {
  return roles.every((role) => aboutPlan.has(role));
}

/** The role of the part that a heading opens; below an agency heading or label lines nothing changes. */
export function inRole(node: ClauseNode, above: Context, book: AgencyBook): Context {
  const { level, isHeading, texts } = node.clause;
  const words = texts[0] ?? '';
  if (level === 'article') return { ...above, roles: ['duties'], rule: 'task/order' };
  if (level === 'part') {
    const roles = partRole(words);
    if (!roles.includes('other') && !roles.includes('supervision'))
      return { ...emptyContext, roles, rule: ruleOf(roles) };
    const isInside = node.parent?.clause.level === 'division' || node.parent?.clause.level === 'group';
    if (roles.includes('other') && isInside && !above.roles.includes('other'))
      return { ...emptyContext, roles: above.roles, rule: ruleOf(above.roles) };
    return isMadeOfOrders([node], book)
      ? {
          ...emptyContext,
          roles: ['tasks'],
          rule: 'task/solution',
          sureness: 'likely',
          doubt: `Phần “${words}” không mang tên thường gặp; coi là nhiệm vụ vì phần lớn các ý mở đầu như việc phải làm.`,
        }
      : { ...emptyContext, roles };
  }
  if (above.kind !== undefined || !isHeading || !isRoleOnly(words)) return above;
  const roles = partRole(words).filter((role) => role !== 'supervision');
  if (roles.length === 0) return above;
  const isMoneyOfTasks = roles.includes('money') && above.roles.includes('tasks');
  return isMoneyOfTasks ? { ...above, roles: ['tasks', 'money'] } : { ...above, roles, rule: ruleOf(roles) };
}

function ruleOf(roles: readonly PartRole[]): string {
  return roles.includes('tasks') ? 'task/solution' : 'task/sentence';
}

/** At least three in five of the clauses without children begin as orders do, and there are two or more. */
export function isMadeOfOrders(parts: readonly ClauseNode[], book: AgencyBook): boolean {
  const leaves = parts.flatMap(leavesOf);
  const orders = leaves.filter((leaf) => isOrder(leaf, book));
  return orders.length >= 2 && orders.length >= leaves.length * 0.6;
}

function leavesOf(node: ClauseNode): readonly ClauseNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/** True when the clause's own words, or those below its heading, begin with a verb or with who acts. */
export function isOrder({ clause }: ClauseNode, book: AgencyBook): boolean {
  const words = clause.texts.slice(clause.isHeading && clause.texts.length > 1 ? 1 : 0)[0] ?? '';
  return startsWithVerb(words) || actorsIn(words.slice(0, 400), book).isOpening;
}
