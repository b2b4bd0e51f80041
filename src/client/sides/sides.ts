/** The page that sets two sides next to each other: the choice is the address, so that a comparison can be sent to someone. */
import { sidePath } from '../../domain/paths.ts';
import { pageLanguage } from '../page-language.ts';
import type { Side } from '../../view/side-by-side.ts';
import { showSides } from './show-sides.ts';

export function mountSides(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('[data-sides-form]');
  const shown = root.querySelector<HTMLElement>('[data-sides]');
  const failed = root.querySelector<HTMLElement>('[data-sides-failed]');
  const loading = root.querySelector<HTMLElement>('[data-sides-loading]');
  if (form === null || shown === null || failed === null || loading === null) return;
  const [a, b] = [select(form, 'a'), select(form, 'b')];
  if (a === null || b === null) return;
  const first = { a: a.value, b: b.value };
  let asked = 0;

  const isShown = () => a.value === shown.dataset['first'] && b.value === shown.dataset['second'];
  const setBusy = (isBusy: boolean): void => {
    shown.ariaBusy = String(isBusy); // which hides what the reader did not ask for
    loading.hidden = !isBusy;
  };
  const show = async (): Promise<void> => {
    const turn = ++asked;
    let hasFailed = false;
    try {
      const sides = isShown() ? undefined : await Promise.all([readSide(a.value), readSide(b.value)]);
      if (turn === asked && sides !== undefined) showSides(shown, ...sides);
    } catch {
      hasFailed = true;
    }
    if (turn !== asked) return;
    failed.hidden = !hasFailed;
    setBusy(false);
  };
  const readAddress = (): void => {
    const { searchParams } = new URL(location.href);
    choose(a, searchParams.get('a') ?? first.a);
    choose(b, searchParams.get('b') ?? (a.value === first.b ? first.a : first.b));
    void show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams({ a: a.value, b: b.value }).toString();
    history.pushState(null, '', `${location.pathname}?${query}`);
    void show();
  });
  form.querySelector('[data-sides-csv]')?.addEventListener('click', () => {
    void import('./save-sides.ts').then(({ saveSides }) => {
      saveSides(shown);
    });
  });
  addEventListener('popstate', readAddress);
  readAddress();
  if (!isShown()) setBusy(true);
}

function select(form: HTMLFormElement, name: string): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
}

/** An address may name what is not there. */
function choose(field: HTMLSelectElement, value: string): void {
  if ([...field.options].some((option) => option.value === value)) field.value = value;
}

async function readSide(id: string): Promise<Side> {
  const answer = await fetch(sidePath(id, pageLanguage()));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as Side;
}
