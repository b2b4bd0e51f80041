/**
 * VNI for Windows (VNI-Times and its sisters): a letter, or a letter and a sign of its own. Read as windows-1252 the text
 * looks like "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam". Some typists leave the sign small after a capital: the letter
 * before it decides.
 */

/** Signs after a, e, o, u, y, ô (ơ) and ö (ư), and the combining marks they stand for. */
const signs: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Which signs each letter takes; a letter and a sign that are not here stay as they are. */
const signsOf: Readonly<Record<string, string>> = {
  a: 'ùøûõïâáàåãäêéèúüë',
  e: 'ùøûõïâáàåãä',
  o: 'ùøûõïâáàåãä',
  u: 'ùøûõï',
  y: 'ùøûõ',
  ô: 'ùøûõï',
  ö: 'ùøûõï',
};

/** Letters of one character. */
const single: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** From one or two characters that windows-1252 shows to the letter meant, small and capital. */
export const vniLetters: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(single),
    ...Object.entries(signsOf).flatMap(([base, taken]) =>
      Array.from(taken, (sign): [string, string] => [
        base + sign,
        ((single[base] ?? base) + (signs[sign] ?? '')).normalize('NFC'),
      ]),
    ),
  ].flatMap(([shown, letter]): [string, string][] => [
    [shown, letter],
    [shown.toUpperCase(), letter.toUpperCase()],
  ]),
);

const shownForms = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñôöíìæóòî]/gi;

/** Turns VNI text, read as windows-1252 or Latin-1, into Unicode. Other characters stay. */
export function fromVni(text: string): string {
  return text.replace(shownForms, (shown) => {
    const isCapital = /^\p{Lu}/u.test(shown);
    const small = shown.toLowerCase();
    const letter = vniLetters.get(small);
    if (letter !== undefined) return isCapital ? letter.toUpperCase() : letter;
    // no such pair, but its first character may be a letter by itself: "ôâ"
    const alone = vniLetters.get(shown.charAt(0));
    return alone === undefined ? shown : alone + shown.slice(1);
  });
}
