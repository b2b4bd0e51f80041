/**
 * Suggestions below a search box: the editable combobox with a list of the ARIA patterns. The cursor stays in the box; the
 * list says by `aria-activedescendant` which line is meant.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { pathIn } from '../../i18n/english-pages.ts';
import { searchBoxWords } from '../../i18n/search-box.ts';
import type { Suggestion } from '../../query/suggest.ts';
import { vietnamese } from '../mixed-nodes.ts';
import { pageLanguage } from '../page-language.ts';
import { element } from './element.ts';
import { fitSuggestions } from './fit-suggestions.ts';

const language = pageLanguage();
const say = searchBoxWords(language);
const kindNames: Readonly<Record<Suggestion['kind'], string>> = {
  plan: '', // its name says it
  agency: say.agency,
  instrument: say.instrument,
  phrase: '',
};
const mostLines = 6;
/** Above results, which they cover while somebody types. */
const fewLines = 4;

export class Combobox {
  private readonly box: HTMLInputElement;
  private readonly suggest: (typed: string) => readonly Suggestion[];
  private readonly list: HTMLUListElement;
  private lines: readonly { readonly option: HTMLElement; readonly suggestion: Suggestion }[] = [];
  /** Which line is meant; -1 is the box itself. */
  private active = -1;

  /**
   * @param box Its role and `aria-controls` are set already; the list takes the id named there. `data-leads-to` names the
   *   results below it on the page, which take the cursor after the last suggestion.
   */
  constructor(box: HTMLInputElement, suggest: (typed: string) => readonly Suggestion[]) {
    this.box = box;
    this.suggest = suggest;
    this.list = element('ul', 'suggestions');
    this.list.id = box.getAttribute('aria-controls') ?? '';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', say.suggestions);
    this.list.hidden = true;
    box.form?.append(this.list);
    box.addEventListener('input', () => this.update());
    box.addEventListener('keydown', (event) => this.onKey(event));
    box.addEventListener('blur', () => this.close());
    box.form?.addEventListener('submit', () => this.close());
    this.list.addEventListener('mousedown', (event) => event.preventDefault()); // the cursor stays in the box
    this.list.addEventListener('click', (event) => this.onClick(event));
  }

  update(): void {
    const typed = this.box.value.trim();
    const suggestions = typed === '' ? [] : this.suggest(typed).filter(({ text }) => text !== typed);
    const most = this.box.dataset['leadsTo'] === undefined ? mostLines : fewLines;
    this.lines = fitSuggestions(suggestions, most).map((suggestion, index) => ({
      suggestion,
      option: drawOption(suggestion, `${this.list.id}-${index}`),
    }));
    this.list.replaceChildren(...this.lines.map(({ option }) => option));
    this.list.hidden = this.lines.length === 0;
    this.box.setAttribute('aria-expanded', String(!this.list.hidden));
    this.activate(-1);
  }

  private close(): void {
    this.list.hidden = true;
    this.box.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return; // keys of the input method
    if (this.takes(event)) event.preventDefault();
  }

  /** @returns Whether the key has done its work here. */
  private takes({ key, altKey }: KeyboardEvent): boolean {
    const isOpen = !this.list.hidden;
    switch (key) {
      case 'ArrowDown':
        if (isOpen && this.active < this.lines.length - 1) this.activate(this.active + 1);
        else if (!altKey && this.leave()) this.close();
        else if (isOpen) this.activate(-1);
        else this.update();
        return true;
      case 'ArrowUp':
        if (isOpen) this.activate(this.active < 0 ? this.lines.length - 1 : this.active - 1);
        return isOpen;
      case 'Enter':
        return isOpen && this.pick(this.active);
      case 'Escape':
        this.close();
        return isOpen; // a box that is not open is emptied by the browser
      default:
        return false;
    }
  }

  /** Puts the cursor on the first result below the box, if there is one. */
  private leave(): boolean {
    const link = document.getElementById(this.box.dataset['leadsTo'] ?? '')?.querySelector<HTMLElement>('.hit-link');
    link?.focus();
    return link !== undefined && link !== null;
  }

  private onClick({ target }: MouseEvent): void {
    this.pick(this.lines.findIndex(({ option }) => target instanceof Node && option.contains(target)));
  }

  private activate(index: number): void {
    this.active = index;
    this.lines.forEach(({ option }, place) => option.setAttribute('aria-selected', String(place === index)));
    const option = this.lines[index]?.option;
    if (option === undefined) this.box.removeAttribute('aria-activedescendant');
    else this.box.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** A plan, agency or document opens its page; a phrase is searched. */
  private pick(index: number): boolean {
    const suggestion = this.lines[index]?.suggestion;
    if (suggestion === undefined) return false;
    if (suggestion.href !== undefined) location.assign(pathIn(language, suggestion.href));
    else {
      this.box.value = suggestion.text;
      this.box.form?.requestSubmit();
    }
    this.close();
    return true;
  }
}

function drawOption({ kind, text, about }: Suggestion, id: string): HTMLElement {
  const option = element('li', `suggestion ${kind}`, element('span', 'suggestion-text', vietnamese(text)));
  option.id = id;
  option.setAttribute('role', 'option');
  const kindName = kindNames[kind];
  const more = [...(kindName === '' ? [] : [kindName]), ...(about === undefined ? [] : [vietnamese(about)])];
  const parted = more.flatMap((words, place) => (place === 0 ? [words] : [' · ', words]));
  if (more.length > 0) option.append(' ', element('span', 'suggestion-about', ...parted));
  return option;
}
