/** What was found where copies differ, and which reading is proposed. */
import type { Correction } from '../../domain/correction.ts';

/** How readings differ, from the least to the most. */
export const differenceKinds = {
  typography: 'Kiểu dấu ngoặc, dấu gạch',
  capitals: 'Chữ hoa, chữ thường',
  spelling: 'Cách đặt dấu thanh, i hoặc y',
  spacing: 'Khoảng trắng',
  punctuation: 'Dấu câu',
  'point-letter': 'Chữ cái của điểm',
  letters: 'Chữ',
  number: 'Số',
  doubled: 'Chữ lặp',
  sign: 'Dấu không có chữ',
} as const;
export type DifferenceKind = keyof typeof differenceKinds;

export interface Reading {
  /** Words parted by single spaces. */
  readonly text: string;
  /** Numbers of the copies that print it, the base first. */
  readonly witnesses: readonly number[];
}

export interface Decision {
  readonly kind: DifferenceKind;
  /** That of the base, or of the first copy that has the place, first. */
  readonly readings: readonly Reading[];
  /** What stands in the text: one of the readings, or nothing for a word that is no part of it. */
  readonly text: string;
  readonly reason: Correction['reason'];
  readonly evidenceKind: Correction['evidenceKind'];
  /** A Vietnamese sentence that names the copies and their lines. */
  readonly evidence: string;
  /** `doubtful`: nothing decides; the base's reading stands. */
  readonly certainty: Correction['certainty'];
}
