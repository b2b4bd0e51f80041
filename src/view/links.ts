/** Names that link: what a component needs of another record, and no more. */
import type { Agency } from '../domain/agency.ts';
import { clauseIdOfLabel } from '../domain/clause.ts';
import type { Plan } from '../domain/facts.ts';
import { agencyPath, clausePath, planPath } from '../domain/paths.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { planName } from '../domain/plan-name.ts';
import { lowerFirst } from '../vietnamese/format.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

export function planLink(plan: Plan): Link {
  return { label: planName(plan), href: planPath(plan.id) };
}

/** The name of a plan where nothing beside it tells which it is: a draft has no number, so its title follows. */
export function planMention(plan: Plan): Link {
  const { label, href } = planLink(plan);
  return { label: plan.number === undefined ? `${label} ${lowerFirst(plan.shortTitle)}` : label, href };
}

/** A clause by its label. */
export function clauseLink(planId: string, label: string): Link {
  return { label, href: clausePath(planId, clauseIdOfLabel(label) ?? '') };
}

export function agencyLinks(index: CorpusIndex, ids: readonly string[]): readonly Link[] {
  return linksNamed(index, ids, ({ name }) => name);
}

/** The same for a list in which several provinces stand together. */
export function agencyLinksAmongAll(index: CorpusIndex, ids: readonly string[]): readonly Link[] {
  return linksNamed(index, ids, (agency) => agencyNameAmongAll(index, agency));
}

function linksNamed(index: CorpusIndex, ids: readonly string[], nameOf: (agency: Agency) => string): readonly Link[] {
  return [...new Set(ids)].map((id) => {
    const agency = index.agencyById.get(id);
    return { label: agency === undefined ? id : nameOf(agency), href: agencyPath(id) };
  });
}

/** The name of an agency where several provinces stand together: "Sở Công Thương (Cần Thơ)"; the bracket is not broken. */
export function agencyNameAmongAll(index: CorpusIndex, { name, province }: Pick<Agency, 'name' | 'province'>): string {
  const short = index.provinceById.get(province ?? '')?.shortName;
  return short === undefined || name.includes(short) ? name : `${name} (${short.replaceAll(' ', '\u00a0')})`;
}
