/** The page of one plan: the tree follows the reader; the rest is loaded when a reader first needs it. */
import { followContents } from './follow-contents.ts';
import { offerPreviews } from './previews.ts';

followContents(document);
offerPreviews(document);
watchAddress();
watchReadings();

/** Tools stand below the clause that the address names; its label, clicked again, brings them back. */
function watchAddress(): void {
  const show = (): void => {
    const named = document.getElementById(namedId()); // `:target` holds only after the page has loaded
    if (!(named?.closest('[data-plan-text]') instanceof Element)) return;
    void import('./clause-tools.ts').then(({ showTools }) => showTools(namedId()));
  };
  addEventListener('hashchange', show);
  document.querySelector('[data-plan-text]')?.addEventListener('click', ({ target }) => {
    const label = target instanceof Element ? target.closest<HTMLAnchorElement>('.clause-anchor') : null;
    if (label !== null && label.hash === location.hash) show();
  });
  show();
}

function namedId(): string {
  return decodeURIComponent(location.hash.slice(1));
}

function watchReadings(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-readings]');
  button?.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOn));
    void import('./readings.ts').then(({ showReadings }) => showReadings(isOn));
  });
}
