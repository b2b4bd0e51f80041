/** What the query layer is asked, what it asks of the index, and what it answers. */
import type { FacetName } from '../search/facet-names.ts';
import type { FoundRecord, StoredRecord } from '../search/read-record.ts';

/** The values chosen of each facet; a record must have one of each. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind that the layer needs, so that it can be tested without. Everything is in the letters of the index. */
export interface Index {
  /**
   * @param term Words that must all be there, each as the beginning of a word; in quotation marks: in a row.
   * @param exactDiacritics Whether marks must be those of the term.
   */
  readonly find: (
    term: string,
    options: { readonly exactDiacritics: boolean; readonly chosen: Chosen },
  ) => Promise<Found>;
  /** From now on `find` counts facets too. */
  readonly loadFacets: () => Promise<void>;
}

export interface Found {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Empty until `loadFacets`. */
  readonly counts: FacetCounts;
}

export interface Candidate {
  /** The same in every answer of one index. */
  readonly id: string;
  readonly score: number;
  /** Places of the words that answer the term, counted from the beginning of the content. */
  readonly places: readonly number[];
  readonly read: () => Promise<StoredRecord>;
}

export interface Asked {
  /** Whatever the reader typed. */
  readonly typed: string;
  readonly chosen?: Chosen;
  /** False when a newer question has taken the place of this one. */
  readonly isWanted?: () => boolean;
}

/** What the layer did with the words, for the reader to see. */
export type Note =
  /** "KHCN" is searched as "khoa học và công nghệ" too. */
  | { readonly kind: 'also'; readonly from: string; readonly to: string }
  /** "sowr huwux" was read as "sở hữu", "ngệ" as "nghệ": the whole query as it is searched stands in `to`. */
  | { readonly kind: 'read-as'; readonly from: string; readonly to: string }
  /** No record has this word. */
  | { readonly kind: 'unknown'; readonly word: string }
  /** Only the first words of a long text are searched. */
  | { readonly kind: 'cut'; readonly words: number };

/** A page that the reader named: a plan by its number, an agency, a legal document. It stands above the results. */
export interface Shortcut {
  readonly kind: 'plan' | 'agency' | 'instrument';
  readonly id: string;
}

export interface Hit extends FoundRecord {
  /** From 0 to about 1.5; comparable within one answer. */
  readonly score: number;
}

/**
 * How well the best hits answer: `good` – they say what was asked; `weak` – only part of it, and the reader must be told;
 * `none` – nothing; `short` – nothing worth asking was typed.
 */
export type Quality = 'good' | 'weak' | 'none' | 'short';

export interface Answer {
  readonly quality: Quality;
  readonly notes: readonly Note[];
  readonly shortcuts: readonly Shortcut[];
  /** Ranked, best first. */
  readonly hits: readonly Hit[];
  /** How many hits there are with those that `more` gives. */
  readonly total: number;
  /** The next hits in their order, for "more". */
  readonly more: (from: number, count: number) => Promise<readonly Hit[]>;
  /** Other questions that do have answers, when this one has no good one. */
  readonly alternatives: readonly string[];
  /** What to mark in a text: see `marks.ts`. Also written into links, so that the page marks the same words. */
  readonly marked: string;
  /** Counts of each facet, each without its own choice; asks the index again, so only when they are shown. */
  readonly countFacets: () => Promise<FacetCounts>;
}

/** @returns `undefined` when the question was no longer wanted. @throws when the index cannot be read. */
export type Search = (asked: Asked) => Promise<Answer | undefined>;
