import type { Agency } from '../../domain/agency.ts';
import { agencyPath } from '../../domain/paths.ts';
import type { Province } from '../../domain/province.ts';
import { agencyId, values, type Address, type Thing } from './thing.ts';

const types: Readonly<Record<Agency['kind'], string | undefined>> = {
  government: 'GovernmentOrganization',
  assembly: 'GovernmentOrganization',
  committee: 'GovernmentOrganization',
  department: 'GovernmentOrganization',
  vertical: 'GovernmentOrganization',
  division: 'GovernmentOrganization',
  party: 'Organization',
  union: 'Organization',
  press: 'Organization',
  institute: 'Organization',
  enterprise: 'Organization',
  collective: undefined,
};

/** Nothing for bodies that are named together: they are no one organisation. */
export function agencyThings(
  provinces: ReadonlyMap<string, Province>,
  agency: Agency,
  address: Address,
): readonly Thing[] {
  const type = types[agency.kind];
  if (type === undefined) return [];
  const path = agencyPath(agency.id);
  const area = provinces.get(agency.province ?? '')?.name;
  return [
    {
      '@type': type,
      '@id': agencyId(address, path),
      url: address(path),
      name: agency.name,
      alternateName: values([...agency.otherNames, ...agency.abbreviations]),
      parentOrganization: agency.parent && { '@id': agencyId(address, agencyPath(agency.parent)) },
      areaServed: area && { '@type': 'AdministrativeArea', name: area },
    },
  ];
}
