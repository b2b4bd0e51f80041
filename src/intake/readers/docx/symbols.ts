/** Letters of symbol fonts, which stand at places of the code table that mean other letters elsewhere. */

const symbolFonts = /^(?:Symbol|Wingdings(?: [23])?|Webdings|Marlett|ZapfDingbats|Zapf Dingbats|MT Extra)$/iu;

export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && symbolFonts.test(font);
}

/** The font Symbol from 0x20 and from 0xA0 (Unicode's table SYMBOL.TXT); a blank stands where it has no letter. */
const lower = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const upper = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';
/** The signs of Wingdings that office documents use. */
const wingdings: Readonly<Record<number, string | undefined>> = {
  ...{ 0x20: ' ', 0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x73: '⬧', 0x75: '◆', 0x76: '❖' },
  ...{ 0x77: '⬥', 0x9f: '•', 0xa1: '○', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xdf: '←', 0xe0: '→', 0xe8: '➔' },
  ...{ 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
};

/**
 * The letter that a symbol font draws for a code.
 *
 * @param code 0x20 to 0xFF, or the same plus 0xF000, as Word stores it.
 * @returns `undefined` when this module does not know it.
 */
export function symbolLetter(font: string | undefined, code: number): string | undefined {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^Symbol$/iu.test(font ?? '')) {
    const letter = low >= 0xa0 ? upper[low - 0xa0] : lower[low - 0x20];
    return letter === ' ' && low !== 0x20 ? undefined : letter;
  }
  if (/^Wingdings$/iu.test(font ?? '')) return wingdings[low];
  const isNoLetter = code < 0x20 || code > 0xffff || (code >= 0xd800 && code <= 0xf8ff);
  return isNoLetter || isSymbolFont(font) ? undefined : String.fromCodePoint(code);
}
