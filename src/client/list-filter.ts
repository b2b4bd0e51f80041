/** Narrows and orders a list that is already on the page. Folded groups open while something is asked for. */
import { fold } from '../vietnamese/fold.ts';
import { inUnits, mountFilterForm } from './filter-form.ts';
import type { Answer } from './filter-match.ts';
import { mountGroups } from './list-groups.ts';
import { mountSort } from './sort-table.ts';

export function mountListFilters(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-list-filter]')) mount(form);
}

function mount(form: HTMLFormElement): void {
  const id = form.dataset['listFilter'] ?? '';
  const list = document.getElementById(id);
  if (list === null) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')].map(answerOf);
  const showGroups = mountGroups(list, inUnits(form));
  const sort = mountSort(list, (value) => filter?.sortBy(value));

  const filter = mountFilterForm(form, id, {
    total: rows.length,
    rows: () => rows,
    show: (hits, order, isNarrowed) => {
      sort(order);
      rows.forEach(({ element }, position) => {
        if (element.hidden === hits[position]) element.hidden = !element.hidden;
      });
      showGroups(isNarrowed);
    },
    save: async () => {
      const shown = [...list.querySelectorAll<HTMLElement>('[data-row]:not([hidden])')];
      const { saveSelection } = await import('./selection-csv.ts');
      await saveSelection(
        form.dataset['table'] ?? '',
        shown.map(({ dataset }) => dataset['id'] ?? ''),
      );
    },
  });
  filter?.begin();
}

/** Reads a row once: what it holds of a field, and its words, each when they are first asked for. */
function answerOf(element: HTMLElement): Answer & { readonly element: HTMLElement } {
  const held = new Map<string, readonly string[]>();
  let text: string | undefined;
  return {
    element,
    values: (name) => {
      const found = held.get(name) ?? (element.getAttribute(`data-${name}`) ?? '').split(' ').filter(Boolean);
      held.set(name, found);
      return found;
    },
    text: () => (text ??= fold(element.textContent)),
  };
}
