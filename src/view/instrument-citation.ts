import { dayInWords, documentCitation } from '../domain/clause-citation.ts';
import { instrumentKinds, type InstrumentKind, type InstrumentRecord } from '../domain/instrument.ts';
import { lowerFirst } from '../vietnamese/format.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** Cited by their name and day, without number and issuer. */
const laws: ReadonlySet<InstrumentKind> = new Set<InstrumentKind>(['constitution', 'code', 'law', 'ordinance']);

/** How officials cite the document at its first mention; `undefined` where the plans do not say all that this takes. */
export function instrumentCitation(index: CorpusIndex, instrument: InstrumentRecord): string | undefined {
  const { kind, number, title, issuedOn } = instrument;
  const issuer = issuerAmongAll(index, instrument);
  if (title === undefined) return undefined;
  if (laws.has(kind)) return issuedOn === undefined ? title : `${title} ${dayInWords(issuedOn)}`;
  if (number === undefined || issuer === undefined || issuedOn === undefined) return undefined;
  return documentCitation({ kind: instrumentKinds[kind], title, issuer, isDraft: false, number, issuedOn }).first;
}

/** A plan calls the agencies of its own province by their short names: "Thành ủy", "Sở Khoa học và Công nghệ". */
function issuerAmongAll(
  { agencyById, provinceById }: CorpusIndex,
  { issuer, issuerAgency }: InstrumentRecord,
): string | undefined {
  const agency = agencyById.get(issuerAgency ?? '');
  const province = provinceById.get(agency?.province ?? '');
  if (agency === undefined || province === undefined || issuer?.includes(province.shortName) !== false) return issuer;
  return agency.name.includes(province.shortName) ? agency.name : `${issuer} ${lowerFirst(province.name)}`;
}
