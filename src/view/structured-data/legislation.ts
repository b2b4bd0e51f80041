/** Plans and the documents that they cite, as schema.org's Legislation, which follows ELI. */
import type { Agency } from '../../domain/agency.ts';
import type { CitationRecord } from '../../domain/citation.ts';
import type { Plan } from '../../domain/facts.ts';
import { instrumentKinds, instrumentName, type Instrument } from '../../domain/instrument.ts';
import { agencyPath, datasetFilePath, instrumentPath, planPath } from '../../domain/paths.ts';
import { planStatuses, planTypes } from '../../domain/plan.ts';
import { planName } from '../../domain/plan-name.ts';
import type { Province } from '../../domain/province.ts';
import { agencyId, legislationId, values, type Address, type Thing } from './thing.ts';

interface PlanFile {
  /** Under `/du-lieu/`. */
  readonly path: string;
  readonly mediaType: string;
}

interface Found {
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly provinceById: ReadonlyMap<string, Province>;
}

/**
 * Whether an issued plan is in force today no source says; of a draft it is known. Documents that a plan merely mentions are
 * left to the data.
 */
export function planThing(
  { agencyById, provinceById }: Found,
  plan: Plan,
  files: readonly PlanFile[],
  address: Address,
): Thing {
  const isDraft = plan.status === 'draft';
  const related = (relation: CitationRecord['relation']): unknown => {
    const ids = plan.citations.filter((citation) => citation.relation === relation).map(({ instrument }) => instrument);
    return values([...new Set(ids)].map((id) => ({ '@id': legislationId(address, instrumentPath(id)) })));
  };
  const { from = '..', to = '..' } = plan.period ?? {};
  return {
    '@type': 'Legislation',
    '@id': legislationId(address, planPath(plan.id)),
    url: address(planPath(plan.id)),
    name: planName(plan),
    alternateName: plan.shortTitle,
    description: plan.title,
    inLanguage: 'vi',
    legislationIdentifier: plan.number,
    legislationType: planTypes[plan.type],
    legislationDate: plan.issuedOn,
    legislationPassedBy: isDraft ? undefined : issuer(agencyById.get(plan.issuer), address),
    legislationJurisdiction: provinceById.get(plan.province)?.name,
    legislationLegalForce: isDraft ? { '@id': 'https://schema.org/NotInForce' } : undefined,
    creativeWorkStatus: planStatuses[plan.status],
    temporalCoverage: plan.period === undefined ? undefined : `${from}/${to}`,
    isBasedOn: related('basis'),
    legislationEnsuresImplementationOf: related('implements'),
    legislationRepeals: isDraft ? undefined : related('replaces'),
    encoding: files.map(({ path, mediaType }) => file(address(datasetFilePath(path)), mediaType)),
  };
}

export function instrumentThing({ agencyById }: Found, instrument: Instrument, address: Address): Thing {
  return {
    '@type': 'Legislation',
    '@id': legislationId(address, instrumentPath(instrument.id)),
    url: address(instrumentPath(instrument.id)),
    name: instrumentName(instrument),
    description: instrument.title,
    inLanguage: 'vi',
    legislationIdentifier: instrument.number,
    legislationType: instrumentKinds[instrument.kind],
    legislationDate: instrument.issuedOn,
    legislationPassedBy: issuer(agencyById.get(instrument.issuerAgency ?? ''), address),
  };
}

const issuer = (agency: Agency | undefined, address: Address): Thing | undefined =>
  agency && {
    '@type': 'GovernmentOrganization',
    '@id': agencyId(address, agencyPath(agency.id)),
    name: agency.name,
  };

/** The signed and sealed original is what counts: no file of this site is one. */
const file = (contentUrl: string, encodingFormat: string): Thing => ({
  '@type': 'LegislationObject',
  contentUrl,
  encodingFormat,
  legislationLegalValue: { '@id': 'https://schema.org/UnofficialLegalValue' },
});
