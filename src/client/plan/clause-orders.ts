/** What a clause orders, for whom and by when, told from the notes in its margin and in those of the clauses below it. */
import { formatNumber } from '../../vietnamese/format.ts';
import { element, link } from '../search/element.ts';
import { wordsOf } from './words-of.ts';

export function orders(clause: Element): HTMLElement {
  const own = clause.querySelector(
    clause instanceof HTMLTableRowElement ? '.clause-notes' : ':scope > .clause-own > .clause-notes',
  );
  if (own !== null) return element('p', 'clause-orders', told(clause, [...own.children].map(wordsOf)));
  const below = [...clause.querySelectorAll('.clause-notes')];
  return below.length === 0
    ? element('p', 'clause-orders', 'Không có nhiệm vụ, chỉ tiêu hay thời hạn nào gắn với điều khoản này.')
    : listed(below);
}

/** A task that its notes give no leading body or no time says so here: beside every clause it would be noise. */
function told(clause: Element, lines: readonly string[]): string {
  const isTask = ['Nhiệm vụ', 'Giải pháp'].some((name) => lines.includes(name));
  if (clause instanceof HTMLTableRowElement) return `${lines.map(saidOfRow).join('. ')}.`; // its cells say who and when
  if (!isTask) return `${lines.join('. ')}.`;
  const missing = [
    { head: 'Chủ trì:', words: 'cơ quan chủ trì' },
    { head: 'Thời gian:', words: 'thời gian' },
  ].filter(({ head }) => !lines.some((line) => line.startsWith(head)));
  const unsaid = missing.map(({ words }) => words).join(' và ');
  const known = lines.filter((line) => /^(?:Chủ trì|Phối hợp|Thời gian):/u.test(line));
  return [...known, ...(unsaid === '' ? [] : [`Văn bản không nêu ${unsaid} cho việc này`])].join('. ') + '.';
}

function saidOfRow(line: string): string {
  return line === 'Nhiệm vụ' ? 'Dòng này là một nhiệm vụ' : line;
}

function listed(below: readonly Element[]): HTMLElement {
  const rows = below.map((notes) => {
    const id = notes.closest('[id]')?.id ?? '';
    const label = document.querySelector(`#${CSS.escape(id)} .clause-anchor`)?.textContent ?? '';
    return element('li', '', link(`#${id}`, '', label), notes.cloneNode(true));
  });
  return element(
    'details',
    'clause-orders',
    element(
      'summary',
      '',
      `${formatNumber(rows.length)} điều khoản bên dưới có nhiệm vụ, chỉ tiêu, thời hạn hoặc ghi chú`,
    ),
    element('ul', '', ...rows),
  );
}
