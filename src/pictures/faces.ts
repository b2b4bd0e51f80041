/** The site's own faces for pictures. */
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { fontFile } from './font-files.ts';
import type { MeasureWords } from './lines.ts';

const faces = {
  site: { family: 'be-vietnam-pro', weight: 400 },
  strong: { family: 'be-vietnam-pro', weight: 600 },
  document: { family: 'noto-serif', weight: 400 },
} as const;
export type Face = keyof typeof faces;

for (const { family, weight } of Object.values(faces))
  GlobalFonts.registerFromPath(fontFile(`${family}-${weight}`), `${family}-${weight}`);

/** What a canvas takes as its `font`. */
export function fontOf(face: Face, size: number): string {
  const { family, weight } = faces[face];
  return `${weight} ${size}px "${family}-${weight}"`;
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
