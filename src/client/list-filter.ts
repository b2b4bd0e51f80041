/**
 * Narrows and orders a list that is already on the page. The state is the address, so that a list can be sent to someone;
 * without scripts the bar is not shown and the whole list is read. Folded groups open while something is asked for.
 */
import { fold } from '../vietnamese/fold.ts';
import { filterWords } from '../i18n/filters.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { pageLanguage } from './page-language.ts';
import { chosenIn } from './chosen-in.ts';
import { queryOf, tally, type Answer } from './filter-match.ts';
import { mountGroups } from './list-groups.ts';
import { mountSort } from './sort-table.ts';

const textField = 'tu-khoa';
/** Milliseconds of quiet after a letter before the list is narrowed. */
const quiet = 120;

export function mountListFilters(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-list-filter]')) mount(form);
}

function mount(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset['listFilter'] ?? '');
  const count = form.querySelector('[data-count]');
  const say = filterWords(pageLanguage());
  const formatNumber = numbersIn(pageLanguage());
  const none = form.querySelector<HTMLElement>('[data-none]');
  const said = document.querySelector(`[data-said-of="${form.dataset['listFilter'] ?? ''}"]`);
  if (list === null || count === null || none === null) return;
  const selects = [...form.querySelectorAll('select')];
  const order = selects.find(({ dataset }) => 'order' in dataset);
  const fields = selects.filter((select) => select !== order);
  const search = form.querySelector<HTMLInputElement>(`input[name="${textField}"]`);
  const labels = new Map(selects.flatMap(({ options }) => [...options].map((option) => [option, option.label])));
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')].map(rowOf(fields));
  const unit = form.dataset['unit'] ?? '';
  const showGroups = mountGroups(list, unit);
  const sort = mountSort(list, (value) => {
    if (order !== undefined) order.value = value;
    writeAddress();
  });

  const apply = (): void => {
    const query = queryOf(Object.fromEntries(fields.map(({ name, value }) => [name, value])), search?.value ?? '');
    const { hits, counts } = tally(
      rows,
      query,
      fields.map(({ name }) => name),
    );
    sort(order?.value ?? '');
    rows.forEach(({ element }, position) => {
      if (element.hidden === hits[position]) element.hidden = !element.hidden;
    });
    for (const { name, options, value: chosen } of fields)
      for (const option of options) {
        if (option.value === '') continue;
        const found = counts.get(name)?.get(option.value) ?? 0;
        option.label = `${labels.get(option) ?? ''} (${formatNumber(found)})`;
        option.disabled = found === 0 && option.value !== chosen;
      }
    const shown = hits.filter(Boolean).length;
    showGroups(Object.keys(query.keys).length + query.words.length > 0);
    const all = `${formatNumber(rows.length)} ${unit}`;
    count.textContent = shown === rows.length ? all : say.some(formatNumber(shown), all);
    none.hidden = shown > 0;
    if (said !== null) said.textContent = saidOf([...fields, ...(order === undefined ? [] : [order])]);
  };

  const saidOf = (asked: readonly HTMLSelectElement[]): string => {
    const chosen = asked
      .filter(({ value }) => value !== '')
      .map((select) => [select, labels.get(select.selectedOptions[0] ?? new Option()) ?? ''] as const);
    const typed = search === null || search.value === '' ? [] : [[search, search.value] as const];
    return [...chosen, ...typed]
      .map(([field, value]) => `${field.labels?.[0]?.textContent ?? ''}: ${value}`)
      .join('; ');
  };

  const readAddress = (): void => {
    const asked = chosenIn(
      new URLSearchParams(location.search),
      new Map(selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)])),
    );
    for (const select of selects) select.value = asked.get(select.name) ?? '';
    if (search !== null) search.value = asked.get(textField) ?? '';
    const more = form.querySelector('details');
    if (more !== null && fields.some(({ value }) => value !== '')) more.open = true; // what narrows is seen
    apply();
  };

  const writeAddress = (): void => {
    const asked = new URLSearchParams();
    for (const [name, value] of new URLSearchParams(location.search)) if (name === 'ngay') asked.set(name, value); // the day stays
    for (const { name, value } of selects) if (value !== '') asked.set(name, value);
    const text = search?.value.trim() ?? '';
    if (text !== '') asked.set(textField, text);
    const query = asked.toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    apply();
  };

  form.querySelector('[data-save]')?.addEventListener('click', () => {
    const shown = [...list.querySelectorAll<HTMLElement>('[data-row]:not([hidden])')];
    const ids = shown.map(({ dataset }) => dataset['id'] ?? '');
    const failed = form.querySelector<HTMLElement>('[data-save-failed]');
    import('./selection-csv.ts')
      .then(({ saveSelection }) => saveSelection(form.dataset['table'] ?? '', ids))
      .then(
        () => failed?.toggleAttribute('hidden', true),
        () => failed?.toggleAttribute('hidden', false),
      );
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    if (target === search) timer = setTimeout(writeAddress, quiet);
    else writeAddress();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault(); // the list is already narrowed
    list.scrollIntoView();
  });
  form.addEventListener('reset', () => setTimeout(writeAddress)); // the fields are emptied after the event
  addEventListener('popstate', readAddress);
  readAddress();
}

/** Reads a row once: its values now, its words when they are first asked for. */
function rowOf(fields: readonly HTMLSelectElement[]) {
  return (element: HTMLElement): Answer & { readonly element: HTMLElement } => {
    const held = new Map(
      fields.map(({ name }) => [name, (element.getAttribute(`data-${name}`) ?? '').split(' ').filter(Boolean)]),
    );
    let text: string | undefined;
    return { element, values: (name) => held.get(name) ?? [], text: () => (text ??= fold(element.textContent)) };
  };
}
