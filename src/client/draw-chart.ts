/** The drawing itself. Fetched only when a chart is about to be seen; it holds the parts of Chart.js that bars need. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import { formatNumber } from '../vietnamese/format.ts';
import { wrapLabel } from './wrap-label.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

interface Cell {
  readonly value: number;
  /** Other end of an interval. */
  readonly to: number | undefined;
  readonly text: string;
}

export interface ChartInput {
  readonly stacked: boolean;
  /** Columns instead of bars. */
  readonly upright: boolean;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly cells: readonly (Cell | undefined)[] }[];
}

type Bars = ChartConfiguration<'bar', (number | [number, number] | null)[], string[]>;

export function drawChart(canvas: HTMLCanvasElement, input: ChartInput): void {
  const chart = new Chart(canvas, configuration(canvas, input));
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)']) {
    matchMedia(query).addEventListener('change', () => {
      const { data, options } = configuration(canvas, input);
      chart.data = data;
      chart.options = options ?? {};
      chart.update('none');
    });
  }
}

/** Labels get at most half of the width; a letter of this face is about 0.58 of its size. */
function wrapped({ labels, upright }: ChartInput, width: number, size: number): string[][] {
  const letters = upright ? 12 : Math.min(34, Math.floor((width / 2 - 14) / (size * 0.58)));
  return labels.map((label) => wrapLabel(label, letters));
}

function configuration(canvas: HTMLCanvasElement, input: ChartInput): Bars {
  const { stacked, upright, labels, series } = input;
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const size = canvas.clientWidth < 480 ? 12 : 13;
  const font = { family: style.fontFamily, size, lineHeight: 1.3 };
  const numbers = {
    stacked,
    beginAtZero: true,
    border: { display: false },
    grid: { color: colour('line') },
    ticks: {
      color: colour('ink-soft'),
      font,
      precision: 0,
      callback: (tick: string | number) => formatNumber(Number(tick)),
    },
  };
  const names = {
    stacked,
    border: { color: colour('line-strong') },
    grid: { display: false },
    ticks: { color: colour('ink'), font, autoSkip: false },
  };
  return {
    type: 'bar',
    data: {
      labels: wrapped(input, canvas.clientWidth, size),
      datasets: series.map(({ name, cells }, index) => ({
        label: name,
        data: cells.map((cell) =>
          cell === undefined ? null : cell.to === undefined ? cell.value : ([cell.value, cell.to] as [number, number]),
        ),
        backgroundColor: colour(`chart-${(index % 4) + 1}`),
        maxBarThickness: 28,
      })),
    },
    options: {
      indexAxis: upright ? 'x' : 'y',
      maintainAspectRatio: false,
      onResize: (chart, { width }) => {
        chart.data.labels = wrapped(input, width, size);
      },
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 },
      scales: upright ? { x: names, y: numbers } : { x: numbers, y: names },
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'top',
          align: 'start',
          labels: { color: colour('ink'), font, boxWidth: 14, boxHeight: 14 },
        },
        tooltip: {
          displayColors: series.length > 1,
          callbacks: {
            title: ([item]) => (item === undefined ? '' : (labels[item.dataIndex] ?? '')),
            label: ({ datasetIndex, dataIndex }) => {
              const { name = '', cells = [] } = series[datasetIndex] ?? {};
              return `${name}: ${cells[dataIndex]?.text ?? 'không nêu'}`;
            },
          },
        },
      },
    },
  };
}
