/** When two printings are one spelling: case, the place of the tone mark (hoá, hóa) and i or y (tỉ, tỷ) do not matter. */
import { fold } from '../../vietnamese/fold.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Syllables whose last letter is written i or y at will. */
const lastVowel = /^(h|k|l|m|s|t|v|qu)y$/u;

/** Words written either way in administrative texts. */
const variants: ReadonlyMap<string, string> = new Map([
  ['hằng', 'hàng'],
  ['phẩy', 'phảy'],
]);

export interface Spelling {
  /** Without marks, small: words that a reader of scans may take for one another. */
  readonly letters: string;
  /** With the marks of the letters and the tone behind them: "hoá" and "Hóa" are both "hoa\u0301". */
  readonly spelled: string;
}

/** @param word Letters and digits, NFC. */
export function spellingOf(word: string): Spelling {
  const small = word.toLowerCase();
  const decomposed = (variants.get(small) ?? small).normalize('NFD');
  const tone = decomposed.match(tones)?.join('') ?? '';
  const letters = decomposed.replace(tones, '').normalize('NFC').replace(lastVowel, '$1i');
  return { letters: fold(letters), spelled: letters + tone };
}

/** Writes small letters in the case of a printed word: all capitals, a first capital, or as they are. */
export function inCaseOf(printed: string, word: string): string {
  const isUpper = printed === printed.toUpperCase() && printed !== printed.toLowerCase();
  if (isUpper && printed.length > 1) return word.toUpperCase();
  const [first = ''] = printed;
  return first === first.toLowerCase() ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
