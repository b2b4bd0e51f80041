/** The kinds of bodies as pages name and order them: as official lists of recipients do, the Party first. */
import { agencyKinds, type Agency } from '../domain/agency.ts';

export const kindsInOrder = [
  'party',
  'assembly',
  'government',
  'committee',
  'department',
  'vertical',
  'division',
  'union',
  'press',
  'institute',
  'enterprise',
  'collective',
] as const satisfies readonly Agency['kind'][];

/** A province has a council and no national assembly. */
export function kindName({ kind, province }: Pick<Agency, 'kind' | 'province'>): string {
  if (kind !== 'assembly') return agencyKinds[kind];
  return province === undefined ? 'Quốc hội' : 'Hội đồng nhân dân';
}
