/** The site's own faces for pictures, from the files that pages load. */
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { MeasureWords } from './lines.ts';

/**
 * Each face is in two files. The Vietnamese one comes first: asked first, the Latin one sets ễ from ê and a loose mark, in
 * the wrong place.
 */
const subsets = ['vietnamese', 'latin'] as const;
const faces = {
  site: { family: 'be-vietnam-pro', weight: 400 },
  strong: { family: 'be-vietnam-pro', weight: 600 },
  document: { family: 'noto-serif', weight: 400 },
} as const;
export type Face = keyof typeof faces;

for (const { family, weight } of Object.values(faces)) {
  for (const subset of subsets) {
    const file = import.meta.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`);
    GlobalFonts.registerFromPath(fileURLToPath(file), `${family} ${subset}`);
  }
}

/** What a canvas takes as its `font`. */
export function fontOf(face: Face, size: number): string {
  const { family, weight } = faces[face];
  return `${weight} ${size}px ${subsets.map((subset) => `"${family} ${subset}"`).join(', ')}`;
}

const context = createCanvas(1, 1).getContext('2d');
const widths = new Map<string, number>();

/** A syllable stands in thousands of titles: it is measured once. */
export function measureIn(face: Face): MeasureWords {
  return (words) =>
    words.split(' ').reduce((sum, word) => sum + wordWidth(face, word) + wordWidth(face, ' '), 0) -
    wordWidth(face, ' ');
}

const measured = 100; // px

function wordWidth(face: Face, word: string): number {
  const key = `${face} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = fontOf(face, measured);
  const width = context.measureText(word).width / measured;
  widths.set(key, width);
  return width;
}
