/** Below the clause that the address names: where it stands in words, what it orders, its link and citation to copy. */
import { labelPlace } from '../../domain/label-place.ts';
import { capitalize } from '../../vietnamese/format.ts';
import { element, link } from '../search/element.ts';
import { button, copyButtons } from './copy-buttons.ts';
import { orders } from './clause-orders.ts';
import { wordsOf } from './words-of.ts';

/** The nearest headings above a clause tell enough of where it stands. */
const mostHeadings = 2;

let shown: HTMLElement | undefined;

export function hideTools(): void {
  shown?.remove();
}

export function showTools(id: string): void {
  hideTools();
  const clause = document.getElementById(id);
  const label = clause?.querySelector('.clause-anchor')?.textContent.trim();
  if (clause === null || label === undefined) return;
  const close = button('Đóng', () => {
    hideTools();
    clause.querySelector<HTMLElement>('.clause-anchor')?.focus();
  });
  const tools = element(
    'div',
    'clause-tools no-print',
    element('p', 'clause-place', capitalize(labelPlace(label)), ' ', close),
    element('ul', 'clause-path', ...headingsAbove(clause)),
    orders(clause),
    ...copyButtons(clause, label),
  );
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', `Về ${labelPlace(label)}`);
  tools.setAttribute('data-not-text', '');
  shown = stand(clause, tools);
}

/** A row of a table holds cells alone, so its tools are a row of their own. */
function stand(clause: HTMLElement, tools: HTMLElement): HTMLElement {
  if (!(clause instanceof HTMLTableRowElement)) {
    (clause.querySelector(':scope > .clause-own') ?? clause).append(tools);
    return tools;
  }
  const cell = element('td', '', tools);
  cell.colSpan = [...clause.cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
  const row = element('tr', 'clause-tools-row', cell);
  row.setAttribute('data-not-text', '');
  clause.after(row);
  return row;
}

function headingsAbove(clause: Element): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  const above = (node: Element) => node.parentElement?.closest('.clause') ?? undefined;
  for (let outer = above(clause); outer !== undefined && found.length < mostHeadings; outer = above(outer)) {
    const heading = outer.querySelector(':scope > .clause-own > .clause-words > :is(h3, h4, h5, h6)');
    if (heading !== null) found.unshift(element('li', '', link(`#${outer.id}`, '', wordsOf(heading))));
  }
  return found;
}
