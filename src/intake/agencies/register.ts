/** The register of Vietnamese public bodies: types, and the parts joined. */
import type { AgencyRecord } from '../../domain/agency.ts';
import { centralBodies } from './register-central.ts';
import { fieldBodies } from './register-fields.ts';
import { localBodies } from './register-local.ts';

export interface Body {
  /** Full name without the name of the province. */
  readonly name: string;
  /** Every way to print it, the full name first. */
  readonly names: readonly string[];
  /** Last part of its id, where it is not the name in letters without marks. */
  readonly slug?: string;
  readonly kind: AgencyRecord['kind'];
  /** Central bodies belong to no province and take no area after their names. */
  readonly isCentral: boolean;
  /** The province belongs to the full name: "Công an thành phố Cần Thơ", but "Sở Y tế". */
  readonly isNamedByArea: boolean;
  /** Its name may be followed by levels: "UBND các xã, phường". */
  readonly takesLevels: boolean;
}

export const bodies: readonly Body[] = [...fieldBodies, ...localBodies, ...centralBodies];
