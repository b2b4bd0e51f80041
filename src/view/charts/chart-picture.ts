/**
 * Where bars, lines and words of a chart stand. The drawing of the server, the one of Chart.js and the picture to take away
 * are made from this, so they are alike. Lengths across are in per cent of the width, so that words never shrink with the
 * screen; lengths downwards are in em of the drawing's letters.
 */
import { barsAcross } from './bars-across.ts';
import type { ChartTable } from './chart.ts';
import { columnsUp } from './columns-up.ts';

export interface PictureBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly row: number;
  readonly series: number;
}

export interface PictureLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** `axis`: where bars begin. */
  readonly role: 'axis' | 'grid';
}

export interface PictureWords {
  readonly x: number;
  /** Of the line that letters stand on. */
  readonly y: number;
  /** How much further right, in em. */
  readonly dx: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: 'name' | 'note' | 'value' | 'tick' | 'missing';
  readonly text: string;
}

/** A sign over the bars: a dot, and strokes around the place, in em. */
export interface PictureMark {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  /** An open dot is not part of what is meant. */
  readonly dot: 'full' | 'open' | undefined;
  readonly strokes: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

export const dotRadius = 0.36;

export interface ChartPicture {
  readonly height: number;
  readonly bars: readonly PictureBar[];
  readonly lines: readonly PictureLine[];
  readonly marks: readonly PictureMark[];
  readonly words: readonly PictureWords[];
  /** The middle of each row's bar, downwards; of columns across. */
  readonly middles: readonly number[];
  /** Where bars begin: across, of columns downwards. */
  readonly base: number;
}

export function chartPicture(table: ChartTable): ChartPicture {
  return table.direction === 'up' ? columnsUp(table) : barsAcross(table);
}
