/** What a figure on the page shows. Its table is the one record of the numbers: `<data value>` holds them for programs. */
import type { ChartCell, ChartTable } from '../../view/charts/chart.ts';

export interface ShownChart extends ChartTable {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

export function readChart(figure: Element): ShownChart {
  const table = figure.querySelector('table');
  const [labels = '', first = '', second] = [...(table?.tHead?.rows[0]?.cells ?? [])].map(wordsOf);
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  return {
    id: figure.getAttribute('data-chart') ?? '',
    title: wordsOf(figure.querySelector('.chart-title')),
    unit: figure.getAttribute('data-unit') ?? '',
    source: figure.getAttribute('data-source') ?? '',
    direction: figure.getAttribute('data-direction') === 'up' ? 'up' : 'across',
    columns: second === undefined ? [labels, first] : [labels, first, second],
    rows: rows.map(({ cells: [label, ...values] }) => ({
      label: wordsOf(label ?? null),
      values: values.map(readCell),
    })),
  };
}

/** A plain number stays one, so that the unit is said after it. */
function readCell(cell: Element): ChartCell {
  const data = cell.querySelector('data');
  if (data === null) return undefined;
  const [value, to] = [Number(data.value), data.getAttribute('data-to')];
  if (!data.hasAttribute('data-worded')) return value;
  return { value, ...(to === null ? {} : { to: Number(to) }), text: wordsOf(data) };
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
}
