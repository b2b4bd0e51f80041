/** A chart as a PNG to take away: with title, unit, source and address, on white, at twice the size. */
import { chartPath } from '../../domain/paths.ts';
import { site } from '../../domain/site.ts';
import { englishPath } from '../../i18n/english-pages.ts';
import { plainLine } from '../../i18n/mixed.ts';
import { seriesOf } from '../../view/charts/chart.ts';
import { chartPicture } from '../../view/charts/chart-picture.ts';
import { wrapLabel } from '../../view/charts/wrap-label.ts';
import {
  fontOf,
  outline,
  paintBars,
  paintLines,
  paintMarks,
  paintWords,
  readPalette,
  type Palette,
  type Pen,
} from './painter.ts';
import { readChart, type ShownChart } from './read-chart.ts';

const width = 800;
const margin = 32;
const scale = 2;

export async function saveImage(figure: Element): Promise<void> {
  await document.fonts.ready;
  const shown = readChart(figure);
  const canvas = paintImage(shown, readPalette(figure, 'chart-paper'), getComputedStyle(figure).fontFamily);
  canvas.toBlob((blob) => {
    if (blob === null) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${shown.id}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
}

function paintImage(shown: ShownChart, palette: Palette, family: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const pen: Pen = { context, palette, family, em: 15, width: width - 2 * margin };
  const picture = chartPicture(shown);
  const path = chartPath(shown.id);
  const address = `${site.name} · ${location.host}${shown.language === 'vi' ? path : englishPath(path)}`;
  const above: readonly Lines[] = [
    linesOf(pen, plainLine(shown.title), 24, 600, palette.ink),
    linesOf(pen, shown.unitLine, 15, 400, palette['ink-soft']),
  ];
  const below: readonly Lines[] = [
    linesOf(pen, shown.sourceLine, 14, 400, palette['ink-soft']),
    linesOf(pen, address, 14, 600, palette.ink),
  ];
  const series = seriesOf(shown);
  const legendHeight = series.length > 1 ? 30 : 0;
  const pictureHeight = picture.height * pen.em;
  const gaps = 2 * margin + 40;
  canvas.width = width * scale;
  canvas.height = Math.ceil((heightOf(above) + legendHeight + pictureHeight + heightOf(below) + gaps) * scale);
  context.scale(scale, scale);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(margin, margin);
  paintLinesOfWords(pen, above);
  if (series.length > 1) paintLegend(pen, series);
  context.translate(0, legendHeight + 20);
  paintLines(pen, picture);
  paintWords(pen, picture);
  paintBars(pen, picture);
  paintMarks(pen, picture);
  context.translate(0, pictureHeight + 20);
  paintLinesOfWords(pen, below);
  return canvas;
}

interface Lines {
  readonly texts: readonly string[];
  readonly font: string;
  readonly height: number;
  readonly colour: string;
}

function linesOf(pen: Pen, text: string, size: number, weight: 400 | 600, colour: string): Lines {
  const font = fontOf(pen, size, weight);
  pen.context.font = font;
  const texts = wrapLabel(text, pen.width, (line) => pen.context.measureText(line).width);
  return { texts, font, height: size * 1.5, colour };
}

function heightOf(blocks: readonly Lines[]): number {
  return blocks.reduce((sum, { texts, height }) => sum + texts.length * height, 0);
}

/** Leaves the canvas' origin below the last line. */
function paintLinesOfWords({ context }: Pen, blocks: readonly Lines[]): void {
  context.textAlign = 'start';
  for (const { texts, font, height, colour } of blocks) {
    context.font = font;
    context.fillStyle = colour;
    for (const text of texts) {
      context.fillText(text, 0, height * 0.75);
      context.translate(0, height);
    }
  }
}

function paintLegend(pen: Pen, series: readonly string[]): void {
  const { context, palette, em } = pen;
  const swatch = 16;
  let x = 0;
  context.font = fontOf(pen, em);
  for (const [index, name] of series.entries()) {
    context.fillStyle = palette[index === 0 ? 'bar-1' : 'surface'];
    context.strokeStyle = palette['bar-2'];
    context.lineWidth = outline;
    context.fillRect(x, 12, swatch, swatch);
    if (index > 0) context.strokeRect(x, 12, swatch, swatch);
    context.fillStyle = palette.ink;
    context.fillText(name, x + swatch + 8, 25);
    x += swatch + 8 + context.measureText(name).width + 24;
  }
}
