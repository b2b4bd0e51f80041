/** What search needs on every page; the rest is loaded when a reader enters a box or comes from a result. */
import { markKey } from './mark-address.ts';
import { focusSearchOnSlash, searchBoxes } from './slash-key.ts';

focusSearchOnSlash();
searchBoxes().forEach(becomeCombobox);
const marked = new URLSearchParams(location.search).get(markKey);
if (marked !== null) {
  void import('./mark-page.ts').then(({ showMarks }) => showMarks(marked)).catch(() => undefined); // the text stands without marks
}

/** Its role is there before the cursor is, so that a screen reader says it; without scripts the box is a plain one. */
function becomeCombobox(box: HTMLInputElement): void {
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-controls', `${box.id}-goi-y`);
  const load = (): void => {
    const typed = box.value;
    void import('./suggestions.ts')
      .then(({ offerSuggestions }) => offerSuggestions(box, typed))
      .catch(() => box.addEventListener('focus', load, { once: true })); // the form works without them
  };
  if (document.activeElement === box) load();
  else box.addEventListener('focus', load, { once: true });
}
