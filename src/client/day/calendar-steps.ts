/**
 * Steps through the calendar: they work the selects of the filter bar, which narrows the list and writes the address. The
 * period is read from the address, since either script may be there first.
 */
import { periodOn, stepped, viewOf, type CalendarView, type Period } from '../../view/calendar-step.ts';
import { shownDay } from './as-of.ts';

export function mountCalendarSteps(root: ParentNode): void {
  const steps = root.querySelector<HTMLElement>('[data-calendar-steps]');
  const form = root.querySelector<HTMLFormElement>('form[data-list-filter]');
  const year = form?.querySelector<HTMLSelectElement>('select[name="nam"]');
  const part = form?.querySelector<HTMLSelectElement>('select[name="trong-nam"]');
  const said = steps?.querySelector('[data-period]');
  if (!steps || !form || !year || !part || !said) return;
  const moves = [...steps.querySelectorAll<HTMLButtonElement>('[data-step]')];
  const isOffered = (period: Period) => [...year.options].some(({ value }) => value === period.year);
  const asked = (select: HTMLSelectElement) => {
    const value = new URLSearchParams(location.search).get(select.name) ?? '';
    return [...select.options].find((option) => option.value === value && value !== '');
  };
  const now = (): Period => ({ year: asked(year)?.value ?? '', part: asked(part)?.value ?? '' });
  const stepOf = ({ dataset }: HTMLElement) => (dataset['step'] === '1' ? 1 : -1);

  const tell = (): void => {
    const view = viewOf(now());
    for (const button of steps.querySelectorAll<HTMLElement>('[data-view]'))
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    for (const button of moves) button.disabled = view === '' || !isOffered(stepped(now(), stepOf(button)));
    const names = [part, year].flatMap((select) => asked(select)?.text ?? []);
    said.textContent = names.join(' / ') || (steps.dataset['all'] ?? '');
  };
  const show = (period: Period): void => {
    year.value = period.year;
    part.value = period.part;
    form.dispatchEvent(new Event('input'));
  };

  steps.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button?.dataset['step'] !== undefined) show(stepped(now(), stepOf(button)));
    const view = button?.dataset['view'];
    if (view === undefined) return;
    const period = periodOn(view as CalendarView, shownDay());
    show(isOffered(period) ? period : { ...period, year: [...year.options].at(-1)?.value ?? '' });
  });
  form.addEventListener('input', () => setTimeout(tell)); // when the address is written
  form.addEventListener('reset', () => setTimeout(() => setTimeout(tell))); // the bar itself waits for the fields to be empty
  addEventListener('popstate', tell);
  tell();
}
