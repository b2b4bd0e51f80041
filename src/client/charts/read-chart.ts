/** What a figure on the page shows. Its table is the one record of the numbers: `<data value>` holds them for programs. */
import type { TargetOperator } from '../../domain/target.ts';
import { quoted } from '../../i18n/mixed.ts';
import { pageLanguage } from '../page-language.ts';
import type { ChartCell, ChartTable, WordedCell } from '../../view/charts/chart.ts';

export interface ShownChart extends ChartTable {
  readonly id: string;
  readonly title: string;
  /** "Đơn vị: nhiệm vụ.", "Nguồn: …", as they stand below the title. */
  readonly unitLine: string;
  readonly sourceLine: string;
}

export function readChart(figure: Element): ShownChart {
  const table = figure.querySelector('table');
  const [heads, notes] = parted(table?.tHead?.rows[0]);
  const [labels = '', first = '', second] = heads.map(wordsOf);
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  return {
    id: figure.getAttribute('data-chart') ?? '',
    language: pageLanguage(),
    title: lineOf(figure.querySelector('.chart-title')),
    unit: figure.getAttribute('data-unit') ?? '',
    unitOfOne: figure.getAttribute('data-unit-of-one') ?? undefined,
    unitLine: wordsOf(figure.querySelector('[data-unit-line]')),
    sourceLine: wordsOf(figure.querySelector('[data-source-line]')),
    direction: figure.getAttribute('data-direction') === 'up' ? 'up' : 'across',
    columns: second === undefined ? [labels, first] : [labels, first, second],
    notes: notes.map(wordsOf),
    rows: rows.map((row) => {
      const [[label, ...values], words] = parted(row);
      return { label: lineOf(label ?? null), values: values.map(readCell), notes: words.map(lineOf) };
    }),
  };
}

/** The cells of a row: label and numbers, then notes. */
function parted(row: HTMLTableRowElement | undefined): readonly [readonly Element[], readonly Element[]] {
  const cells = [...(row?.cells ?? [])];
  return [cells.filter((cell) => !cell.matches('[data-note]')), cells.filter((cell) => cell.matches('[data-note]'))];
}

/** A plain number stays one, so that the unit is said after it. */
function readCell(cell: Element): ChartCell {
  const data = cell.querySelector('data');
  if (data === null) return undefined;
  const [value, to] = [Number(data.value), data.getAttribute('data-to')];
  if (!data.hasAttribute('data-worded')) return value;
  const [sign, base] = [data.getAttribute('data-sign'), data.getAttribute('data-base')];
  return {
    value,
    ...(to === null ? {} : { to: Number(to) }),
    ...(sign === null ? {} : { sign: sign as TargetOperator }),
    ...(base === null ? {} : { base: base as NonNullable<WordedCell['base']> }),
    text: lineOf(data),
  };
}

const wordsOf = (element: Element | null): string => onOneLine(element?.textContent ?? '').trim();

const onOneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ');

/** The words of an element, those of `lang="vi"` told from the others. */
function lineOf(element: Element | null): string {
  const walker = document.createTreeWalker(element ?? document.createElement('p'), NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode() !== null) {
    const { textContent, parentElement } = walker.currentNode;
    const text = onOneLine(textContent ?? '');
    parts.push(parentElement?.lang === 'vi' ? quoted(pageLanguage(), text) : text);
  }
  return parts.join('').trim();
}
