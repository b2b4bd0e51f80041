/** Fills the tables of the page with two other sides, as `SidesTable.astro` writes them. */
import { mixedNodes, vietnamese } from '../mixed-nodes.ts';
import { pageLanguage } from '../page-language.ts';
import {
  cellContext,
  comparePart,
  sideParts,
  type ComparedRow,
  type Side,
  type SideCell,
} from '../../view/side-by-side.ts';

const partsWithCounts: ReadonlySet<string> = new Set(['fields', 'kinds']);

export function showSides(shown: HTMLElement, first: Side, second: Side): void {
  const sides = [first, second];
  for (const part of sideParts) {
    const section = shown.querySelector(`[data-part="${part}"]`);
    const compared = comparePart(first.parts[part], second.parts[part]);
    for (const key of ['both', 'onlyFirst', 'onlySecond'] as const) {
      const count = section?.querySelector(`[data-count="${key}"]`);
      if (count) count.textContent = String(compared[key]);
    }
    for (const [at, head] of [...(section?.querySelectorAll('[data-side]') ?? [])].entries())
      head.textContent = sides[at]?.name ?? '';
    const absent = shown.dataset[partsWithCounts.has(part) ? 'none' : 'notStated'] ?? '';
    section
      ?.querySelector('tbody')
      ?.replaceChildren(...compared.rows.map((row) => rowElement(row, first.name, second.name, absent)));
  }
  for (const [at, link] of [...shown.querySelectorAll<HTMLAnchorElement>('[data-side-link]')].entries()) {
    link.textContent = sides[at]?.name ?? '';
    link.href = sides[at]?.href ?? '';
  }
  shown.dataset['first'] = first.id;
  shown.dataset['second'] = second.id;
}

function rowElement(row: ComparedRow, first: string, second: string, absent: string): HTMLElement {
  const head = element('th', '', element('span', 'record-title', ...mixedNodes(row.head)));
  head.setAttribute('scope', 'row');
  if (row.note !== undefined) head.append(element('span', 'row-more side-note', ...mixedNodes(row.note)));
  return element(
    'tr',
    '',
    head,
    cellElement(row.first, row.head, first, absent),
    cellElement(row.second, row.head, second, absent),
  );
}

function cellElement(cells: readonly SideCell[], head: string, name: string, absent: string): HTMLElement {
  const items = cells.map((each) => {
    const { text, note, href } = each;
    const said = element('span', '', ...mixedNodes(text));
    said.dataset['sideText'] = '';
    const shown =
      href === undefined ? said : link(href, said, ...mixedNodes(cellContext(each, head)), ', ', vietnamese(name));
    return element('li', '', shown, ...(note === undefined ? [] : [element('span', 'side-note', ...mixedNodes(note))]));
  });
  const cell = element(
    'td',
    '',
    items.length === 0 ? element('span', 'not-stated', absent) : element('ul', 'plain-list', ...items),
  );
  cell.dataset['head'] = name;
  return cell;
}

function link(href: string, said: HTMLElement, ...context: readonly (Node | string)[]): HTMLElement {
  const made = element('a', '', said, element('span', 'visually-hidden', ...context));
  made.setAttribute('href', href);
  if (pageLanguage() === 'en' && !href.startsWith('/en/')) made.setAttribute('hreflang', 'vi');
  return made;
}

function element(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
