/** Finds documents cited by number: "Quyết định số 1068/QĐ-TTg ngày 22/8/2019 của Thủ tướng Chính phủ", "57- NQ/TW". Pure. */
import type { InstrumentKind } from '../../../domain/instrument.ts';
import { kindOf, kindOfCode, nounPattern } from './document-kinds.ts';

export interface NumberedDocument {
  readonly kind: InstrumentKind;
  /** Without spaces: "71/NQ-CP". */
  readonly number: string;
  /** Offsets of the noun (or of the number, where none stands beside it) and of the end of the number. */
  readonly start: number;
  readonly end: number;
  /** The noun says another kind than the code: "Quyết định số 12/NQ-CP". */
  readonly isOddKind: boolean;
}

/** Letters of a code: "QĐ", "TTg", "CTrHĐ", "QH15"; never the beginning of a word. */
const letters = String.raw`\p{Lu}{1,10}(?:[rgi]\p{Lu}{0,8})?\d{0,2}(?!\p{L})`;
const hyphen = String.raw`(?:\s?[-–]|[-–]\s)`;
const slash = String.raw`\s?\/\s?`;
const number = new RegExp(
  String.raw`(?<![\p{L}\d./:-]|\d\s)(?<digits>\d{1,6}[a-z]?)(?:` +
    String.raw`(?:${slash}(?:19|20)\d\d)?${slash}(?<code>${letters})(?:${hyphen}${letters}){0,3}` +
    String.raw`|${hyphen}(?<party>\p{Lu}{2,6}r?\p{Lu}{0,4})${slash}${letters})(?![\p{L}\d])`,
  'gu',
);
const nounBefore = new RegExp(String.raw`(?<!\p{L})(?<noun>${nounPattern})\s*:?\s*(?:(?:số\s*){1,2}:?\s*)?$`, 'iu');
const saysNumber = /(?<!\p{L})số\s*:?\s*$/iu;

/** Documents with a number, in the order of the text. Standards ("TCVN 7451:2004", "QCVN 08:2023/BTNMT") are none. Never throws. */
export function numberedDocuments(text: string): readonly NumberedDocument[] {
  const found: NumberedDocument[] = [];
  for (const match of text.matchAll(number)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (/(?:TCVN|QCVN|TCCS|ISO|IEC)\s*$/u.test(before)) continue;
    const noun = nounBefore.exec(before);
    const ofNoun = kindOf(noun?.groups?.['noun'] ?? '');
    const code = match.groups?.['code'] ?? match.groups?.['party'] ?? '';
    const ofCode = kindOfCode(code) ?? (/^QH\d|^UBTVQH/u.test(code) ? (ofNoun ?? 'law') : undefined);
    const says = saysNumber.exec(before);
    const kind = ofNoun === undefined || ofNoun === 'letter' ? (ofCode ?? ofNoun) : ofNoun;
    if (kind === undefined && says === null) continue; // "05/HTX"
    const back = noun === null ? (says === null ? 0 : before.length - says.index) : before.length - noun.index;
    found.push({
      kind: kind ?? 'letter',
      number: match[0].replace(/\s+/gu, '').replaceAll('–', '-'),
      start: match.index - back,
      end: match.index + match[0].length,
      isOddKind: ofNoun !== undefined && ofCode !== undefined && ofNoun !== ofCode && !isLoose(ofNoun, ofCode),
    });
  }
  return found;
}

/** Kinds that share letters: a "Văn bản" may be anything, laws are numbered by the assembly, "KH" may be a "Chương trình". */
function isLoose(ofNoun: InstrumentKind, ofCode: InstrumentKind): boolean {
  return ofNoun === 'letter' || ofCode === 'law' || (ofNoun === 'programme' && ofCode === 'plan');
}
