/** Short names that a document gives to documents it cites: "(sau đây viết tắt là Nghị định)", "Nghị quyết 57". Pure. */
import type { InstrumentKind } from '../../../domain/instrument.ts';
import { kindOf, nounPattern } from './document-kinds.ts';

interface ShortName {
  /** "Nghị định", "Đề án 06"; compared as printed. */
  readonly name: string;
  readonly id: string;
  /** Order of the clause in which it is given: it means nothing before. */
  readonly order: number;
}

export interface ShortNames {
  readonly given: readonly ShortName[];
  /** Ids by kind and first figures, "resolution 57", for "Nghị quyết 57". */
  readonly byFigures: ReadonlyMap<string, string>;
}

export interface ShortMention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly isNumber: boolean;
}

interface Cited {
  readonly clause: { readonly order: number };
  readonly text: string;
  readonly nameEnd: number;
  readonly cited: { readonly kind: InstrumentKind; readonly number?: string | undefined };
}

const giving =
  /\(\s*(?:sau\s+đây\s+)?(?:được\s+)?(?:gọi|viết)(?:\s+(?:tắt|chung))?(?:\s+là)?\s*:?\s*["“]?(?<name>\p{L}[^)"”\d]{2,40}(?:\d{1,3})?)["”]?\s*\)/giu;

/** A hostile document may give thousands of names; no real one gives more than a few. */
const mostNames = 50;

/** Short names, and first figures of numbers, of the documents cited; a name goes to the last document of its kind before it. */
export function shortNames<T extends Cited>(mentions: readonly T[], idOf: (mention: T) => string): ShortNames {
  const given: ShortName[] = [];
  for (const [text, here] of Map.groupBy(mentions, (mention) => mention.text)) {
    for (const match of text.matchAll(giving)) {
      if (given.length >= mostNames) break;
      const name = match.groups?.['name']?.trim() ?? '';
      const kind = kindOf(new RegExp(`^(?:${nounPattern})(?!\\p{L})`, 'iu').exec(name)?.[0] ?? '');
      const meant = here.findLast(({ nameEnd, cited }) => nameEnd <= match.index && cited.kind === kind);
      if (kind !== undefined && meant !== undefined && !/[.;]\s/u.test(text.slice(meant.nameEnd, match.index)))
        given.push({ name, id: idOf(meant), order: meant.clause.order });
    }
  }
  const byFigures = new Map<string, string>();
  for (const mention of mentions) {
    const figures = /^\d+/u.exec(mention.cited.number ?? '')?.[0];
    const key = `${mention.cited.kind} ${figures ?? ''}`;
    if (figures !== undefined && !byFigures.has(key)) byFigures.set(key, idOf(mention));
  }
  return { given, byFigures };
}

const bareNumber = new RegExp(
  String.raw`(?<!\p{L})(?<noun>${nounPattern})\s+(?:số\s+)?(?<figures>\d{1,4})(?![\p{L}\d]|\s*[/%]|[.,]\d|\s*-\s*\p{L}|\s+(?:năm|tháng|ngày|điểm|xã|tỉnh))`,
  'giu',
);

/** "khoản 4, Điều 51 ", "Điều 7, 8 " before a name. */
const place = /(?:điều|khoản|chương|mục)\s\d{1,3}(?:,\s?\d{1,3})*,?\s$/iu;

/** Short mentions of a paragraph outside the spans that whole mentions take. */
export function shortMentions(
  text: string,
  { given, byFigures }: ShortNames,
  order: number,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly ShortMention[] {
  const rest = blanked(text, taken);
  const found: ShortMention[] = [];
  for (const { name, id, order: since } of given) {
    if (since > order || !rest.includes(name)) continue;
    const word = new RegExp(
      `(?<![\\p{L}]|(?:các|những|dự thảo|một|là|xây dựng|ban hành) )${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L}|\\s+(?:số|này|của|\\d|\\p{Lu})|\\s*["”]|\\d)`,
      'gu',
    );
    for (const { 0: words, index } of rest.matchAll(word)) {
      const end = index + words.length;
      // "(sau đây viết tắt là Nghị định)" gives the name, "(khoản 2 Điều 11 Nghị định)" uses it
      if (/^\s*\)/u.test(rest.slice(end, end + 9)) && !place.test(rest.slice(Math.max(0, index - 40), index))) continue;
      found.push({ start: index, end, id, isNumber: false });
    }
  }
  for (const match of rest.matchAll(bareNumber)) {
    const id = byFigures.get(`${kindOf(match.groups?.['noun'] ?? '') ?? ''} ${match.groups?.['figures'] ?? ''}`);
    if (id !== undefined) found.push({ start: match.index, end: match.index + match[0].length, id, isNumber: true });
  }
  return found;
}

function blanked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), '\0'.repeat(end - start));
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
