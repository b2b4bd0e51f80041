/** What is found by its name: agencies and legal documents, each one record. */
import { agencyLevels, type Agency } from '../domain/agency.ts';
import type { Citation, Plan } from '../domain/facts.ts';
import { instrumentName, type Instrument } from '../domain/instrument.ts';
import { agencyPath, instrumentPath } from '../domain/paths.ts';
import type { Province } from '../domain/province.ts';
import { formatDate } from '../vietnamese/format.ts';
import { joinContent } from './record-content.ts';
import { noFilters, type SearchRecord } from './search-record.ts';

/** @param province Where it is; `undefined` for central agencies. */
export function agencyRecord(agency: Agency, province: Province | undefined): SearchRecord {
  const { id, name, otherNames, abbreviations, level } = agency;
  const isNamed = province === undefined || name.includes(province.shortName);
  return {
    url: agencyPath(id),
    content: joinContent({
      text: isNamed ? name : `${name} – ${province.shortName}`,
      plan: '',
      place: '',
      headings: [],
      facts: [...listed('Tên khác', otherNames), ...listed('Viết tắt', abbreviations), agencyLevels[level]],
    }),
    meta: {},
    filters: { ...noFilters, kind: ['agency'], agency: [id], province: province === undefined ? [] : [province.id] },
  };
}

/** @param plans Those that cite it. */
export function instrumentRecord(instrument: Instrument, plans: readonly Plan[]): SearchRecord {
  const { id, number, title, issuer, issuerAgency, issuedOn } = instrument;
  const name = instrumentName(instrument);
  const isDated = issuedOn === undefined || number === undefined;
  return {
    url: instrumentPath(id),
    content: joinContent({
      text: number === undefined || title === undefined ? name : `${name} ${title}`,
      plan: '',
      place: '',
      headings: [],
      facts: [
        ...listed('Cơ quan ban hành', issuer === undefined ? [] : [issuer]),
        ...listed('Ngày ban hành', isDated ? [] : [formatDate(issuedOn)]),
      ],
    }),
    meta: {},
    filters: {
      ...noFilters,
      kind: ['instrument'],
      plan: plans.map((plan) => plan.id),
      province: [...new Set(plans.map(({ province }) => province))],
      agency: issuerAgency === undefined ? [] : [issuerAgency],
      year: issuedOn === undefined ? [] : [issuedOn.slice(0, 4)],
    },
  };
}

/** @returns The plans that cite a document, in their order. */
export function citingPlans(plans: readonly Plan[]): (instrumentId: string) => readonly Plan[] {
  const citations = plans.flatMap((plan) => plan.citations.map(({ instrument }: Citation) => ({ instrument, plan })));
  const byInstrument = Map.groupBy(citations, ({ instrument }) => instrument);
  return (id) => [...new Set((byInstrument.get(id) ?? []).map(({ plan }) => plan))];
}

function listed(label: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${label}: ${values.join('; ')}`];
}
