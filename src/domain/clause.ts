/**
 * A clause is any addressable piece of a plan: a part, a numbered paragraph, a point, a bullet, a table and its rows, and
 * the unnumbered pieces around them (letterhead, opening, closing). Its label is what people write ("II.3.đ"); its id is the
 * same place in the form of Akoma Ntoso ("sec_2__para_3__point_dd"). Each is worked out from the other alone.
 */
import { z } from 'zod';
import { labelSteps, stepId } from './label-steps.ts';

export { romanValue } from './label-steps.ts';

export const clauseLevels = {
  letterhead: 'Phần đầu văn bản',
  title: 'Tên loại và trích yếu',
  preamble: 'Mở đầu',
  division: 'Phần',
  chapter: 'Chương',
  section: 'Mục của chương',
  subsection: 'Tiểu mục',
  article: 'Điều',
  group: 'Phần theo chữ cái',
  part: 'Mục',
  paragraph: 'Khoản',
  subparagraph: 'Tiểu khoản',
  point: 'Điểm',
  subpoint: 'Điểm trong ngoặc',
  item: 'Gạch đầu dòng',
  subitem: 'Dấu cộng',
  closing: 'Kết thúc',
  recipients: 'Nơi nhận',
  recipient: 'Một nơi nhận',
  signature: 'Chữ ký',
  annex: 'Phụ lục',
  table: 'Bảng',
  rowGroup: 'Nhóm dòng của bảng',
  row: 'Dòng của bảng',
  text: 'Đoạn sau bảng',
  notes: 'Chú thích',
  note: 'Một chú thích',
} as const;

export type ClauseLevel = keyof typeof clauseLevels;

/** The label of a clause as people write it. Its form is checked by `clauseIdOfLabel`. */
export const clauseLabelSchema = z.string().min(1);

export interface Clause {
  /** Unique within its plan and the fragment of its address: `sec_2__para_3__point_dd`. */
  readonly id: string;
  /** `II.3.đ`, `I.2.-2.+4`, `PL.3`, `II.3.bảng 1.2`, `Điều 2`, `Mở đầu.1`. */
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

/** The heads of a table, beside the clause that its rows belong to: a clause of level `table`, or an annex that begins with it. */
export interface ClauseTable {
  readonly ownerId: string;
  readonly columns: readonly string[];
  /** True when the first column numbers the rows: their marker is its cell, and their texts are the cells beside it. */
  readonly isNumbered: boolean;
}

/** The whole text of one plan in reading order. */
export interface PlanText {
  readonly clauses: readonly Clause[];
  readonly tables: readonly ClauseTable[];
}

/** The own words of a clause as one string: paragraphs and cells parted by line feeds, no marker, no children. */
export function clauseText(clause: Clause): string {
  return clause.texts.join('\n');
}

/**
 * Turns a label into the clause's id.
 *
 * @param label `II.3.đ`, `II.2.a.-1`, `I.2.-2.+4`, `PL.3`, `PL 2.nhóm II.3`, `II.3.bảng 1.2`, `Chương 1.Điều 2.1`,
 *   `Mở đầu.1`, `Nơi nhận.-3`; a repeated number carries `~2`: `V~2.1`.
 * @returns The id, or `undefined` for a string that is no label. Never throws.
 */
export function clauseIdOfLabel(label: string): string | undefined {
  const steps = labelSteps(label).map((step) => step && stepId(step));
  return steps.includes(undefined) ? undefined : steps.join('__');
}

/** The id of the clause that this one stands in; `undefined` at the top. */
export function parentOf(clauseId: string): string | undefined {
  const end = clauseId.lastIndexOf('__');
  return end === -1 ? undefined : clauseId.slice(0, end);
}
