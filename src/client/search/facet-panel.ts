/** The facets of the results: a column beside them on a wide screen, folded away above them on a phone. */
import { numbersIn } from '../../i18n/numbers.ts';
import { searchWords } from '../../i18n/search.ts';
import type { Answer, Chosen } from '../../query/answer.ts';
import type { FacetName } from '../../search/facet-names.ts';
import { vietnamese } from '../mixed-nodes.ts';
import { pageLanguage } from '../page-language.ts';
import { element } from './element.ts';
import { facetsToShow, facetTitle, isVietnamese, type Facet, type FacetLabel, type FacetValue } from './facets.ts';
import { resultsToSee } from './messages.ts';

/** The parts of the page, by the ids that `src/pages/tim-kiem/index.astro` gives them. */
export interface FacetParts {
  readonly panel: HTMLDetailsElement;
  readonly list: HTMLElement;
  /** Closes the panel where it folds. */
  readonly done: HTMLButtonElement;
  readonly chosen: HTMLUListElement;
  readonly results: HTMLElement;
}

/** Chooses a value, or lets it go. */
export type Toggle = (name: FacetName, value: string) => void;

const language = pageLanguage();
const say = searchWords(language);
const formatNumber = numbersIn(language);
const shortLength = 8;
/** Counting asks the index anew, and questions wait for each other: what is typed goes first. */
const countPauseMs = 300;
/** The same width as in `search.css`. */
const wide = matchMedia('(min-width: 64rem)');

export class FacetPanel {
  private readonly parts: FacetParts;
  private readonly toggle: Toggle;
  private asked: { readonly answer: Answer; readonly chosen: Chosen; readonly label: FacetLabel } | undefined;
  /** The answer whose counts are shown or on their way. */
  private counted: Answer | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly shownWhole = new Set<FacetName>();

  constructor(parts: FacetParts, toggle: Toggle) {
    this.parts = parts;
    this.toggle = toggle;
    const fit = (): void => {
      parts.panel.open = wide.matches;
    };
    fit();
    wide.addEventListener('change', fit);
    parts.panel.addEventListener('toggle', () => void this.count());
    parts.done.addEventListener('click', () => {
      parts.panel.open = false;
      parts.panel.scrollIntoView();
      parts.results.focus({ preventScroll: true });
    });
    parts.list.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) toggle(target.name as FacetName, target.value);
    });
  }

  /** Shows what is chosen at once, and the counts when nothing newer is asked and somebody can see them. */
  show(answer: Answer, chosen: Chosen, label: FacetLabel): void {
    this.asked = { answer, chosen, label };
    this.parts.done.textContent = resultsToSee(answer.total, language);
    const isUseless = answer.hits.length === 0 && Object.keys(chosen).length === 0;
    this.parts.panel.hidden = isUseless && !this.parts.panel.contains(document.activeElement);
    this.drawChosen(chosen, label);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.count(), countPauseMs);
  }

  private async count(): Promise<void> {
    const { asked } = this;
    if (asked === undefined || !this.parts.panel.open || this.counted === asked.answer) return;
    this.counted = asked.answer;
    try {
      const counts = await asked.answer.countFacets();
      if (this.asked !== asked) return;
      const isCounted = asked.answer.hits.length === 0 || Object.keys(counts['kind'] ?? {}).length > 0;
      if (!isCounted) throw new Error('Pagefind counts nothing, and says nothing, when its filters cannot be fetched.');
      this.draw(facetsToShow(counts, asked.chosen, asked.label, language));
    } catch {
      this.counted = undefined; // the next answer counts again
      if (this.asked === asked) this.parts.list.replaceChildren(element('p', 'kicker', say.notCounted));
    }
  }

  /** Drawn anew with the cursor left where it was. */
  private draw(facets: readonly Facet[]): void {
    const focused = document.activeElement?.id ?? '';
    const none = element('p', 'kicker', say.noFacets);
    const drawn = facets.map((facet) => this.drawFacet(facet));
    this.parts.list.replaceChildren(...(drawn.length === 0 ? [none] : drawn));
    if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  }

  private drawFacet({ name, title, values }: Facet): HTMLElement {
    const field = element('fieldset', 'facet', element('legend', '', title));
    const isWhole = this.shownWhole.has(name) || values.length <= shortLength + 1; // a button for one value saves nothing
    const rows = values.map((value) => drawValue(name, value));
    field.append(...rows);
    if (isWhole) return field;
    const rest = rows.filter((_, index) => index >= shortLength && values[index]?.isChosen === false);
    for (const row of rest) row.hidden = true;
    const more = element('button', 'link-button', say.moreValues(formatNumber(rest.length)));
    more.type = 'button';
    more.addEventListener('click', () => {
      this.shownWhole.add(name);
      more.remove();
      for (const row of rest) row.hidden = false;
      rest[0]?.querySelector('input')?.focus();
    });
    field.append(more);
    return field;
  }

  /** The cursor on a choice that goes is taken to the next one, after the last to the results. */
  private drawChosen(chosen: Chosen, label: FacetLabel): void {
    const list = this.parts.chosen;
    const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
    const values = Object.entries(chosen).flatMap(([name, list]) =>
      list.map((value) => [name as FacetName, value] as const),
    );
    list.hidden = values.length === 0;
    list.replaceChildren(
      ...values.map(([name, value]) => {
        const does = element('span', 'visually-hidden', `${say.remove(facetTitle(name, language))}: `);
        const cross = element('span', 'chip-cross', '×');
        cross.setAttribute('aria-hidden', 'true');
        const chip = element('button', 'chip', does, valueName(name, label(name, value)), cross);
        chip.type = 'button';
        chip.addEventListener('click', () => this.toggle(name, value));
        return element('li', '', chip);
      }),
    );
    if (at < 0) return;
    const next = [...list.querySelectorAll('button')].at(Math.min(at, values.length - 1));
    (next ?? this.parts.results).focus({ preventScroll: true });
  }
}

function valueName(name: FacetName, words: string): Node | string {
  return isVietnamese(name) ? vietnamese(words) : words;
}

function drawValue(name: FacetName, { value, label, count, isChosen }: FacetValue): HTMLElement {
  const input = element('input', '');
  input.type = 'checkbox';
  input.name = name;
  input.value = value;
  input.id = `loc-${name}-${encodeURIComponent(value)}`; // names of fields have spaces
  input.checked = isChosen;
  const row = element('label', 'facet-value', input, element('span', 'facet-name', valueName(name, label)));
  row.htmlFor = input.id;
  row.append(' ', element('span', 'facet-count', formatNumber(count)));
  return row;
}
