/** A body found in a row of words, before it is known whether content/agencies has it. */
import type { AgencyRecord } from '../../domain/agency.ts';
import type { Province } from '../../domain/province.ts';
import type { Sureness } from '../facts/found.ts';
import { fold } from '../../vietnamese/fold.ts';

/** In a list every name counts; in a sentence a word like "Thuế" or "TU" needs an area after it. */
export type Mode = 'list' | 'sentence';

export interface Identity {
  /** Ids under which content/agencies may have it, the closest first. */
  readonly aliases: readonly string[];
  /** Id of the record to propose. */
  readonly id: string;
  readonly record: AgencyRecord;
}

export interface Hit {
  readonly identity: Identity | { readonly knownId: string };
  /** Indices of its words: first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly sureness: Sureness;
}

/** Bodies that begin together: one, or a list under one noun ("các Sở: Tài chính, Y tế"). */
export interface HitGroup {
  readonly hits: readonly Hit[];
  /** Indices of all its words, noun and titles included. */
  readonly from: number;
  readonly to: number;
}

export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 100)
    .replace(/-$/u, '');
}

/** "vn-ct" → "ct-", central "vn" → "tw-", unknown → nothing. */
function prefixOf(province: Province | undefined): string {
  if (province === undefined) return '';
  return province.id === 'vn' ? 'tw-' : `${province.id.replace(/^vn-/u, '')}-`;
}

/** The field `province` of a record: none for central bodies and where it is not known. */
export function provinceField(province: Province | undefined): { province?: string } {
  return province === undefined || province.id === 'vn' ? {} : { province: province.id };
}

export function identity(
  province: Province | undefined,
  slugs: readonly string[],
  record: Pick<AgencyRecord, 'name' | 'kind' | 'level'>,
  proposed = slugs[0] ?? slugOf(record.name),
): Identity {
  return {
    aliases: slugs.map((slug) => prefixOf(province) + slug),
    id: prefixOf(province) + proposed,
    record: { ...record, otherNames: [], abbreviations: [], ...provinceField(province) },
  };
}
