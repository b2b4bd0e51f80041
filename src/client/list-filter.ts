/**
 * Narrows a list that is already on the page. The state is the address, so that a list can be sent to someone; without
 * scripts the bar is not shown and the whole list is read. Folded groups open while something is asked for.
 */
import { fold } from '../vietnamese/fold.ts';
import { formatNumber } from '../vietnamese/format.ts';
import { answers, queryOf } from './filter-match.ts';

const textField = 'tu-khoa';

export function mountListFilters(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-list-filter]')) mount(form);
}

function mount(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset['listFilter'] ?? '');
  const count = form.querySelector('[data-count]');
  const none = form.querySelector<HTMLElement>('[data-none]');
  const said = document.querySelector(`[data-said-of="${form.dataset['listFilter'] ?? ''}"]`);
  if (list === null || count === null || none === null) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')].map((element) => {
    let text: string | undefined;
    return {
      element,
      key: (name: string) => element.getAttribute(`data-${name}`) ?? '',
      text: () => (text ??= fold(element.textContent)),
    };
  });
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const openAtFirst = new Set(groups.filter((group) => group.hasAttribute('open')));
  const unit = form.dataset['unit'] ?? '';
  let wasAsked = false;

  const apply = (): void => {
    const query = queryOf(
      selects(form).map(({ name, value, dataset }) => ({ name, value, narrows: dataset['narrows'] })),
      search(form)?.value ?? '',
    );
    const asks = Object.keys(query.keys).length + query.words.length > 0;
    let shown = 0;
    for (const row of rows) {
      const hit = answers(query, row);
      row.element.hidden = !hit;
      if (hit) shown += 1;
    }
    for (const group of groups) {
      const inside = group.querySelectorAll('[data-row]:not([hidden])').length;
      group.hidden = inside === 0;
      if (asks !== wasAsked && group instanceof HTMLDetailsElement) group.open = asks || openAtFirst.has(group);
      const own = group.querySelector('[data-group-count]');
      if (own !== null) own.textContent = `${formatNumber(inside)} ${unit}`;
    }
    wasAsked = asks;
    const all = `${formatNumber(rows.length)} ${unit}`;
    count.textContent = shown === rows.length ? all : `${formatNumber(shown)} trong ${all}`;
    none.hidden = shown > 0;
    if (said !== null) said.textContent = saidOf(form);
  };

  const readAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects(form)) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    const input = search(form);
    if (input !== null) input.value = asked.get(textField) ?? '';
    const more = form.querySelector('details');
    if (more !== null && selects(form).some(({ value }) => value !== '')) more.open = true; // what narrows is seen
    apply();
  };

  const writeAddress = (): void => {
    const asked = new URLSearchParams();
    for (const { name, value } of selects(form)) if (value !== '') asked.set(name, value);
    const text = search(form)?.value.trim() ?? '';
    if (text !== '') asked.set(textField, text);
    const query = asked.toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    apply();
  };

  form.querySelector('[data-save]')?.addEventListener('click', () => {
    const shown = rows.flatMap(({ element }) => (element.hidden ? [] : [element.dataset['id'] ?? '']));
    const failed = form.querySelector<HTMLElement>('[data-save-failed]');
    import('./selection-csv.ts')
      .then(({ saveSelection }) => saveSelection(form.dataset['table'] ?? '', new Set(shown)))
      .then(
        () => failed?.toggleAttribute('hidden', true),
        () => failed?.toggleAttribute('hidden', false),
      );
  });
  form.addEventListener('input', writeAddress);
  form.addEventListener('submit', (event) => {
    event.preventDefault(); // the list is already narrowed
    list.scrollIntoView();
  });
  form.addEventListener('reset', () => setTimeout(writeAddress)); // the fields are emptied after the event
  addEventListener('popstate', readAddress);
  readAddress();
}

function selects(form: HTMLFormElement): readonly HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

/** "Năm: 2026; Vai trò: Chủ trì; Từ khóa: báo cáo". */
function saidOf(form: HTMLFormElement): string {
  const fields = [...selects(form), search(form)].filter((field) => field !== null && field.value !== '');
  return fields
    .map((field) => {
      const value = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.label : field?.value;
      return `${field?.labels?.[0]?.textContent ?? ''}: ${value ?? ''}`;
    })
    .join('; ');
}

function search(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="${textField}"]`);
}
