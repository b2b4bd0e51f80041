/** The records of content/agencies as the scan sees them: by their names, and by what the register calls them. */
import type { Agency } from '../../domain/agency.ts';
import type { Province } from '../../domain/province.ts';
import type { Identity } from './hit.ts';
import { provinces } from './provinces.ts';
import { scanAt, type Scene } from './scan.ts';
import { tokensOf } from './tokens.ts';

export interface KnownAgencies {
  readonly byId: ReadonlyMap<string, Agency>;
  /** The record that an identity of the register means. */
  find(identity: Identity): string | undefined;
}

const byList = new WeakMap<readonly Agency[], KnownAgencies>();

/** Made once for each list: an import of many documents passes the same one. */
export function knownAgencies(agencies: readonly Agency[]): KnownAgencies {
  const before = byList.get(agencies);
  if (before !== undefined) return before;
  const ids = new Map<string, string>();
  const provinceById = new Map(provinces.map((province) => [province.id, province]));
  const meet = (agency: Agency, name: string): void => {
    const tokens = tokensOf(name);
    const scene: Scene = { home: homeOf(agency, provinceById), hasDacKhu: false, hasThiTran: false };
    const group = scanAt(tokens, 0, scene, 'list');
    const hit = group?.hits[0];
    if (group?.hits.length !== 1 || group.to !== tokens.length || hit === undefined || !('id' in hit.identity)) return;
    // A class of levels, the last alias, is enough: content has one record for "UBND các xã, phường" and "UBND cấp xã".
    for (const alias of [hit.identity.aliases[0], hit.identity.aliases.find((each) => levelClass.test(each))])
      if (alias !== undefined && !ids.has(alias)) ids.set(alias, agency.id);
  };
  for (const agency of agencies) meet(agency, agency.name);
  for (const agency of agencies) for (const name of [...agency.otherNames, ...agency.abbreviations]) meet(agency, name);
  const known: KnownAgencies = {
    byId: new Map(agencies.map((agency) => [agency.id, agency])),
    find: ({ aliases }) => aliases.map((alias) => ids.get(alias)).find((id) => id !== undefined),
  };
  byList.set(agencies, known);
  return known;
}

const levelClass = /-(?:commune|district|province|mixed)$/u;

function homeOf({ province, level }: Agency, byId: ReadonlyMap<string, Province>): Province | undefined {
  if (province !== undefined) return byId.get(province) ?? { id: province, name: '', shortName: '' };
  return level === 'central' ? { id: 'vn', name: 'Trung ương', shortName: 'Trung ương' } : undefined;
}
