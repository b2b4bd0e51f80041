/** Puts the rows of a table in the order of one of its columns, out of their groups; without one back where they were. */
import { nextOrder, readOrder, sortedPositions, type Order } from './sort-order.ts';

/**
 * @param table With heads `th[data-column]` that hold a button, the first of them that of the order of the page, rows `tr[data-row]` in groups, and a body `[data-sorted]` that
 *   takes the rows while they are sorted. A cell with `data-sort` is sorted by it, another by its words.
 * @param ask Told which column's head is pressed, as the order that this asks for.
 * @returns Applies an order; the order that is shown already costs nothing.
 */
export function mountSort(table: HTMLElement, ask: (order: string) => void): (order: string) => void {
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-column]')];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  const homes = rows.map((row) => row.parentElement);
  const flat = table.querySelector('[data-sorted]');
  const first = heads[0]?.dataset['column'] ?? '';
  const keys = new Map<string, readonly string[]>();
  let shown = '';

  for (const head of heads) {
    const column = head.dataset['column'] ?? '';
    head.querySelector('button')?.addEventListener('click', () => {
      const next = nextOrder(shown === '' ? first : shown, column);
      ask(next === first ? '' : next);
    });
  }

  const keysOf = (column: string): readonly string[] => {
    const at = heads.findIndex(({ dataset }) => dataset['column'] === column);
    const found = keys.get(column) ?? rows.map(({ cells }) => keyOf(cells[at]));
    keys.set(column, found);
    return found;
  };

  return (order) => {
    if (order === shown) return;
    shown = order;
    const { by, isDescending } = readOrder(order);
    markSorted(heads, { by: by ?? first, isDescending });
    table.toggleAttribute('data-flat', by !== undefined);
    if (by === undefined) rows.forEach((row, position) => homes[position]?.append(row));
    else flat?.append(...sortedPositions(keysOf(by), isDescending).flatMap((position) => rows[position] ?? []));
  };
}

/** Says which head its column is sorted by. */
export function markSorted(heads: readonly HTMLElement[], { by, isDescending }: Order): void {
  for (const head of heads)
    if (head.dataset['column'] === by) head.ariaSort = isDescending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
}
