/** Below the clause that the address names: where it stands in words, what it orders, its link and citation to copy. */
import { clauseCitation } from '../../domain/clause-citation.ts';
import { labelPlace } from '../../domain/label-place.ts';
import { capitalize, formatNumber } from '../../vietnamese/format.ts';
import { copyText } from '../copy-text.ts';
import { element, link } from '../search/element.ts';

/** So many clauses below are told; of more, how many there are. */
const mostBelow = 4;

let shown: HTMLElement | undefined;

export function hideTools(): void {
  shown?.remove();
  shown = undefined;
}

export function showTools(id: string): void {
  hideTools();
  const clause = document.getElementById(id);
  const label = clause?.querySelector('.clause-anchor')?.textContent.trim();
  if (clause === null || label === undefined) return;
  const place = capitalize(labelPlace(label));
  const tools = element('div', 'clause-tools no-print', element('p', 'clause-place', place));
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', `Về ${labelPlace(label)}`);
  tools.setAttribute('data-not-text', '');
  const headings = headingsAbove(clause);
  if (headings.length > 0) tools.append(element('ul', 'clause-path', ...headings));
  tools.append(...ordersBelow(clause), ...copyButtons(clause, label));
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
  for (let above = clause.parentElement?.closest('.clause'); above != null;) {
    const heading = above.querySelector(':scope > .clause-own :is(h3, h4, h5, h6)');
    if (heading !== null) found.unshift(element('li', '', link(`#${above.id}`, '', wordsOf(heading))));
    above = above.parentElement?.closest('.clause');
  }
  return found;
}

/** What the clauses below it order, where it only heads them: its own notes stand beside it. */
function ordersBelow(clause: Element): readonly HTMLElement[] {
  const own = clause.querySelector(':scope > .clause-own > .clause-notes');
  const notes = [...clause.querySelectorAll('.clause-notes')].filter((list) => list !== own);
  if (notes.length === 0 || clause instanceof HTMLTableRowElement) return [];
  const rows = notes.slice(0, mostBelow).map((list) => {
    const label = list.closest('[id]')?.querySelector<HTMLAnchorElement>('.clause-anchor');
    const named = label == null ? [] : [link(label.hash, '', wordsOf(label))];
    return element('li', '', ...named, list.cloneNode(true));
  });
  const more = notes.length - rows.length;
  return [
    element('p', 'clause-below-name', 'Các điều khoản bên dưới giao:'),
    element('ul', 'clause-below', ...rows),
    ...(more > 0 ? [element('p', '', `và ${formatNumber(more)} điều khoản khác.`)] : []),
  ];
}

function wordsOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function copyButtons(clause: HTMLElement, label: string): readonly HTMLElement[] {
  const address = addressOf(clause.id);
  const part = clause.closest<HTMLElement>('[data-first-mention]')?.dataset ?? {};
  const { first, later } = clauseCitation(label, {
    first: part['firstMention'] ?? '',
    later: part['laterMention'] ?? '',
  });
  const status = element('p', 'clause-status');
  status.setAttribute('role', 'status');
  const copying = (name: string, words: string, done: string) =>
    button(name, async () => {
      if (await copyText(words)) status.replaceChildren(done);
      else offerByHand(status, words);
    });
  const buttons = [
    copying('Chép liên kết', address, 'Đã chép liên kết.'),
    copying('Chép trích dẫn', `${first} (${address})`, 'Đã chép trích dẫn đầy đủ, kèm địa chỉ.'),
    copying('Chép trích dẫn ngắn', later, 'Đã chép trích dẫn ngắn, dùng từ lần viện dẫn thứ hai.'),
    ...('share' in navigator
      ? [button('Chia sẻ', () => navigator.share({ title: first, url: address }).catch(() => undefined))] // the reader may think again
      : []),
    button('Đóng', () => {
      hideTools();
      clause.querySelector<HTMLElement>('.clause-anchor')?.focus();
    }),
  ];
  return [element('p', 'clause-buttons', ...buttons), status];
}

/** Without words that a search marked; as the site publishes it, where it says so. */
function addressOf(id: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return `${published ?? `${location.origin}${location.pathname}`}#${id}`;
}

function button(name: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', 'button quiet', name);
  made.type = 'button';
  made.addEventListener('click', () => void act());
  return made;
}

/** The words, selected, where the browser does not let them be put on the clipboard. */
function offerByHand(status: HTMLElement, words: string): void {
  const field = element('textarea', '', words);
  field.readOnly = true;
  field.rows = 3;
  status.replaceChildren(element('label', '', 'Trình duyệt không cho chép tự động. Hãy chép dòng này:', field));
  field.select();
}
