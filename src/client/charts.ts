/** Draws each chart of the page from the table beside it, when a reader comes near; until then nothing is fetched. */
import type { ChartInput } from './draw-chart.ts';

export function mountCharts(root: ParentNode): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void draw(target);
      }
    },
    { rootMargin: '200px' },
  );
  for (const figure of root.querySelectorAll('[data-chart]')) observer.observe(figure);
}

async function draw(figure: Element): Promise<void> {
  const canvas = figure.querySelector('canvas');
  const table = figure.querySelector('table');
  if (canvas === null || table === null) return;
  const { drawChart } = await import('./draw-chart.ts');
  drawChart(canvas, readTable(figure, table));
  figure.setAttribute('data-drawn', '');
}

/** The table is the one record of the numbers: `<data value>` holds them as programs write them. */
function readTable(figure: Element, table: HTMLTableElement): ChartInput {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1);
  return {
    stacked: figure.getAttribute('data-kind') === 'stacked',
    upright: figure.getAttribute('data-direction') === 'up',
    labels: rows.map((row) => wordsOf(row.cells[0])),
    series: heads.map((head, index) => ({
      name: wordsOf(head),
      cells: rows.map((row) => readCell(row.cells[index + 1])),
    })),
  };
}

function readCell(cell: HTMLTableCellElement | undefined): ChartInput['series'][number]['cells'][number] {
  const data = cell?.querySelector('data') ?? undefined;
  if (data === undefined) return undefined;
  const to = data.getAttribute('data-to');
  return { value: Number(data.value), to: to === null ? undefined : Number(to), text: wordsOf(data) };
}

function wordsOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
}
