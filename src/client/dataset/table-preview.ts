/**
 * Searches, narrows, sorts and saves a table of the datasets. Its rows are loaded when the reader first asks for something;
 * until then those of the server stand.
 */
import { numbersIn } from '../../i18n/numbers.ts';
import { previewWords } from '../../i18n/table-preview.ts';
import { fold } from '../../vietnamese/fold.ts';
import { rowWords, sortKey, valuesIn, type TableColumn, type TableRow } from '../../view/table-cells.ts';
import { fetchTable } from '../fetch-table.ts';
import { mountFilterForm, type FilterForm } from '../filter-form.ts';
import type { Answer } from '../filter-match.ts';
import { pageLanguage } from '../page-language.ts';
import { readOrder, sortedPositions } from '../sort-order.ts';
import { mountColumnChoice } from './column-choice.ts';
import { mountRows } from './draw-rows.ts';

export function mountTablePreview(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('form[data-table-filter]');
  const id = form?.dataset['tableFilter'] ?? '';
  const table = document.getElementById(id);
  const choice = root.querySelector<HTMLDetailsElement>(`[data-columns-of="${id}"]`);
  if (form !== null && table instanceof HTMLTableElement && choice !== null) mount(form, id, table, choice);
}

function mount(form: HTMLFormElement, id: string, table: HTMLTableElement, choice: HTMLDetailsElement): void {
  const say = previewWords(pageLanguage());
  const formatNumber = numbersIn(pageLanguage());
  const name = form.dataset['table'] ?? '';
  const scope = form.querySelector<HTMLSelectElement>('select[data-scope]');
  const count = form.querySelector('[data-count]');
  const failed = form.querySelector<HTMLElement>('[data-save-failed]');
  const box = table.parentElement;
  let rows: readonly TableRow[] = [];
  let answers: readonly Answer[] | undefined;
  let coming: Promise<void> | undefined;
  let shown: readonly TableRow[] = [];

  const columns = mountColumnChoice(choice, table.dataset['first']?.split(' ') ?? [], () => {
    filter?.writeAddress();
  });
  box?.addEventListener('focusin', ({ target }) => {
    // browsers leave what is half beyond the edge of a box where it is
    if (target instanceof Element && target !== box && target.matches(':focus-visible'))
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const drawn = mountRows(table, {
    sortBy: (order) => filter?.sortBy(order),
    wantMore: load,
  });

  /** Loads the table, once; what was asked meanwhile is applied when it has come. */
  function load(): Promise<void> {
    return (coming ??= fetchRows());
  }

  async function fetchRows(): Promise<void> {
    const before = count?.textContent ?? '';
    box?.setAttribute('aria-busy', 'true');
    if (count !== null) count.textContent = say.loading;
    try {
      rows = await fetchTable(name);
      answers = rows.map((row) => answerOf(row, columns.all, () => scope?.value ?? ''));
      failed?.toggleAttribute('hidden', true);
    } catch {
      coming = undefined; // asked again, it is tried again
      failed?.toggleAttribute('hidden', false);
      if (count !== null) count.textContent = before;
    }
    box?.removeAttribute('aria-busy');
    filter?.apply();
  }

  const filter: FilterForm | undefined = mountFilterForm(form, id, {
    total: Number(table.dataset['total']),
    rows: (isAsked) => {
      if (answers === undefined && (isAsked || columns.isChanged())) void load();
      return answers;
    },
    show: (hits, order) => {
      const found = rows.filter((_, position) => hits[position]);
      const { by, isDescending } = readOrder(order);
      const column = columns.all.find((one) => one.name === by);
      shown =
        column === undefined
          ? found
          : sortedPositions(
              found.map((row) => sortKey(column, row)),
              isDescending,
            )
              .map((position) => found[position])
              .filter((row) => row !== undefined);
      drawn.draw(shown, columns.shown(), order);
    },
    save: async () => {
      await load();
      if (answers === undefined) throw new Error(`${name} is not loaded.`);
      const { rowsCsv, saveCsv } = await import('../selection-csv.ts');
      saveCsv(name, rowsCsv(Object.keys(rows[0] ?? {}), shown));
    },
    readAddress: columns.readAddress,
    writeAddress: columns.writeAddress,
  });
  filter?.begin();

  function answerOf(row: TableRow, all: readonly TableColumn[], within: () => string): Answer {
    const texts = new Map<string, string>();
    return {
      values: (column) => valuesIn(row, column),
      text: () => {
        const column = within();
        const looked = column === '' ? all : all.filter((one) => one.name === column);
        const text = texts.get(column) ?? fold(rowWords(row, looked, formatNumber));
        texts.set(column, text);
        return text;
      },
    };
  }
}
