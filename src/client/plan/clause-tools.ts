/** Below the clause that the address names: its link and citation to copy, and the notes of the clauses below it. */
import { clauseToolWords } from '../../i18n/clause-notes.ts';
import { pageLanguage } from '../page-language.ts';
import { element, link } from '../search/element.ts';
import { button, copyButtons } from './copy-buttons.ts';

/** What stands there from the server gets its buttons when it is shown first. */
export function showTools(id: string): void {
  const clause = document.getElementById(id);
  const label = clause === null ? undefined : labelOf(clause);
  const tools = clause === null ? undefined : toolsOf(clause);
  if (clause === null || label === undefined || tools === undefined) return;
  tools.hidden = false;
  if (tools.dataset['ready'] !== undefined) return;
  tools.dataset['ready'] = '';
  const close = button(clauseToolWords(pageLanguage()).close, () => {
    tools.hidden = true;
    clause.querySelector<HTMLElement>('.clause-anchor')?.focus();
  });
  close.lang = document.documentElement.lang;
  tools.querySelector('.clause-place')?.append(' ', close);
  tools.querySelector('details')?.append(notesBelow(clause));
  tools.append(...copyButtons(clause, label));
}

/** A row of a table holds cells alone, so its tools are in a row of their own. */
function toolsOf(clause: HTMLElement): HTMLElement | undefined {
  const box = clause instanceof HTMLTableRowElement ? clause.nextElementSibling : clause;
  return (
    box?.querySelector<HTMLElement>(':scope > :is(.clause-own, td) > .clause-tools, :scope > .clause-tools') ??
    undefined
  );
}

function notesBelow(clause: Element): HTMLElement {
  const rows = [...clause.querySelectorAll('.clause-notes')].map((notes) => {
    const id = notes.closest('[id]')?.id ?? '';
    const to = link(`#${id}`, '', labelOf(document.getElementById(id)) ?? '');
    to.lang = 'vi';
    return element('li', '', to, notes.cloneNode(true));
  });
  return element('ul', '', ...rows);
}

/** What its link to itself shows; before it stands what only screen readers are told. */
function labelOf(clause: Element | null): string | undefined {
  return clause?.querySelector('.clause-anchor')?.lastChild?.textContent?.trim();
}
