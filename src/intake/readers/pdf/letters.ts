/** Checks that the letters of a file are letters: old encodings are turned into Unicode, noise is refused. */
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { convertLegacy, findLegacyLetters } from '../legacy-letters.ts';
import type { LegacyEncoding } from '../legacy-letters.ts';
import { cleanText } from './piece.ts';
import type { Page, Piece } from './piece.ts';
import { rawText, rowsOf } from './printed-line.ts';
import { formatPages, problemOf } from './problems.ts';

export interface CheckedLetters {
  readonly pages: readonly Page[];
  readonly problems: readonly Diagnostic[];
  /** False where nothing of the text can be trusted. */
  readonly isReadable: boolean;
}

/** A document with more letters than this share that mean nothing is noise. */
const noiseShare = 0.05;
/** Letters without meaning outside their font, and letters of no script that a plan is written in. */
const noise = /[\p{Co}\p{Cn}\uFFFD]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/gu;

/** Looks at all letters of a document. */
export function checkLetters(file: string, pages: readonly Page[]): CheckedLetters {
  const legacy = convertPages(file, pages);
  if (!legacy.isReadable) return legacy;
  const oddPages: number[] = [];
  const odd = new Set<string>();
  let [letters, noisy] = [0, 0];
  for (const { number, pieces } of legacy.pages) {
    const text = cleanText(pieces.map((piece) => piece.text).join(' '));
    const found = text.match(noise) ?? [];
    letters += text.replace(/\s+/gu, '').length;
    noisy += found.length;
    if (found.length > 0) oddPages.push(number);
    for (const letter of found) if (odd.size < 8) odd.add(letter);
  }
  if (noisy === 0) return legacy;
  const codes = [...odd].map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const isNoise = noisy > noiseShare * letters;
  const detail = `${codes.join(', ')} on pages ${formatPages(oddPages)}`;
  return {
    pages: legacy.pages,
    problems: [...legacy.problems, problemOf(file, isNoise ? 'pdf/no-letters' : 'pdf/odd-letters', detail)],
    isReadable: !isNoise,
  };
}

/** Turns text of TCVN3 and VNI fonts into Unicode, by the names of the fonts, else where the whole document is so coded. */
function convertPages(file: string, pages: readonly Page[]): CheckedLetters {
  const same = { pages, problems: [], isReadable: true };
  const finding = findLegacyLetters(pages.flatMap(({ pieces }) => rowsOf(pieces).map((row) => rawText(row))));
  if (finding.kind === 'none') return same;
  const fonts = new Set(pages.flatMap(({ pieces }) => pieces.map(({ font }) => font.name)));
  const encodings = new Map<string, LegacyEncoding>();
  for (const name of fonts) {
    const encoding = encodingByName(name) ?? (finding.kind === 'legacy' ? finding.encoding : undefined);
    if (encoding !== undefined) encodings.set(name, encoding);
  }
  if (encodings.size === 0 && finding.kind === 'unsure') return same;
  const names = [...(encodings.size > 0 ? encodings.keys() : fonts)].join(', ');
  const isWhole = [...encodings.values()].every((encoding) => encoding !== 'tcvn3') || keepsHornedU(pages, encodings);
  if (encodings.size === 0 || !isWhole) {
    return { pages, problems: [problemOf(file, 'pdf/legacy-letters', names)], isReadable: false };
  }
  const convert = (piece: Piece): Piece => {
    const encoding = encodings.get(piece.font.name);
    if (encoding === undefined) return piece;
    const text = convertLegacy(piece.text, encoding);
    return {
      ...piece,
      text: piece.font.name.endsWith('H') && encoding === 'tcvn3' ? text.toLocaleUpperCase('vi') : text,
    };
  };
  return {
    pages: pages.map((page) => ({ ...page, pieces: page.pieces.map(convert) })),
    problems: [problemOf(file, 'pdf/legacy-converted', names)],
    isReadable: true,
  };
}

function encodingByName(name: string): LegacyEncoding | undefined {
  if (/^\.?Vn[A-Z]/u.test(name)) return 'tcvn3';
  return /^VNI[-\s]/u.test(name) ? 'vni' : undefined;
}

/** TCVN3 writes ư as the soft hyphen, which many PDF readers and writers drop: then the words cannot be mended. */
function keepsHornedU(pages: readonly Page[], encodings: ReadonlyMap<string, LegacyEncoding>): boolean {
  return pages.some(({ pieces }) =>
    pieces.some(({ text, font }) => encodings.get(font.name) === 'tcvn3' && text.includes('\u00AD')),
  );
}
