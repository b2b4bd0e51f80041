import { capitalize } from '../vietnamese/format.ts';
import { fromIndexLetters } from './letters.ts';
import { middleDot } from './one-line.ts';
import { splitContent, type RecordContent } from './record-content.ts';
import { isRecordKind, type RecordKind } from './record-kind.ts';
import type { SearchRecord } from './search-record.ts';

/** What Pagefind keeps of a record: content and meta in the letters of the index, the rest as it is. */
export interface StoredRecord {
  readonly url: string;
  /** Written by `joinContent`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A record with all that is shown of it, in the letters of the text. */
export interface FoundRecord {
  readonly url: string;
  readonly kinds: readonly RecordKind[];
  /** Absent for agencies and documents. */
  readonly planId?: string;
  readonly title: string;
  readonly content: RecordContent;
  /** Ids of those who lead its tasks or owe what is due. */
  readonly lead: readonly string[];
  /** Ids of those who only help. */
  readonly coordinating: readonly string[];
  /** As printed: "2021-2025". */
  readonly time: readonly string[];
}

/** Whatever the index lacks comes back empty. */
export function readRecord({ url, content, meta, filters }: StoredRecord): FoundRecord {
  const values = (name: string): readonly string[] => filters[name] ?? [];
  const kinds = values('kind').filter(isRecordKind);
  const planId = /^\/ke-hoach\/([^/]+)\//.exec(url)?.[1];
  const lead = values('lead');
  const words = { content: fromIndexLetters(content), meta: { title: fromIndexLetters(meta['title'] ?? '') } };
  return {
    url,
    kinds,
    ...(planId === undefined ? {} : { planId }),
    title: titleOf(words),
    content: splitContent(words.content),
    lead,
    coordinating: kinds.includes('task') ? values('agency').filter((id) => !lead.includes(id)) : [],
    time: values('time'),
  };
}

/** Longer words are no title. */
const longest = 160;
const number =
  /^(?:(?:Phần|Chương|Mục|Tiểu mục|Điều) [\dA-ZĐ]+[a-zđ]?[.:]? |[IVXLC]+[.)]? |[A-ZĐ][.)] |\(?[a-zđ\d]+(?:\.\d+)*[.)] )/u;

/**
 * What a record is called, in the letters of the text: its title if it has one, its first cell or what it says before a colon,
 * the whole of it where it is no sentence, else the heading above without its number, else its place.
 */
export function titleOf({ content, meta }: Pick<SearchRecord, 'content' | 'meta'>): string {
  const { text, place, headings } = splitContent(content);
  const names = [meta.title ?? '', ownName(text), ...headings.map(withoutNumber).toReversed()];
  return names.find((name) => name !== '' && name.length <= longest) ?? (place === '' ? text : capitalize(place));
}

function ownName(text: string): string {
  const cell = text.split(middleDot).find((words) => !/^phụ lục(?: \S+)?$/iu.test(words)) ?? '';
  const [name = ''] = cell.split(/:(?=\s|$)/u);
  return name.length === text.length && /[.;,…]$/u.test(text) ? '' : name;
}

function withoutNumber(heading: string): string {
  return heading.replace(number, '').replace(/\s*:$/, '');
}
