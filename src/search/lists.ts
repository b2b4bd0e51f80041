/** What a browser knows of the index before it asks it: one small file, made with the index, loaded with the first search. */

/** Address of the file below the site's root. */
export const listsPath = '/tim-kiem/danh-sach.json';

/** Address of the script that Pagefind writes with the index. */
export const programPath = '/pagefind/pagefind.js';

export interface SearchLists {
  /** How many records the index holds. */
  readonly recordCount: number;
  /**
   * Every word of letters in the index, NFC and small, space-separated: line `i` holds those that stand in 2^i to 2^(i+1)-1
   * records. A word of several forms ("hoà", "hòa") has a place for each.
   */
  readonly vocabulary: readonly string[];
  readonly plans: readonly ListedPlan[];
  readonly agencies: readonly ListedAgency[];
  readonly instruments: readonly ListedInstrument[];
  readonly provinces: readonly { readonly id: string; readonly name: string }[];
  /** Phrases that plans often use, best first, to offer while a reader types. */
  readonly phrases: readonly string[];
}

export interface ListedPlan {
  readonly id: string;
  /** "Kế hoạch 151/KH-UBND". */
  readonly name: string;
  /** Its short title. */
  readonly title: string;
  readonly number?: string;
  /** Year of issue. */
  readonly year?: string;
  /** Province id. */
  readonly province: string;
}

export interface ListedAgency {
  readonly id: string;
  readonly name: string;
  readonly abbreviations?: readonly string[];
  /** Province id; absent for central agencies. */
  readonly province?: string;
  /** How many tasks it leads or helps with. */
  readonly tasks: number;
}

export interface ListedInstrument {
  readonly id: string;
  /** "Quyết định 1068/QĐ-TTg". */
  readonly name: string;
  readonly number?: string;
  readonly title?: string;
}
