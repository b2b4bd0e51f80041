/** What the search for facts works on and what it gives: each fact with the rule that found it and how sure it is. */
import type { AgencyRecord } from '../../domain/agency.ts';
import type { CitationRecord } from '../../domain/citation.ts';
import type { PlanText } from '../../domain/clause.ts';
import type { DeadlineRecord } from '../../domain/deadline.ts';
import type { InstrumentKind, InstrumentRecord } from '../../domain/instrument.ts';
import type { TargetRecord } from '../../domain/target.ts';
import type { TaskRecord } from '../../domain/task.ts';

export const surenesses = {
  sure: 'Chắc chắn',
  likely: 'Rất có thể',
  unsure: 'Cần người xem',
} as const;
export type Sureness = keyof typeof surenesses;

export interface Found<T> {
  readonly fact: T;
  /** Permanent name of the rule that found it: `task/label-line`, `target/percent`. */
  readonly rule: string;
  readonly sureness: Sureness;
  /** What a person should look at, in Vietnamese; absent where nothing is open. */
  readonly doubt?: string;
}

/** The document that facts are looked for in. */
export interface FactInput {
  readonly text: PlanText;
  readonly head: DocumentHead;
  readonly agencies: AgencyBook;
  readonly instruments: InstrumentBook;
}

/** What the head of the document says, as far as it could be read. */
export interface DocumentHead {
  readonly number: string | undefined;
  readonly title: string;
  /** ISO day of issue. */
  readonly issuedOn: string | undefined;
  /** Year of issue where the day is not known: a draft of 2026. */
  readonly year: number | undefined;
  readonly provinceId: string | undefined;
  readonly issuerId: string | undefined;
}

/** A body named in a text. */
export interface AgencyMention {
  /** Exactly as the text prints it. */
  readonly printed: string;
  /** Offset in the text given, from 0. */
  readonly start: number;
  readonly end: number;
  readonly agencyId: string;
  /** `unsure` for a body that no register knows: it is proposed. */
  readonly sureness: Sureness;
}

/** Names of agencies: those of content/agencies, those of the registers, and those that this document introduces. */
export interface AgencyBook {
  /** Splits a list of bodies ("Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch; UBND các xã, phường"). What is no body is left out. */
  split(list: string): readonly AgencyMention[];
  /** Finds known bodies in running text, the longest name first, without overlaps, in the order of the text. */
  find(text: string): readonly AgencyMention[];
  /** True when the whole text names one body or a list of bodies and nothing else: the head of a list of duties. */
  isAgencyList(text: string): boolean;
  /** Records for bodies named so far that content/agencies does not have, by id. */
  readonly proposed: ReadonlyMap<string, AgencyRecord>;
}

/** A legal document as one place of a text names it. What that place does not say is absent. */
export interface CitedDocument {
  readonly kind: InstrumentKind;
  /** Normalised: no spaces, "71/NQ-CP". */
  readonly number?: string | undefined;
  /** ISO day. */
  readonly issuedOn?: string | undefined;
  readonly issuer?: string | undefined;
  readonly issuerAgency?: string | undefined;
  /** Name of a law as printed ("Luật Đầu tư công"), or what a numbered document is about. */
  readonly title?: string | undefined;
  /** Slug of the province that issued it, where that is not the document's own. */
  readonly place?: string | undefined;
}

export interface ResolvedDocument {
  readonly id: string;
  readonly sureness: Sureness;
  readonly doubt?: string;
}

/** Numbers and names of legal documents. */
export interface InstrumentBook {
  /** The id of a cited document: a known one, one cited before, or a proposed one. Identity is number, issuer and day. */
  resolve(cited: CitedDocument): ResolvedDocument;
  /** Records for documents cited so far that content/instruments does not have, by id. */
  readonly proposed: ReadonlyMap<string, InstrumentRecord>;
}

export interface Facts {
  readonly tasks: readonly Found<TaskRecord>[];
  readonly targets: readonly Found<TargetRecord>[];
  readonly deadlines: readonly Found<DeadlineRecord>[];
  readonly citations: readonly Found<CitationRecord>[];
}
