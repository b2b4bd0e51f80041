/** Letters that no Vietnamese word has, inside Vietnamese words: suspected reading errors. They are reported, never changed. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { isSyllable } from './legacy-letters-syllable.ts';
import { limits } from './limits.ts';

/** Small letters of other alphabets, and what they are taken for; capitals follow. */
const takenFor = new Map(
  [
    // wrong code points of fonts (144/KH-UBND: "định kǶ", "đội ngǜ"), and letters of other languages that look alike
    ['ǜũ', 'ðđ', 'ɖđ', 'ǎă', 'ŏô', 'ǒô', 'ěê', 'ĕê', 'ơơ'],
    // Cyrillic
    ['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'ѕs', 'јj', 'һh', 'ӑă', 'вb', 'кk', 'мm', 'нh', 'тt'],
    // Greek
    ['αa', 'οo', 'νv', 'ρp', 'ιi', 'κk', 'τt', 'υu', 'χx', 'βb', 'εe', 'ηh', 'μm', 'ζz'],
  ]
    .flat()
    .flatMap((pair): [string, string][] => {
      const [letter, meant] = [pair.charAt(0), pair.charAt(1)];
      return [
        [letter, meant],
        [letter.toUpperCase(), meant.toUpperCase()],
      ];
    }),
)
  .set('Ƕ', 'ỳ')
  .set('Ɖ', 'Đ');

/** Capitals that look like Latin ones only as capitals: a small "в" is no "b". */
const capitalsOnly = /[вкмнтβεηζμ]/u;

const vietnamese = /[A-Za-zÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u;
const foreign = /(?![ªº])[^\P{L}A-Za-zÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]|\p{M}/u;
const words = /[\p{L}\p{M}]+/gu;

/** @returns At most `limits.reportsPerRule` warnings; the last one counts the others. */
export function checkForeignLetters(file: string, lines: readonly string[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  let more = 0;
  for (const [index, line] of lines.entries()) {
    if (!foreign.test(line)) continue;
    for (const { 0: word, index: at } of line.matchAll(words)) {
      if (word.length > 24 || !foreign.test(word)) continue;
      const proposal = propose(word);
      if (proposal === undefined) continue;
      if (found.length === limits.reportsPerRule) more += 1;
      else found.push(report(file, index + 1, at + 1, word, proposal));
    }
  }
  const last = found.at(-1);
  if (last !== undefined && more > 0) {
    found[found.length - 1] = { ...last, problem: `${last.problem} ${more} more words like this follow.` };
  }
  return found;
}

function report(file: string, line: number, column: number, word: string, proposal: string): Diagnostic {
  const letters = Array.from(word)
    .filter((letter) => foreign.test(letter))
    .map((letter) => `"${letter}" (${codeOf(letter)})`);
  return {
    rule: 'text/foreign-letter',
    severity: 'warning',
    place: { file, line, column },
    problem: `"${word}" holds ${letters.join(', ')}, which is no letter of Vietnamese.`,
    advice:
      proposal === ''
        ? 'Compare with the original and add a correction.'
        : `Read "${proposal}"? Compare with the original and add a correction.`,
  };
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The likely word, '' for a Vietnamese word whose letter cannot be told, `undefined` for a word of another language or a sign. */
function propose(word: string): string | undefined {
  const letters = Array.from(word);
  const read = letters.map((letter) => takenFor.get(letter) ?? letter);
  const proposal = read.join('');
  const isComplete = !foreign.test(proposal);
  const isCapital = word === word.toUpperCase();
  const looksAlike = isComplete && (isCapital || !letters.some((letter) => capitalsOnly.test(letter)));
  const isMixed = letters.some((letter) => vietnamese.test(letter));
  // a whole word of another alphabet is a foreign name, a lone Greek letter a sign of physics
  if (looksAlike && (isMixed || isSyllable(proposal)) && !(letters.length === 1 && /\p{Script=Greek}/u.test(word))) {
    if (isSyllable(proposal) || (isMixed && !/^\p{Script=Latin}+$/u.test(word))) return proposal;
  }
  if (!isMixed) return undefined;
  // any other Latin letter with a mark: Vietnamese if some vowel in its place makes a syllable
  const candidates = letters.some((letter) => foreign.test(letter) && !/[\p{Script=Latin}\p{M}]/u.test(letter))
    ? []
    : variants(word);
  if (candidates.length === 0) return undefined;
  return candidates.length === 1 ? (candidates[0] ?? '') : '';
}

/** Syllables with other marks on the base letter of the one foreign letter. */
function variants(word: string): string[] {
  const at = word.search(foreign);
  const [letter = ''] = word.slice(at);
  const base = letter.normalize('NFD').charAt(0);
  const small = base.toLowerCase();
  if (!/[aeiouy]/.test(small) || foreign.test(word.slice(at + letter.length))) return [];
  const shapes = { a: 'aăâ', e: 'eê', i: 'i', o: 'oôơ', u: 'uư', y: 'y' }[small] ?? '';
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  return Array.from(shapes)
    .flatMap((shape) => tones.map((tone) => (shape + tone).normalize('NFC')))
    .map((vowel) => word.slice(0, at) + (base === small ? vowel : vowel.toUpperCase()) + word.slice(at + letter.length))
    .filter(isSyllable);
}
