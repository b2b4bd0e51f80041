/** Which columns of a table are shown: the reader's choice, kept in the address beside what the table is asked. */
import { numbersIn } from '../../i18n/numbers.ts';
import { previewWords } from '../../i18n/table-preview.ts';
import type { NamedColumn } from '../../view/table-choices.ts';
import { pageLanguage } from '../page-language.ts';

const field = 'cot';

export interface ColumnChoice {
  readonly all: readonly NamedColumn[];
  /** In the order of the first, then in that of the table. */
  readonly shown: () => readonly NamedColumn[];
  /** Whether others are shown than at first. */
  readonly isChanged: () => boolean;
  readonly readAddress: (asked: URLSearchParams) => void;
  readonly writeAddress: (asked: URLSearchParams) => void;
}

/**
 * @param choice With a checkbox for each column.
 * @param first Names of the columns that are shown where the reader chooses none.
 */
export function mountColumnChoice(choice: HTMLElement, first: readonly string[], change: () => void): ColumnChoice {
  const say = previewWords(pageLanguage());
  const formatNumber = numbersIn(pageLanguage());
  const boxes = [...choice.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const all = boxes.map(columnOf);
  const said = choice.querySelector('[data-chosen]');

  const names = (): readonly string[] => {
    const checked = boxes.filter((box) => box.checked).map(({ value }) => value);
    return [...first.filter((name) => checked.includes(name)), ...checked.filter((name) => !first.includes(name))];
  };
  const isChanged = (): boolean => names().join() !== first.join();
  const tell = (): void => {
    const checked = boxes.filter((box) => box.checked);
    for (const box of boxes) box.disabled = checked.length === 1 && box.checked; // a table has a column
    if (said !== null) said.textContent = say.chosen(formatNumber(checked.length), formatNumber(boxes.length));
  };
  choice.addEventListener('change', () => {
    tell();
    change();
  });

  return {
    all,
    shown: () => names().flatMap((name) => all.find((column) => column.name === name) ?? []),
    isChanged,
    readAddress: (asked) => {
      const known = (asked.get(field) ?? '').split(',').filter((name) => all.some((column) => column.name === name));
      for (const box of boxes) box.checked = (known.length === 0 ? first : known).includes(box.value);
      tell();
    },
    writeAddress: (asked) => {
      if (isChanged()) asked.set(field, names().join());
    },
  };
}

function columnOf({ value, dataset }: HTMLInputElement): NamedColumn {
  const labels = dataset['labels'];
  return {
    name: value,
    title: dataset['title'] ?? value,
    type: dataset['type'] ?? '',
    refersTo: dataset['refersTo'],
    labels: labels === undefined ? undefined : new Map(JSON.parse(labels) as readonly (readonly [string, string])[]),
  };
}
