/** The keyboard's and the screen reader's way through a drawn chart: one bar after the other, each said aloud. */
import { plainLine } from '../../i18n/mixed.ts';
import { rowWords } from '../../view/charts/chart.ts';
import { mixedNodes } from '../mixed-nodes.ts';
import type { BarChart } from './draw-chart.ts';
import type { ShownChart } from './read-chart.ts';

export function walkThrough(figure: Element, chart: BarChart, shown: ShownChart): void {
  const { canvas } = chart;
  const said = document.createElement('p');
  const help = document.createElement('p');
  said.className = help.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  help.id = `${figure.id}-cach-doc`;
  help.textContent = figure.getAttribute('data-walk');
  canvas.after(help, said);

  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-roledescription', figure.getAttribute('data-kind') ?? '');
  canvas.setAttribute('aria-label', `${plainLine(shown.title)} (${plainLine(shown.unit)})`);
  canvas.setAttribute('aria-describedby', help.id);

  const last = shown.rows.length - 1;
  let at = -1;
  const go = (row: number): void => {
    at = row;
    const active = row < 0 ? [] : [{ datasetIndex: 0, index: row }];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update('none');
    const found = shown.rows[row];
    said.replaceChildren(...(found === undefined ? [] : mixedNodes(rowWords(shown, found))));
  };
  const steps: Readonly<Record<string, () => number>> = {
    ArrowDown: () => Math.min(last, at + 1),
    ArrowRight: () => Math.min(last, at + 1),
    ArrowUp: () => Math.max(0, at - 1),
    ArrowLeft: () => Math.max(0, at - 1),
    Home: () => 0,
    End: () => last,
    Escape: () => -1,
  };
  canvas.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(step());
  });
  canvas.addEventListener('blur', () => {
    go(-1);
  });
}
