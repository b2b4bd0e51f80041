/** Short names that a document gives to documents it cites: "(sau đây viết tắt là Nghị định)", "Nghị quyết 57". Pure. */
import type { InstrumentKind } from '../../../domain/instrument.ts';
import { kindOf, nounPattern } from './document-kinds.ts';

export interface ShortName {
  /** "Nghị định", "Đề án 06"; compared as printed. */
  readonly name: string;
  readonly kind: InstrumentKind;
  readonly id: string;
  /** Order of the clause in which it is given: it means nothing before. */
  readonly order: number;
  /** First figures of the number, for "Nghị quyết 57"; absent for a given name. */
  readonly figures?: string;
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

/** Short names, and first figures of numbers, of the documents cited; a name goes to the last document of its kind before it. */
export function aliasesIn<T extends Cited>(mentions: readonly T[], idOf: (mention: T) => string): ShortName[] {
  const names: ShortName[] = [];
  const byText = Map.groupBy(mentions, ({ text }) => text);
  for (const [text, here] of byText) {
    for (const match of text.matchAll(giving)) {
      const name = match.groups?.['name']?.trim() ?? '';
      const kind = kindOf(new RegExp(`^(?:${nounPattern})(?!\\p{L})`, 'iu').exec(name)?.[0] ?? '');
      const meant = here.findLast(({ nameEnd, cited }) => nameEnd <= match.index && cited.kind === kind);
      if (kind !== undefined && meant !== undefined && !/[.;]\s/u.test(text.slice(meant.nameEnd, match.index)))
        names.push({ name, kind, id: idOf(meant), order: meant.clause.order });
    }
  }
  for (const mention of mentions) {
    const figures = /^\d+/u.exec(mention.cited.number ?? '')?.[0];
    if (figures === undefined) continue;
    names.push({ name: '', kind: mention.cited.kind, id: idOf(mention), order: mention.clause.order, figures });
  }
  return names;
}

const bareNumber = new RegExp(
  String.raw`(?<!\p{L})(?<noun>${nounPattern})\s+(?:số\s+)?(?<figures>\d{1,4})(?![\p{L}\d]|\s*[/%]|[.,]\d|\s*-\s*\p{Lu}|\s+(?:năm|tháng|ngày|điểm|xã|tỉnh))`,
  'giu',
);

/** Short mentions of a paragraph outside the spans that whole mentions take. */
export function shortMentions(
  text: string,
  names: readonly ShortName[],
  order: number,
  taken: readonly { readonly start: number; readonly end: number }[],
): readonly ShortMention[] {
  const isFree = (start: number, end: number): boolean => !taken.some((span) => start < span.end && span.start < end);
  const found: ShortMention[] = [];
  for (const { name, id, order: since, figures } of names) {
    if (figures !== undefined || since > order || !text.includes(name)) continue;
    const word = new RegExp(
      `(?<![\\p{L}]|(?:các|những|dự thảo|một|là|xây dựng|ban hành) )${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L}|\\s+(?:số|này|của|\\d|\\p{Lu})|\\s*["”)]|\\d)`,
      'gu',
    );
    for (const { 0: words, index } of text.matchAll(word))
      if (isFree(index, index + words.length))
        found.push({ start: index, end: index + words.length, id, isNumber: false });
  }
  for (const match of text.matchAll(bareNumber)) {
    const end = match.index + match[0].length;
    const kind = kindOf(match.groups?.['noun'] ?? '');
    const meant = names.find((one) => one.figures === match.groups?.['figures'] && one.kind === kind);
    if (meant !== undefined && isFree(match.index, end))
      found.push({ start: match.index, end, id: meant.id, isNumber: true });
  }
  return found;
}
