/**
 * A clause is any addressable piece of a plan: a part, a numbered paragraph, a point, a bullet, a row of an annex, and the
 * unnumbered pieces around them (letterhead, opening, closing). Its label is what people write ("II.3.đ"); its id is the
 * same place in the form of Akoma Ntoso ("sec_2__para_3__point_dd"). Each is worked out from the other alone.
 */
import { z } from 'zod';

export const clauseLevels = {
  letterhead: 'Phần đầu văn bản',
  title: 'Tên loại và trích yếu',
  preamble: 'Mở đầu',
  article: 'Điều',
  part: 'Phần',
  paragraph: 'Khoản',
  subparagraph: 'Tiểu khoản',
  point: 'Điểm',
  item: 'Gạch đầu dòng',
  subitem: 'Dấu cộng',
  closing: 'Kết thúc',
  recipients: 'Nơi nhận',
  recipient: 'Một nơi nhận',
  signature: 'Chữ ký',
  annex: 'Phụ lục',
  row: 'Dòng của phụ lục',
} as const;

export type ClauseLevel = keyof typeof clauseLevels;

/** The label of a clause as people write it. Its form is checked by `clauseIdOfLabel`. */
export const clauseLabelSchema = z.string().min(1);

export interface Clause {
  /** Unique within its plan and the fragment of its address: `sec_2__para_3__point_dd`. */
  readonly id: string;
  /** `II.3.đ`, `I.2.-2.+4`, `PL.3`, `Điều 2`, `Mở đầu.1`. */
  readonly label: string;
  readonly level: ClauseLevel;
  readonly parentId: string | undefined;
  /** From 1, in the order of the text. */
  readonly order: number;
  /** The number, letter or sign as published, with its stop: `II.`, `đ)`, `-`; empty where there is none. */
  readonly marker: string;
  /** True when the text beside the marker is a heading and what follows is a paragraph. */
  readonly isHeading: boolean;
  /** Its own words without the marker, a string for each paragraph, heading or cell; words of its children are not here. */
  readonly texts: readonly string[];
  /** Line of the plan's file where it begins, from 1. */
  readonly line: number;
}

/** The heads of an annex table, beside the annex that it belongs to. */
export interface AnnexTable {
  readonly annexId: string;
  readonly columns: readonly string[];
}

/** The whole text of one plan in reading order. */
export interface PlanText {
  readonly clauses: readonly Clause[];
  readonly tables: readonly AnnexTable[];
}

/** The own words of a clause as one string: paragraphs and cells parted by line feeds, no marker, no children. */
export function clauseText(clause: Clause): string {
  return clause.texts.join('\n');
}

const divisions: Readonly<Record<string, string>> = {
  'Đầu văn bản': 'letterhead',
  Tên: 'title',
  'Mở đầu': 'preamble',
  Kết: 'closing',
  'Nơi nhận': 'recipients',
  'Chữ ký': 'signature',
  PL: 'att',
};

/**
 * Turns a label into the clause's id.
 *
 * @param label `II.3.đ`, `II.2.a.-1`, `I.2.-2.+4`, `PL.3`, `PL 2.3`, `Điều 2`, `Điều 2.1`, `Mở đầu.1`, `Nơi nhận.-3`;
 *   a repeated number carries `~2`: `V~2.1`.
 * @returns The id, or `undefined` for a string that is no label. Never throws.
 */
export function clauseIdOfLabel(label: string): string | undefined {
  const parts = label.split('.');
  const ids = parts.map((part, index) => (index === 0 ? firstId(part) : laterId(part, parts[0] ?? '')));
  return ids.includes(undefined) ? undefined : ids.join('__');
}

function firstId(part: string): string | undefined {
  const { name, repeat } = splitRepeat(part);
  const division = /^(.+?)(?: (\d+))?$/u.exec(name);
  const word = division?.[1] ?? '';
  if (Object.hasOwn(divisions, word))
    return `${divisions[word] ?? ''}${division?.[2] === undefined ? '' : `_${division[2]}`}${repeat}`;
  if (division?.[1] === 'Điều' && division[2] !== undefined) return `art_${division[2]}${repeat}`;
  const number = romanValue(name);
  if (number !== undefined) return `sec_${number}${repeat}`;
  return /^\d+$/.test(name) ? `para_${name}${repeat}` : undefined;
}

function laterId(part: string, first: string): string | undefined {
  const { name, repeat } = splitRepeat(part);
  const sign = /^([-+])(\d+)$/.exec(name);
  if (sign) return `${sign[1] === '-' ? 'item' : 'subitem'}_${sign[2]}${repeat}`;
  if (/^\d+$/.test(name)) {
    if (first.startsWith('PL')) return `row_${name}${repeat}`;
    return `${/^(Mở đầu|Kết)/u.test(first) ? 'p' : 'para'}_${name}${repeat}`;
  }
  return /^[a-zđ]$/.test(name) ? `point_${name === 'đ' ? 'dd' : name}${repeat}` : undefined;
}

function splitRepeat(part: string): { name: string; repeat: string } {
  const [name = '', repeat] = part.split('~');
  return { name, repeat: repeat === undefined ? '' : `_rep_${repeat}` };
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Reads a Roman numeral in capitals, up to C; `undefined` for anything else. */
export function romanValue(text: string): number | undefined {
  if (!/^(?=[IVXLC])C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const digits = Array.from(text, (letter) => romanDigits[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
