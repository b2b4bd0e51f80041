import type { Agency } from './agency.ts';
import type { AgencyChange } from './agency-change.ts';
import type { Attestation } from './attestation.ts';
import type { SourceRecord } from './correction.ts';
import type { Plan } from './facts.ts';
import type { Indicator } from './indicator.ts';
import type { Instrument } from './instrument.ts';
import type { Province } from './province.ts';
import type { ProvinceChange } from './province-change.ts';
import type { Result } from './result.ts';
import type { RowChanges } from './row-change.ts';
import type { Source } from './source.ts';
import type { TaskFields, WorkField } from './work-field.ts';

/** Everything that the project knows, as content says it. */
export interface Records {
  readonly plans: readonly Plan[];
  readonly agencies: readonly Agency[];
  readonly agencyChanges: readonly AgencyChange[];
  readonly attestations: readonly Attestation[];
  readonly results: readonly Result[];
  /** Targets of several plans judged to be of one indicator. */
  readonly indicators: readonly Indicator[];
  readonly instruments: readonly Instrument[];
  /** In the order of their file. */
  readonly fields: readonly WorkField[];
  readonly taskFields: readonly TaskFields[];
  readonly provinces: readonly Province[];
  readonly provinceChanges: readonly ProvinceChange[];
  readonly sources: readonly Source[];
  /** What each release changed in the rows of the one before, where that was recorded. */
  readonly rowChanges: readonly RowChanges[];
  /** Corrections and omissions by source id. */
  readonly records: Readonly<Record<string, SourceRecord>>;
}
