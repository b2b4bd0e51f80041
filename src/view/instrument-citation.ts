import { dayInWords, documentCitation } from '../domain/clause-citation.ts';
import { instrumentKinds, type InstrumentKind, type InstrumentRecord } from '../domain/instrument.ts';

/** Cited by their name and day, without number and issuer. */
const laws: ReadonlySet<InstrumentKind> = new Set<InstrumentKind>(['constitution', 'code', 'law', 'ordinance']);

/** How officials cite the document at its first mention; `undefined` where the plans do not say all that this takes. */
export function instrumentCitation({ kind, number, title, issuer, issuedOn }: InstrumentRecord): string | undefined {
  if (title === undefined) return undefined;
  if (laws.has(kind)) return issuedOn === undefined ? title : `${title} ${dayInWords(issuedOn)}`;
  if (number === undefined || issuer === undefined || issuedOn === undefined) return undefined;
  return documentCitation({ kind: instrumentKinds[kind], title, issuer, isDraft: false, number, issuedOn }).first;
}
