/** Runs in Vietnamese fonts of the years before Unicode, whose letters stand at places of other letters. */
import { isSyllable } from '../legacy-letters-syllable.ts';
import { fromTcvn3 } from '../tcvn3.ts';
import { fromVni } from '../vni.ts';

export type LegacyFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

const converters: Readonly<Record<LegacyFont, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  'tcvn3-capitals': (text) => fromTcvn3(text).toUpperCase(),
  vni: fromVni,
};

/** The coding of a font by its name: .VnTime, .VnTimeH (draws small letters as capitals), VNI-Times. */
export function legacyFont(font: string | undefined): LegacyFont | undefined {
  if (font === undefined) return undefined;
  if (/^\.Vn\p{L}/u.test(font)) return font.endsWith('H') ? 'tcvn3-capitals' : 'tcvn3';
  return /^VNI[- ]/iu.test(font) ? 'vni' : undefined;
}

/** Letters beyond Latin-1 that Vietnamese needs: their presence proves Unicode, whatever the font says. */
const unicodeLetter = /[\u0102-\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/u;
const wordBeyondAscii = /\p{L}*[\u0080-\u024f]\p{L}*/gu;

/**
 * Turns the text of one run, or of runs of one font side by side, into Unicode.
 *
 * @returns The same text when it is Unicode already: its words are Vietnamese as they stand, and none once converted.
 */
export function fromLegacyFont(font: LegacyFont, text: string): string {
  if (unicodeLetter.test(text)) return font === 'tcvn3-capitals' ? text.toUpperCase() : text;
  const converted = converters[font](text);
  const isVietnamese = (words: string): boolean =>
    [...words.matchAll(wordBeyondAscii)].every(([word]) => isSyllable(word));
  return converted !== text && isVietnamese(text) && !isVietnamese(converted) ? text : converted;
}
