/** Draws the picture that stands for a page where its address is shared. */
import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { pictureSize, site } from '../domain/site.ts';
import { notStated, type PagePicture } from '../view/page-pictures.ts';
import { fontOf, measureIn, type Face } from './faces.ts';
import { indexedPngWriter, ramp, readColour } from './indexed-png.ts';
import { fitLines, type Box } from './lines.ts';
import { markUnits, sealPath } from './mark.ts';
import type { Palette } from './palette.ts';

// All in px. Seen 300 px wide, as most lists of links show it, the smallest letters are a quarter of what stands here.
const margin = 72;
const width = pictureSize.width - 2 * margin;
const foot = { top: 530, mark: 52, letters: 36 } as const;
const gap = 28;
const kickerBaseline = 108;
const titleSizes = [76, 70, 64, 60, 56, 52, 48, 45, 42, 39, 36] as const;
const factSizes = [34, 32, 30] as const;
const figureSizes = { value: 66, label: 36 } as const;
/** Two marks above a letter (ế, ổ) need the air. */
const leading = 1.3;
/** Steps from the ground to a letter: fewer look ragged, more take more bytes. */
const shades = 6;

/** What drawing needs beside the words. */
interface Brush {
  readonly context: SKRSContext2D;
  readonly palette: Palette;
}

interface Letters {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
}

/** @returns Draws a picture as the bytes of a PNG; the same picture gives the same bytes. */
export function picturePainter(palette: Palette): (picture: PagePicture) => Buffer {
  const canvas = createCanvas(pictureSize.width, pictureSize.height);
  const context = canvas.getContext('2d');
  context.lang = 'vi';
  const brush: Brush = { context, palette };
  const writePng = indexedPngWriter(coloursOf(palette));
  return (picture) => {
    drawGround(brush);
    drawHead(brush, picture);
    drawTitle(brush, picture, drawFacts(brush, picture));
    drawFoot(brush, picture);
    return writePng(canvas.data(), pictureSize.width);
  };
}

function coloursOf({ paper, surface, ink, 'ink-soft': soft, brand, seal, line }: Palette) {
  const shadesOn = (ground: string, letters: readonly string[]) =>
    letters.flatMap((letter) => ramp(readColour(ground), readColour(letter), shades));
  return [...shadesOn(paper, [ink, soft, brand, seal]), ...shadesOn(surface, [ink, soft, seal]), readColour(line)];
}

/** Paper with a bar above, which leaves the corner open as the mark does. */
function drawGround({ context, palette: { paper, surface, line, brand } }: Brush): void {
  const right = pictureSize.width - margin;
  const bar = 16;
  context.fillStyle = paper;
  context.fillRect(0, 0, pictureSize.width, foot.top);
  context.fillStyle = surface;
  context.fillRect(0, foot.top, pictureSize.width, pictureSize.height - foot.top);
  context.fillStyle = line;
  context.fillRect(0, foot.top, pictureSize.width, 2);
  context.fillStyle = brand;
  context.fill(new Path2D(`M0 0H${right}L${right - bar} ${bar}H0Z`));
}

function drawHead(brush: Brush, { kicker, tag }: PagePicture): void {
  const { brand, seal } = brush.palette;
  let room = width;
  if (tag !== undefined) {
    const letters: Letters = { face: 'strong', size: 32, colour: seal };
    const left = pictureSize.width - margin - 20 - widthOf(tag, letters);
    drawLine(brush, letters, tag, left, kickerBaseline);
    brush.context.strokeStyle = seal;
    brush.context.lineWidth = 4;
    brush.context.strokeRect(left - 20, kickerBaseline - 45, widthOf(tag, letters) + 40, 64);
    room = left - 20 - gap - margin;
  }
  if (kicker === undefined) return;
  const { size, lines } = fitLines(
    kicker,
    { width: room, height: 0, leading, sizes: [42, 38, 34, 30] },
    measureIn('strong'),
  );
  drawLine(brush, { face: 'strong', size, colour: brand }, lines[0] ?? '', margin, kickerBaseline);
}

