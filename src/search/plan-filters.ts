import type { Plan } from '../domain/facts.ts';
import type { RecordFilters } from './record-kind.ts';
import { noFilters } from './search-record.ts';

/** What every record of a plan can be narrowed by. */
export function planFilters({ id, province, issuedOn, fields }: Plan): RecordFilters {
  return {
    ...noFilters,
    plan: [id],
    province: [province],
    year: issuedOn === undefined ? [] : [issuedOn.slice(0, 4)],
    field: fields,
  };
}
