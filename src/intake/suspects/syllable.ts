/** Which words no Vietnamese text has: stricter than the measure that tells a wrong encoding. */
import { inCaseOf } from './spelling.ts';
import { isSyllable as looksLikeSyllable } from '../readers/legacy-letters-syllable.ts';

const marks = /\p{M}/gu;

/** First letters that Vietnamese writes otherwise before the vowel that follows: "ke" and not "ce", "nghe" and not "nge". */
const wrongOnset = /^(?:c[eiy]|ge|ng[eiy]|gh[aouy]|ngh[aouy]|q(?!u))/u;

const foreignLetter = /(?![ªº])[^\P{L}A-Za-zÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]|\p{M}/u;

/** Parts of names of peoples, places and things that the grammar of syllables does not have. */
const known = new Set('hmông đắk lắk dăk krông păh glei sêrêpốk xtiêng ôxy ôxi ôtô mêtan prôtêin vắcxin'.split(' '));

/** @param word Letters only, any case, NFC. */
export function isSyllable(word: string): boolean {
  const small = word.toLowerCase();
  if (known.has(small)) return true;
  return looksLikeSyllable(small) && !wrongOnset.test(small.normalize('NFD').replace(marks, ''));
}

/** Letters that wrong fonts print for Vietnamese ones (144/KH-UBND prints "định kǶ", "đội ngǜ"), and look-alikes. */
const takenFor: ReadonlyMap<string, string> = new Map(
  'Ƕỳ ƕỳ ǜũ ðđ Ðđ ɖđ Ɖđ ǎă ǒô ěê ŏô ĕê аa еe оo рp сc хx уy іi'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The syllable that a word with foreign letters stands for, in its case; `undefined` where that is not clear. */
export function repaired(word: string): string | undefined {
  if (word.length > 8 || !hasForeignLetter(word)) return undefined;
  const letters = Array.from(word, (letter) => takenFor.get(letter) ?? letter)
    .join('')
    .normalize('NFC');
  return !hasForeignLetter(letters) && isSyllable(letters) ? inCaseOf(word, letters.toLowerCase()) : undefined;
}

/** True for a word with a letter that Vietnamese does not have, wherever it comes from. */
export function hasForeignLetter(word: string): boolean {
  return foreignLetter.test(word);
}
