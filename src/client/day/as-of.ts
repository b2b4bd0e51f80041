/**
 * Works the marks of a page out for today or for the day that the reader chose. That day is in the address (`?ngay=`) and goes
 * with the reader from page to page.
 */
import type { DaySpan } from '../../domain/day-span.ts';
import { isoDateIn } from '../../i18n/dates.ts';
import {
  asOfWords,
  dayInVietnam,
  markWords,
  nextOn,
  readDay,
  readSpans,
  spanOn,
  stateOn,
  type DayWords,
  type MarkKind,
} from '../../view/as-of.ts';
import { placeOn } from '../../view/year-scale.ts';
import { pageLanguage } from '../page-language.ts';

const key = 'ngay';

/** The day that the page shows. */
export const shownDay = (): string => chosenDay() ?? dayInVietnam(Date.now());

export function mountDay(root: Document): void {
  const switcher = root.querySelector<HTMLElement>('[data-day-words]');
  if (switcher === null) return;
  const words = JSON.parse(switcher.dataset['dayWords'] ?? '{}') as DayWords;
  const field = root.querySelector<HTMLInputElement>(`[data-day-form] input`);
  const show = (): void => {
    const chosen = chosenDay();
    keep(chosen);
    showDay(root, shownDay(), chosen === undefined ? 'today' : 'chosen', words);
    if (field !== null) field.value = shownDay();
  };
  root.querySelector('[data-day-form]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(readDay(field?.value ?? null));
    show();
  });
  root.querySelector('[data-day-back]')?.addEventListener('click', () => {
    keep(undefined);
    show();
    switcher.querySelector('summary')?.focus({ preventScroll: true }); // the button is gone
  });
  addEventListener('pageshow', ({ persisted }) => persisted && show()); // gone back to: the day may be another now
  show();
}

function chosenDay(): string | undefined {
  return readDay(new URLSearchParams(location.search).get(key)) ?? readDay(stored());
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // storage is denied: the address alone holds the day
  }
}

function keep(day: string | undefined): void {
  const address = new URL(location.href);
  if (day === undefined) address.searchParams.delete(key);
  else address.searchParams.set(key, day);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  try {
    if (day === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, day);
  } catch {
    return; // as above
  }
}

function showDay(root: Document, day: string, kind: 'today' | 'chosen', words: DayWords): void {
  for (const mark of root.querySelectorAll<HTMLElement>('[data-mark]')) {
    const span = spanOn(spansOf(mark), day);
    if (span === undefined) continue;
    mark.textContent = markWords(mark.dataset['mark'] as MarkKind, span, day, words);
    mark.dataset['state'] = stateOn(span, day);
  }
  for (const list of root.querySelectorAll<HTMLElement>('[data-next]')) {
    const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-days]')].map((row) => ({
      row,
      ...(spansOf(row)[0] ?? { from: undefined, to: undefined }),
    }));
    const next = new Set(nextOn(rows, day, Number(list.dataset['next'])).map(({ row }) => row));
    for (const { row } of rows) row.hidden = !next.has(row);
    list.querySelector('[data-none]')?.toggleAttribute('hidden', next.size > 0);
  }
  for (const line of root.querySelectorAll('[data-as-of]'))
    line.textContent = asOfWords(kind, day, words, pageLanguage());
  for (const line of root.querySelectorAll('[data-today]')) {
    const { firstYear, endYear } = line.closest<HTMLElement>('[data-first-year]')?.dataset ?? {};
    line.setAttribute('x', String(placeOn(day, Number(firstYear), Number(endYear))));
  }
  const bar = root.querySelector<HTMLElement>('[data-day-bar]');
  bar?.toggleAttribute('hidden', kind === 'today');
  const viewing = bar?.querySelector('[data-day-viewing]');
  if (viewing)
    viewing.textContent =
      kind === 'today' ? '' : (words['viewing'] ?? '').replace('{}', isoDateIn(pageLanguage(), day));
}

function spansOf({ dataset }: HTMLElement): readonly DaySpan[] {
  return readSpans(dataset['days'] ?? '');
}
