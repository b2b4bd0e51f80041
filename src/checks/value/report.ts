import type { WrittenDate } from '../../vietnamese/dates-in-text.ts';
import type { Diagnostic, Place } from '../../domain/diagnostic.ts';

export type Path = readonly PropertyKey[];
export type PlaceAt = (path: Path) => Place;

/** Reports a problem of the field at `path`; an error unless said otherwise. */
export type Report = (
  problem: Pick<Diagnostic, 'rule' | 'problem' | 'advice'> & {
    readonly path: Path;
    readonly severity?: Diagnostic['severity'];
  },
) => void;

/** Words of the clause with this label; empty where there is none. */
export type TextOf = (label: string | undefined) => string;

/** Dates in the words of the clause with this label. */
export type DatesOf = (label: string | undefined) => readonly WrittenDate[];

/** White space as one space each, small letters: for comparing what is printed in capitals or on two lines. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
}

/** "2015", "2015, 2020", or "none". */
export function listed(values: readonly (number | string)[]): string {
  return [...new Set(values)].join(', ') || 'none';
}
