/** Joins printed lines to paragraphs by place and looks: Vietnamese breaks lines between words, without hyphens. */
import { isBrokenDate } from '../../layout/line-breaks.ts';
import type { FlowParagraph } from './flow.ts';
import type { PrintedLine } from './printed-line.ts';

/** Left and right edge of the text a line stands in: the page between its margins, or a cell. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

/** A mark that opens a clause or a point: `I.`, `1.1.`, `2)`, `a)`, `đ.`, `-`, `(1)`, `Điều 3`. */
const marker =
  /^(?:[IVXL]{1,6}[.)]|\d{1,3}(?:\.\d{1,3}){0,4}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,4} |\p{L}[.)](?![\p{L}\d.])|\p{L}\/|[-–+*•▪➢✓❖][\s\p{L}]|\(\p{L}{1,4}\)|\(\d{1,2}\)|(?:Điều|Chương|Mục|Phần|Phụ lục) [\dIVX]{1,5}[.: ])/u;
const endMark = /[.;:!?…][)\]"”’*¹²³⁰⁴-⁹]*$/u;

export function beginsWithMarker(text: string): boolean {
  return marker.test(text);
}

export function hasEndMark(text: string): boolean {
  return endMark.test(text);
}

/** Joins lines from the top down. */
export function paragraphsOf(lines: readonly PrintedLine[], box: Box): FlowParagraph[] {
  const leading = usualLeading(lines);
  const paragraphs: PrintedLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && continues(open, line, box, leading)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((group) => paragraphOf(group, box));
}

export function paragraphOf(lines: readonly PrintedLine[], box: Box): FlowParagraph {
  return { kind: 'paragraph', lines, isCentred: lines.length > 0 && lines.every((line) => isCentred(line, box)) };
}

/** True when a line goes on with the paragraph above it. */
export function continues(open: readonly PrintedLine[], line: PrintedLine, box: Box, leading: number): boolean {
  const previous = open.at(-1);
  const first = open[0];
  if (previous === undefined || first === undefined) return false;
  const step = line.y - previous.y;
  const em = previous.size;
  if (step <= 0 || step > 1.3 * Math.max(leading, em)) return false;
  // Recognised letters have the size of their box: a line of digits alone seems smaller.
  if (isBrokenDate(previous.text, line.text)) return true;
  if (Math.abs(line.size - em) > 0.12 * em) return false;
  if (line.opensWithMark) return false;
  const isTitle = isCentred(line, box) && isMiddle(previous, box);
  const isFull = !wouldFit(previous, line, box, isTitle);
  const shift = line.x0 - previous.x0;
  if (isTitle) return continuesTitle(previous, line) || (isFull && isOneFace(previous, line));
  if (!isFull || startsNewFace(open, line)) return false;
  const isSetInAgain = Math.abs(shift) < 0.3 * em && line.x0 - box.left > 0.8 * em;
  if (isSetInAgain && open.length === 1 && hasEndMark(previous.text)) return false;
  if (beginsWithMarker(line.text)) {
    // A wrap may fall before a dash: "kinh tế⏎- xã hội". A true point is set in, or follows an end mark.
    const isSetIn = open.length === 1 ? shift >= -0.3 * em : Math.abs(shift) > 0.3 * em;
    return !hasEndMark(previous.text) && !isSetIn;
  }
  if (isMiddle(line, box) && isMiddle(previous, box) && isOneFace(previous, line)) return true;
  if (shift > 0.8 * em) return open.length === 1 && beginsWithMarker(first.text);
  return shift > -0.8 * em || open.length === 1;
}

function isOneFace(previous: PrintedLine, line: PrintedLine): boolean {
  return previous.isBold === line.isBold && previous.isItalic === line.isItalic && !hasEndMark(previous.text);
}

/** A heading or title in one face, full to its edge, and a line in another face that begins a sentence or a bracket. */
function startsNewFace(open: readonly PrintedLine[], line: PrintedLine): boolean {
  const previous = open.at(-1);
  const hasNewFace = previous?.isBold !== line.isBold || previous.isItalic !== line.isItalic;
  return hasNewFace && (previous?.isBold === true || previous?.isItalic === true) && /^[(\p{Lu}]/u.test(line.text);
}

/** Lines of a title are broken by sense, not by width: the same face, not all capitals, no bracket opened. */
function continuesTitle(previous: PrintedLine, line: PrintedLine): boolean {
  return (
    isOneFace(previous, line) &&
    !isCapitals(previous.text) &&
    !isCapitals(line.text) &&
    !line.text.startsWith('(') &&
    !beginsWithMarker(line.text)
  );
}

const narrowEm = 15;

/** True when the first word of a line would have stood on the line before: the break is meant. */
function wouldFit(previous: PrintedLine, line: PrintedLine, box: Box, centred: boolean): boolean {
  const word = line.text.split(' ', 1)[0]?.length ?? 0;
  const width = ((line.x1 - line.x0) * (word + 1)) / Math.max(line.text.length, 1);
  const taken = centred ? previous.x1 - previous.x0 : previous.x1 - box.left;
  const room = box.right - box.left;
  // In narrow cells one word weighs much, and its width is only known by the average of its line.
  const slack = room < narrowEm * previous.size ? 0.9 : 0.3;
  return taken + width + slack * previous.size < room;
}

export function isCentred(line: PrintedLine, { left, right }: Box): boolean {
  const [before, after] = [line.x0 - left, right - line.x1];
  return before > 1.5 * line.size && after > line.size && Math.abs(before - after) < Math.max(1.2 * line.size, 8);
}

/** Centred, or as wide as its box. */
function isMiddle({ x0, x1, size }: PrintedLine, { left, right }: Box): boolean {
  return Math.abs(x0 - left - (right - x1)) < Math.max(1.2 * size, 8);
}

function isCapitals(text: string): boolean {
  return /\p{L}/u.test(text) && text === text.toLocaleUpperCase('vi');
}

/** The middle distance between neighbouring lines; that of one letter size where there are too few. */
export function usualLeading(lines: readonly PrintedLine[]): number {
  const steps: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const [a, b] = [lines[index - 1], lines[index]];
    if (a === undefined || b === undefined) continue;
    const step = b.y - a.y;
    if (step > 0.8 * a.size && step < 2.2 * a.size) steps.push(step);
  }
  steps.sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? (lines[0]?.size ?? 12) * 1.25;
}
