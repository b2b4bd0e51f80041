/** Draws the rows of a table that was loaded, a part at a time. */
import { numbersIn } from '../../i18n/numbers.ts';
import { previewWords } from '../../i18n/table-preview.ts';
import { tableCell, type TableRow } from '../../view/table-cells.ts';
import type { NamedColumn } from '../../view/table-choices.ts';
import { pageLanguage } from '../page-language.ts';
import { element } from '../search/element.ts';
import { nextOrder, readOrder } from '../sort-order.ts';
import { markSorted } from '../sort-table.ts';
import { cellNodes } from './cell-nodes.ts';

/** Rows that are drawn at once. */
const part = 50;

interface Wishes {
  /** The head of a column is pressed. */
  readonly sortBy: (order: string) => void;
  /** More rows are wanted than the server drew; settled when they have come. */
  readonly wantMore: () => Promise<void>;
}

export interface DrawnRows {
  readonly draw: (rows: readonly TableRow[], columns: readonly NamedColumn[], order: string) => void;
}

export function mountRows(table: HTMLTableElement, { sortBy, wantMore }: Wishes): DrawnRows {
  const say = previewWords(pageLanguage());
  const formatNumber = numbersIn(pageLanguage());
  const head = table.tHead?.rows[0];
  const body = table.tBodies[0];
  const more = document.querySelector<HTMLButtonElement>('[data-more]');
  const extent = document.querySelector('[data-extent]');
  let shown: readonly TableRow[] = [];
  let columns: readonly NamedColumn[] = [];
  let order = '';

  table.tHead?.addEventListener('click', ({ target }) => {
    const column =
      target instanceof Element ? target.closest<HTMLElement>('[data-column]')?.dataset['column'] : undefined;
    if (column !== undefined) sortBy(nextOrder(order, column));
  });
  more?.addEventListener('click', () => {
    const isLoaded = columns.length > 0;
    void wantMore().then(() => {
      if (isLoaded) addPart(); // what has just come is drawn already
    });
  });

  const addPart = (): void => {
    const from = body?.rows.length ?? 0;
    body?.append(...shown.slice(from, from + part).map(rowOf));
    const drawn = body?.rows.length ?? 0;
    if (extent !== null)
      extent.textContent = drawn < shown.length ? say.some(formatNumber(drawn), formatNumber(shown.length)) : '';
    if (more === null) return;
    more.hidden = drawn >= shown.length;
    more.textContent = say.more(formatNumber(Math.min(part, shown.length - drawn)));
  };

  const rowOf = (row: TableRow): HTMLElement =>
    element(
      'tr',
      '',
      ...columns.map((column, at) =>
        element('td', classOf(column), ...cellNodes(tableCell(column, row, at === 0, formatNumber))),
      ),
    );

  const drawHeads = (): void => {
    const cells = [...(head?.cells ?? [])];
    const isSame = cells.map(({ dataset }) => dataset['column']).join() === columns.map(({ name }) => name).join();
    if (!isSame) head?.replaceChildren(...columns.map(headOf)); // else the focus stays on a button
    markSorted([...(head?.cells ?? [])], readOrder(order));
  };

  return {
    draw: (rows, asked, inOrder) => {
      [shown, columns, order] = [rows, asked, inOrder];
      drawHeads();
      body?.replaceChildren();
      addPart();
    },
  };
}

const classOf = ({ type }: NamedColumn): string => (type === 'integer' || type === 'number' ? 'number' : '');

function headOf(column: NamedColumn): HTMLElement {
  const button = element('button', 'sort-button', column.title);
  button.type = 'button';
  const head = element('th', classOf(column), button);
  head.scope = 'col';
  head.dataset['column'] = column.name;
  return head;
}
