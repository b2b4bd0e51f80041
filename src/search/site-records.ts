import type { Agency } from '../domain/agency.ts';
import type { PlanText } from '../domain/clause.ts';
import type { Plan } from '../domain/facts.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { Province } from '../domain/province.ts';
import { agencyRecord, citingPlans, instrumentRecord } from './named-records.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';

/** What a site publishes. */
export interface Published {
  readonly plans: readonly Plan[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
  readonly provinces: readonly Province[];
}

/**
 * All that can be found: each plan with its clauses, then agencies, then legal documents.
 *
 * @param textOf Asked for one plan at a time, so that no two texts need be held.
 */
export function* siteRecords(
  { plans, agencies, instruments, provinces }: Published,
  textOf: (plan: Plan) => PlanText,
): Generator<SearchRecord> {
  const agencyNames = new Map(agencies.map(({ id, name }) => [id, name]));
  const provinceById = new Map(provinces.map((province) => [province.id, province]));
  const citing = citingPlans(plans);
  for (const plan of plans)
    yield* searchRecords({
      plan,
      text: textOf(plan),
      issuer: agencyNames.get(plan.issuer) ?? '',
      province: provinceById.get(plan.province)?.shortName ?? '',
    });
  for (const agency of agencies) yield agencyRecord(agency, provinceById.get(agency.province ?? ''));
  for (const instrument of instruments) yield instrumentRecord(instrument, citing(instrument.id));
}
