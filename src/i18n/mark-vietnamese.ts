/** Finds the Vietnamese words of an English line that was written without signs, such as a message of a program. */
import { vietnameseLetter } from '../vietnamese/letters.ts';
import { quoted } from './mixed.ts';

const vietnameseWord = String.raw`\p{L}*${vietnameseLetter.source}\p{L}*`;
/** Words in quotation marks; or words with Vietnamese letters and the few without between them ("Sở Y tế"). */
const likely = new RegExp(
  String.raw`"[^"]*"|“[^”]*”|(?<![\p{L}\d._/-])${vietnameseWord}(?:[\s,]+(?:\p{L}+[\s,]+){0,2}${vietnameseWord})*`,
  'giu',
);

/** @returns The line with signs, for `mixedParts`. */
export const markVietnamese = (line: string): string =>
  line.replace(likely, (words) => {
    if (!vietnameseLetter.test(words)) return words;
    return /^["“]/u.test(words)
      ? `${words.slice(0, 1)}${quoted('en', words.slice(1, -1))}${words.slice(-1)}`
      : quoted('en', words);
  });
