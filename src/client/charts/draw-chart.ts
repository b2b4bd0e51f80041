/** The drawing that one can walk through. Fetched only when a chart is about to be seen, with what bars need of Chart.js. */
import { BarController, BarElement, Chart, LinearScale, Tooltip } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { plainLine } from '../../i18n/mixed.ts';
import { rowName, seriesOf, valueWords, type ChartTable } from '../../view/charts/chart.ts';
import { chartPicture, type ChartPicture, type PictureBar } from '../../view/charts/chart-picture.ts';
import { capitalize } from '../../vietnamese/format.ts';
import { outline, paintLines, paintMarks, paintWords, readPalette, type Pen } from './painter.ts';
import { readChart } from './read-chart.ts';
import { walkThrough } from './walk-through.ts';

Chart.register(BarController, BarElement, LinearScale, Tooltip);

/** Where a bar lies in the picture: its ends, and the middle of its breadth. */
interface Bar {
  x: number | [number, number];
  y: number | [number, number];
}
export type BarChart = Chart<'bar', Bar[], string>;

/** Lays a canvas over the drawing of the server; it has the same size, so nothing moves. */
export function drawChart(figure: Element): void {
  const box = figure.querySelector('.chart-box');
  if (box === null) return;
  const shown = readChart(figure);
  const canvas = box.appendChild(document.createElement('canvas'));
  const chart: BarChart = new Chart(canvas, configuration(box, shown));
  walkThrough(figure, chart, shown);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', () => {
      const { data, options = {} } = configuration(box, shown);
      chart.data = data;
      chart.options = options;
      chart.update('none');
    });
  }
}

/** The axes are the picture's own: per cent across, em downwards. */
function configuration(box: Element, table: ChartTable): ChartConfiguration<'bar', Bar[], string> {
  const picture = chartPicture(table);
  const upright = table.direction === 'up';
  const style = getComputedStyle(box);
  const em = Number.parseFloat(style.fontSize);
  const palette = readPalette(box);
  const font = { family: style.fontFamily, size: em };
  const penOf = (chart: Chart): Pen => ({ context: chart.ctx, palette, family: font.family, em, width: chart.width });
  const breadth = (width: number) => {
    const [bar] = picture.bars;
    return upright ? ((bar?.width ?? 0) / 100) * width : (bar?.height ?? 0) * em;
  };
  const series = seriesOf(table).map((_, index) =>
    table.rows.map((_, row) => picture.bars.find((bar) => bar.row === row && bar.series === index)),
  );
  const across = { type: 'linear', display: false, offset: false, min: 0, max: 100 } as const;
  const down = { type: 'linear', display: false, offset: false, min: 0, max: picture.height, reverse: true } as const;
  return {
    type: 'bar',
    data: {
      datasets: series.map((bars, index) => ({
        data: bars.map((bar, row) => placeOf(picture, upright, row, bar)),
        grouped: false,
        barThickness: breadth(box.clientWidth),
        backgroundColor: index === 0 ? palette['bar-1'] : palette.surface,
        hoverBackgroundColor: index === 0 ? palette.ink : palette.surface,
        borderColor: palette['bar-2'],
        borderWidth: bars.map((bar) => (index === 0 || bar === undefined ? 0 : outline)),
        borderSkipped: false,
      })),
    },
    options: {
      indexAxis: upright ? 'x' : 'y',
      maintainAspectRatio: false,
      animation: false,
      layout: { autoPadding: false },
      interaction: { mode: 'index', axis: upright ? 'x' : 'y', intersect: false },
      scales: { x: across, y: down },
      onResize: (chart, { width }) => {
        for (const dataset of chart.data.datasets) Object.assign(dataset, { barThickness: breadth(width) });
      },
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: palette.ink,
          titleColor: palette.surface,
          bodyColor: palette.surface,
          titleFont: { ...font, weight: 600 },
          bodyFont: font,
          filter: ({ datasetIndex }) => datasetIndex === 0,
          callbacks: {
            title: ([item]) => {
              const row = table.rows[item?.dataIndex ?? -1];
              return row === undefined ? '' : plainLine(rowName(table, row));
            },
            label: ({ dataIndex }) => {
              const row = table.rows[dataIndex];
              return row === undefined
                ? ''
                : [...valueWords(table, row), ...(row.notes ?? [])].map(plainLine).map(capitalize);
            },
          },
        },
      },
    },
    plugins: [
      {
        id: 'picture',
        beforeDatasetsDraw: (chart) => {
          paintLines(penOf(chart), picture);
          paintWords(penOf(chart), picture);
        },
        afterDatasetsDraw: (chart) => {
          paintMarks(penOf(chart), picture);
        },
      },
    ],
  };
}

/** What is nought or not stated keeps a place of no length, so that one can still come to it. */
function placeOf({ middles, base }: ChartPicture, upright: boolean, row: number, bar: PictureBar | undefined): Bar {
  const middle = middles[row] ?? 0;
  const { x, y, width, height } = bar ?? { x: base, y: base, width: 0, height: 0 };
  return upright ? { x: middle, y: [y + height, y] } : { x: [x, x + width], y: middle };
}
