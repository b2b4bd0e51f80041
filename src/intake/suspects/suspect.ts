/** A place of a document that was perhaps read or written wrongly. A suspect is shown to the maintainer and never applied. */
import type { correctionReasons, evidenceKinds } from '../../domain/correction.ts';
import type { Sureness } from '../facts/found.ts';

export const suspectRules = {
  'suspect/no-syllable': 'Chữ không phải âm tiết tiếng Việt',
  'suspect/stuck': 'Chữ dính nhau',
  'suspect/doubled-word': 'Lặp chữ',
  'suspect/order': 'Đảo thứ tự chữ',
  'suspect/fixed-phrase': 'Khác cụm từ cố định',
  'suspect/unlike-elsewhere': 'Khác chỗ khác của văn bản',
  'suspect/lost-word': 'Mất chữ trong cụm từ cố định',
  'suspect/capitals': 'Sai chữ hoa, chữ thường của tên gọi',
  'suspect/spacing': 'Sai khoảng trắng',
  'suspect/year': 'Năm mâu thuẫn',
  'suspect/mark': 'Dấu câu lạ',
  'suspect/end-mark': 'Khác dấu kết thúc của các điểm cùng cấp',
} as const;
export type SuspectRule = keyof typeof suspectRules;

export interface Suspect {
  /** Label of the clause. */
  readonly clause: string;
  /** Which of the clause's texts, from 0. */
  readonly textIndex: number;
  /** Offset in that text, from 0. */
  readonly start: number;
  /** Exact words of that text from `start`; they stand only once in it, unless it repeats itself over six words. */
  readonly printed: string;
  /** `printed` as it should perhaps read; absent where nothing is known but that it is odd. */
  readonly proposed?: string;
  readonly rule: SuspectRule;
  readonly sureness: Exclude<Sureness, 'sure'>;
  readonly reason: keyof typeof correctionReasons;
  readonly evidenceKind: keyof typeof evidenceKinds;
  /** Why, as a Vietnamese sentence. */
  readonly evidence: string;
}

/** What a rule says of a piece of one text; `find-suspects.ts` turns it into a suspect with words enough to be unique. */
export interface Doubt {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  /** What should perhaps stand from `start` to `end`. */
  readonly replacement: string | undefined;
  readonly rule: SuspectRule;
  readonly sureness: Exclude<Sureness, 'sure'>;
  readonly reason: Suspect['reason'];
  readonly evidenceKind: Suspect['evidenceKind'];
  readonly evidence: string;
}
