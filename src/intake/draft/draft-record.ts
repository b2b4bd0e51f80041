/** The front matter of a draft from what was read, and what of it content has to bring along. */
import type { PlanText } from '../../domain/clause.ts';
import type { InstrumentRecord } from '../../domain/instrument.ts';
import type { AgencyBook, DocumentHead } from '../facts/found.ts';
import type { Head } from '../head/read-head.ts';
import { recipientsOf } from '../head/recipients.ts';
import type { DraftRecord } from './write-plan.ts';

/** What is not known has the id "khong-ro", which no record has: the check asks for it. */
export function recordHead(
  head: Head,
  { issuerId }: DocumentHead,
  text: PlanText,
  agencies: AgencyBook,
): DraftRecord['head'] {
  const { number, type, title, shortTitle, issuedOn, status, province, period, signatory, issuedBy } = head;
  return {
    ...(number === undefined ? {} : { number }),
    type,
    title,
    shortTitle,
    issuer: issuerId ?? 'khong-ro',
    province: province?.id ?? 'khong-ro',
    ...(issuedOn === undefined ? {} : { issuedOn }),
    status,
    ...(period === undefined ? {} : { period }),
    fields: [],
    ...(signatory === undefined ? {} : { signatory }),
    recipients: recipientsOf(text, agencies),
    funding: [],
    ...(issuedBy === undefined ? {} : { issuedBy }),
  };
}

/** Every body that the record, or a new document that it cites, names. */
export function agencyIds(
  { head, facts }: DraftRecord,
  newInstruments: ReadonlyMap<string, InstrumentRecord>,
): ReadonlySet<string> {
  return new Set([
    head.issuer,
    ...[...newInstruments.values()].flatMap(({ issuerAgency }) => issuerAgency ?? []),
    ...head.recipients.map(({ agency }) => agency),
    ...facts.tasks.flatMap(({ fact }) => fact.agencies.map(({ agency }) => agency)),
    ...facts.deadlines.flatMap(({ fact }) => [...fact.whoAgencies, ...fact.toWhomAgencies, ...fact.throughAgencies]),
  ]);
}
