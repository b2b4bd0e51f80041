/** Who has which part in an order: the bodies of its own words and those that stand above it. */
import type { Actors } from './actors.ts';
import type { ClauseNode } from './clause-tree.ts';
import { withoutRepeats, type Context, type Naming } from './draft.ts';

/**
 * "Phối hợp với X" below a heading makes the heading's body and X both help; below label lines, who executes still leads.
 *
 * @returns `hasOwn` when the words themselves name a body or say that it only helps.
 */
export function namingsFor(
  node: ClauseNode,
  actors: Actors,
  context: Context,
): { namings: readonly Naming[]; hasOwn: boolean } {
  const { acting, isOpening, directed, helping, isHelp } = actors;
  const here = (role: Naming['role'], mentions: Actors['acting']) =>
    mentions.map((mention): Naming => ({ mention, role, clause: node.clause.label }));
  const named = new Set(context.namings.map(({ mention }) => mention.agencyId));
  const isOther = acting.some(({ agencyId }) => !named.has(agencyId));
  const replaces = context.kind !== 'programme' && isOther && (context.namings.length === 0 || isOpening);
  const role = isHelp ? 'coordinate' : 'lead';
  const above = replaces
    ? here(role, acting)
    : context.kind === 'programme'
      ? context.namings
      : context.namings.map((naming): Naming => (isHelp ? { ...naming, role } : naming));
  const leads = above.filter((naming) => naming.role === 'lead');
  const others = above.filter((naming) => naming.role !== 'lead');
  const all =
    isHelp && context.kind !== 'programme'
      ? [...above, ...here('lead', directed), ...here('coordinate', helping)]
      : [...leads, ...here('lead', directed), ...here('coordinate', helping), ...others];
  return { namings: withoutRepeats(all), hasOwn: replaces || directed.length > 0 || helping.length > 0 || isHelp };
}
