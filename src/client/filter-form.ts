/**
 * A form that narrows and orders a list. Its state is the address, so that a list can be sent to someone; without scripts
 * the form is not shown and the whole list is read.
 */
import { filterWords } from '../i18n/filters.ts';
import { counted, numbersIn } from '../i18n/numbers.ts';
import { chosenIn } from './chosen-in.ts';
import { queryOf, tally, type Answer } from './filter-match.ts';
import { pageLanguage } from './page-language.ts';

const textField = 'tu-khoa';
/** Milliseconds of quiet after a letter before the list is narrowed. */
const quiet = 120;

/** What a form narrows. */
export interface FilteredList {
  /** How many rows there are in all. */
  readonly total: number;
  /** All rows; `undefined` while they are not at hand. @param isAsked Whether the form asks anything of them. */
  readonly rows: (isAsked: boolean) => readonly Answer[] | undefined;
  /** Shows the rows that answer, in an order that `readOrder` reads. */
  readonly show: (hits: readonly boolean[], order: string, isAsked: boolean) => void;
  /** Saves the rows that are shown, in their order. */
  readonly save: () => Promise<void>;
  /** Reads and writes what else of the list stands in the address. */
  readonly readAddress?: (asked: URLSearchParams) => void;
  readonly writeAddress?: (asked: URLSearchParams) => void;
}

export interface FilterForm {
  /** Applies what the address asks, and what the reader asked before this script had come. */
  readonly begin: () => void;
  /** Applies what the form asks, as when the rows have come. */
  readonly apply: () => void;
  /** Writes what is asked to the address, and applies it. */
  readonly writeAddress: () => void;
  /** Asks for another order. */
  readonly sortBy: (order: string) => void;
}

/** A number of what the form lists, in words: "1 row", "2 rows". */
export function inUnits({ dataset }: HTMLFormElement): (count: number) => string {
  const { unit = '', unitOfOne = unit } = dataset;
  const formatNumber = numbersIn(pageLanguage());
  return (count) => counted(formatNumber(count), unitOfOne, unit);
}

/**
 * @param form As `FilterBar.astro` writes it.
 * @param id Of the list on the page.
 * @param list Is first asked for its rows by `begin`, which is left to the caller.
 */
export function mountFilterForm(form: HTMLFormElement, id: string, list: FilteredList): FilterForm | undefined {
  const count = form.querySelector('[data-count]');
  const none = form.querySelector<HTMLElement>('[data-none]');
  if (count === null || none === null) return undefined;
  const say = filterWords(pageLanguage());
  const formatNumber = numbersIn(pageLanguage());
  const said = document.querySelector(`[data-said-of="${id}"]`);
  const selects = [...form.querySelectorAll('select')];
  const order = selects.find(({ dataset }) => 'order' in dataset);
  const fields = selects.filter(({ dataset }) => !('order' in dataset || 'scope' in dataset));
  const search = form.querySelector<HTMLInputElement>(`input[name="${textField}"]`);
  const labels = new Map(selects.flatMap(({ options }) => [...options].map((option) => [option, option.label])));
  const inWords = inUnits(form);
  const askedEarly = [...selects, ...(search === null ? [] : [search])]
    .filter(({ value }) => value !== '')
    .map((field) => [field, field.value] as const);

  const apply = (): void => {
    const query = queryOf(Object.fromEntries(fields.map(({ name, value }) => [name, value])), search?.value ?? '');
    const isNarrowed = Object.keys(query.keys).length + query.words.length > 0;
    const rows = list.rows(isNarrowed || (order?.value ?? '') !== '');
    if (rows === undefined) return;
    const { hits, counts } = tally(
      rows,
      query,
      fields.map(({ name }) => name),
    );
    for (const { name, options, value: chosen } of fields)
      for (const option of options) {
        if (option.value === '') continue;
        const found = counts.get(name)?.get(option.value) ?? 0;
        option.label = `${labels.get(option) ?? ''} (${formatNumber(found)})`;
        option.disabled = found === 0 && option.value !== chosen;
      }
    list.show(hits, order?.value ?? '', isNarrowed);
    const shown = hits.filter(Boolean).length;
    const all = inWords(list.total);
    count.textContent = shown === list.total ? all : say.some(formatNumber(shown), all);
    none.hidden = shown > 0;
    if (said !== null) said.textContent = saidOf(selects);
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
    const address = new URLSearchParams(location.search);
    const asked = chosenIn(
      address,
      new Map(selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)])),
    );
    for (const select of selects) select.value = asked.get(select.name) ?? '';
    if (search !== null) search.value = asked.get(textField) ?? '';
    const more = form.querySelector('details');
    if (more !== null && fields.some(({ value }) => value !== '')) more.open = true; // what narrows is seen
    list.readAddress?.(address);
    apply();
  };

  const writeAddress = (): void => {
    const asked = new URLSearchParams();
    for (const [name, value] of new URLSearchParams(location.search)) if (name === 'ngay') asked.set(name, value); // the day stays
    for (const { name, value } of selects) if (value !== '') asked.set(name, value);
    const text = search?.value.trim() ?? '';
    if (text !== '') asked.set(textField, text);
    list.writeAddress?.(asked);
    const query = asked.toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    apply();
  };

  form.querySelector('[data-save]')?.addEventListener('click', () => {
    const failed = form.querySelector<HTMLElement>('[data-save-failed]');
    list.save().then(
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
    document.getElementById(id)?.scrollIntoView();
  });
  form.addEventListener('reset', () => setTimeout(writeAddress)); // the fields are emptied after the event
  addEventListener('popstate', readAddress);
  return {
    begin: () => {
      readAddress();
      for (const [field, value] of askedEarly) field.value = value;
      if (askedEarly.length > 0) writeAddress();
    },
    apply,
    writeAddress,
    sortBy: (value) => {
      if (order !== undefined) order.value = value;
      writeAddress();
    },
  };
}
