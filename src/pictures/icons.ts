/** The mark as the icons that browsers and devices ask for. */
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { writeIco } from './ico.ts';
import { markUnits, platePath, sealPath } from './mark.ts';
import type { Palette } from './palette.ts';

export interface Icon {
  readonly size: number;
  /** How much of the width the mark takes; below 1 it stands on paper that fills the square. */
  readonly share: number;
}

/** By file name without ".png". */
export const icons = {
  'apple-touch-icon': { size: 180, share: 0.66 },
  'icon-192': { size: 192, share: 1 },
  'icon-512': { size: 512, share: 1 },
  // Devices may cut a maskable icon to a circle of 80 % of its width: a square inside it is 56 % wide.
  'icon-maskable-512': { size: 512, share: 0.56 },
} as const satisfies Readonly<Record<string, Icon>>;

export function drawIcon({ size, share }: Icon, { paper, seal }: Palette): Buffer {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.fillStyle = paper;
  if (share < 1) context.fillRect(0, 0, size, size);
  const width = Math.round(size * share);
  const margin = Math.round((size - width) / 2);
  context.translate(margin, margin);
  context.scale(width / markUnits, width / markUnits);
  context.fill(new Path2D(platePath));
  context.fillStyle = seal;
  context.fill(new Path2D(sealPath));
  return canvas.encodeSync('png');
}

/** `favicon.ico`, for what does not read SVG: tabs and shortcuts of older browsers, lists of links. */
export function drawFavicon(palette: Palette): Buffer {
  return writeIco([16, 32, 48].map((size) => ({ size, png: drawIcon({ size, share: 1 }, palette) })));
}