/** Figures and facts stand on the foot. @returns Where the highest of them begins. */
function drawFacts(brush: Brush, { facts, figures }: PagePicture): number {
  const { ink, 'ink-soft': soft } = brush.palette;
  const [largest, , smallest] = factSizes;
  let top = foot.top - gap;
  if (figures.length > 0) top = drawFigures(brush, figures, top);
  for (const { label, words } of facts.toReversed()) {
    const isPlain = label === undefined || words === notStated;
    const face = isPlain ? 'site' : 'strong';
    const name: Letters = { face: 'site', size: largest, colour: soft };
    const indent = label === undefined ? 0 : widthOf(`${label}: `, name);
    const box: Box = { width: width - indent, height: 2 * smallest * leading, leading, sizes: factSizes };
    const { size, lines } = fitLines(words, box, measureIn(face));
    top -= lines.length * size * leading;
    if (label !== undefined) drawLine(brush, name, `${label}:`, margin, top + size);
    drawLines(brush, { face, size, colour: isPlain ? soft : ink }, lines, margin + indent, top);
    top -= 10;
  }
  return top;
}

/** @returns Where they begin. */
function drawFigures(brush: Brush, figures: PagePicture['figures'], bottom: number): number {
  const { brand, ink } = brush.palette;
  const draw = (share: number, isShown: boolean): number => {
    const value: Letters = { face: 'strong', size: figureSizes.value * share, colour: brand };
    const label: Letters = { face: 'site', size: figureSizes.label * share, colour: ink };
    let left = margin;
    for (const figure of figures) {
      if (isShown) drawLine(brush, value, figure.value, left, bottom - 10);
      left += widthOf(figure.value, value) + 14 * share;
      if (isShown) drawLine(brush, label, figure.label, left, bottom - 10);
      left += widthOf(figure.label, label) + gap * 2 * share;
    }
    return left - gap * 2 * share - margin;
  };
  draw(Math.min(1, width / draw(1, false)), true);
  return bottom - figureSizes.value - gap / 2;
}

function drawTitle(brush: Brush, { title, speaker, kicker }: PagePicture, bottom: number): void {
  const face = speaker === 'document' ? 'document' : 'strong';
  const top = kicker === undefined ? kickerBaseline - 36 : kickerBaseline + gap;
  const box: Box = { width, height: bottom - gap / 2 - top, leading, sizes: titleSizes };
  const { size, lines } = fitLines(title, box, measureIn(face));
  drawLines(brush, { face, size, colour: brush.palette.ink }, lines, margin, top);
}

function drawFoot(brush: Brush, { place }: PagePicture): void {
  const { context, palette } = brush;
  const middle = (foot.top + 2 + pictureSize.height) / 2;
  context.save();
  context.translate(margin, middle - foot.mark / 2);
  context.scale(foot.mark / markUnits, foot.mark / markUnits);
  context.fillStyle = palette.seal;
  context.fill(new Path2D(sealPath));
  context.restore();
  const baseline = middle + foot.letters * 0.36; // half the height of a capital
  const name: Letters = { face: 'strong', size: foot.letters, colour: palette.ink };
  drawLine(brush, name, site.name, margin + foot.mark + 18, baseline);
  if (place === undefined) return;
  const where: Letters = { face: 'site', size: foot.letters, colour: palette['ink-soft'] };
  drawLine(brush, where, place, pictureSize.width - margin - widthOf(place, where), baseline);
}

function widthOf(words: string, { face, size }: Letters): number {
  return measureIn(face)(words) * size;
}

/** @param top Of the first line. */
function drawLines(brush: Brush, letters: Letters, lines: readonly string[], left: number, top: number): void {
  for (const [index, line] of lines.entries())
    drawLine(brush, letters, line, left, top + letters.size * (1 + index * leading));
}

function drawLine(
  { context }: Brush,
  { face, size, colour }: Letters,
  line: string,
  left: number,
  baseline: number,
): void {
  context.font = fontOf(face, size);
  context.fillStyle = colour;
  context.fillText(line, left, baseline);
}
