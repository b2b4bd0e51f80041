/** The search page: what is typed in its box and chosen beside the results is searched, shown and written into the address. */
import { pathIn } from '../../i18n/english-pages.ts';
import { searchWords } from '../../i18n/search.ts';
import type { Asked } from '../../query/answer.ts';
import { nextTask } from '../next-task.ts';
import { pageLanguage } from '../page-language.ts';
import { Announcer } from './announcer.ts';
import { FacetPanel, type FacetParts } from './facet-panel.ts';
import { GroupList } from './group-view.ts';
import { assertIndexIsThere, loadSearch, type LoadedSearch } from './load-search.ts';
import { noteLines, shortened, statusOf } from './messages.ts';
import { drawNotes } from './notes-view.ts';
import { walkResults } from './result-keys.ts';
import { pageLength, pagesOf, reachedBy, type Shown } from './shown-pages.ts';
import { addressOf, readPageState, readQuestion, toggleFacet, type PageState, type Question } from './url-state.ts';

const typingPauseMs = 150;
/** A word that is being composed may still be spelled anew; some phones compose every word. */
const composingPauseMs = 500;
/** How long nothing found waits, while somebody types, before it takes the place of results. */
const emptyPauseMs = 700;
const slowMs = 400;

const language = pageLanguage();
const say = searchWords(language);
const pageOf = (question: Question): string => pathIn(language, addressOf(question));

/** The parts of the page, by the ids that `src/pages/tim-kiem/index.astro` gives them. */
export interface Parts extends FacetParts {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly spoken: HTMLElement;
  readonly tips: HTMLElement;
  readonly answer: HTMLElement;
  readonly notes: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly nothing: HTMLElement;
  readonly failed: HTMLElement;
  readonly retry: HTMLButtonElement;
}

interface Asking {
  /** Where the results were left; else they are shown from their beginning. */
  readonly place?: PageState | undefined;
  readonly isTyping?: boolean;
}

export class SearchPage {
  private readonly parts: Parts;
  private readonly announcer: Announcer;
  private readonly facets: FacetPanel;
  private readonly groups: GroupList;
  private loaded: Promise<LoadedSearch> | undefined;
  private attempts = 0;
  /** Counts questions: an answer to an older one is not shown. */
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private chosen: Question['chosen'] = {};
  private shown: Shown | undefined;
  /** The address when the reader last pressed Enter, chose a facet, followed a link or went back. */
  private submitted = '';
  private readonly title = document.title;

  constructor(parts: Parts) {
    this.parts = parts;
    this.announcer = new Announcer(parts.spoken);
    this.facets = new FacetPanel(parts, (name, value) => {
      this.keepAddress(); // back leads to the same words without this choice
      this.chosen = toggleFacet(this.chosen, name, value);
      this.submit();
    });
    this.groups = new GroupList(parts.results);
    parts.box.addEventListener('input', (event) => this.onTyping(event instanceof InputEvent && event.isComposing));
    parts.box.addEventListener('compositionend', () => this.onTyping(false));
    parts.box.addEventListener('focus', () => void this.load().catch(() => undefined), { once: true });
    parts.form.addEventListener('submit', (event) => this.onSubmit(event));
    parts.more.addEventListener('click', () => void this.showMore());
    parts.retry.addEventListener('click', () => void this.ask());
    walkResults(parts.results, parts.box);
    addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a') !== null) this.keepPlace();
    });
    addEventListener('popstate', () => {
      const isAsked = pageOf(readQuestion(location.search)) === pageOf(this.question);
      if (!isAsked) this.readAddress(); // a link into the page changes its address too
    });
    const typedEarly = parts.box.value; // before this script had come
    this.readAddress();
    if (typedEarly === '' || typedEarly === parts.box.value) return;
    parts.box.value = typedEarly;
    this.onTyping(false);
  }

  private get question(): Question {
    return { typed: this.parts.box.value, chosen: this.chosen };
  }

  private readAddress(): void {
    const { typed, chosen } = readQuestion(location.search);
    this.parts.box.value = typed;
    this.chosen = chosen;
    this.submitted = pageOf(this.question);
    void this.ask({ place: readPageState(history.state) });
  }

  private onTyping(isComposing: boolean): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        void this.ask({ isTyping: true });
        history.replaceState(null, '', pageOf(this.question)); // last: Safari refuses more than 100 in ten seconds
      },
      isComposing ? composingPauseMs : typingPauseMs,
    );
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (matchMedia('(pointer: coarse)').matches) this.parts.box.blur(); // the keyboard of a phone hides the results
    this.submit();
  }

  private submit(): void {
    this.keepAddress();
    void this.ask();
  }

  /** Words typed since the last submission took the place of its address: it gets its own back, and they get one. */
  private keepAddress(): void {
    const address = pageOf(this.question);
    if (address === this.submitted) return;
    history.replaceState(history.state, '', this.submitted);
    history.pushState(null, '', address);
    this.submitted = address;
  }

  private async ask({ place, isTyping = false }: Asking = {}): Promise<void> {
    clearTimeout(this.timer);
    this.turn += 1;
    const { turn, question } = this;
    const isWanted = (): boolean => turn === this.turn;
    if (question.typed.trim() === '') {
      this.show('tips', '');
      return;
    }
    try {
      const found = await this.find({ ...question, isWanted }, place?.shown ?? 0);
      if (found === undefined) return;
      if (isTyping && found.answer.hits.length === 0 && this.shown !== undefined) await rest(emptyPauseMs);
      if (!isWanted()) return;
      this.showAnswer(question, found);
      if (place !== undefined) scrollTo(0, place.top);
    } catch {
      if (isWanted()) this.showFailure();
    }
  }

  /** Says on the page that it searches when that takes long. */
  private async find(asked: Required<Asked>, count: number): Promise<Shown | undefined> {
    const slow = setTimeout(() => {
      if (asked.isWanted()) this.say(say.searching);
    }, slowMs);
    try {
      const { search, names } = await this.load();
      const answer = await search(asked);
      if (answer === undefined) return undefined;
      if (answer.quality === 'none') await assertIndexIsThere();
      await nextTask(); // drawing is work enough for one
      return { answer, names, pages: await pagesOf(answer, count) };
    } finally {
      clearTimeout(slow);
    }
  }

  private showAnswer({ typed, chosen }: Question, shown: Shown): void {
    const { answer, names, pages } = shown;
    const { notes, more, nothing } = this.parts;
    if (answer.quality === 'short') {
      this.show('tips', say.tooShort);
      return;
    }
    this.shown = shown;
    notes.replaceChildren(...drawNotes(answer, Object.keys(chosen).length > 0, names));
    this.groups.show(pages, answer.marked, names);
    nothing.hidden = answer.hits.length > 0;
    more.hidden = reachedBy(shown) >= answer.total;
    const status = statusOf(answer, typed, language);
    this.show('answer', status, [status, ...noteLines(answer.notes, language)].join(' '));
    document.title = `${shortened(typed)} – ${this.title}`;
    this.facets.show(answer, chosen, names.label);
  }

  private async showMore(): Promise<void> {
    const { turn, shown } = this;
    if (shown === undefined) return;
    const { answer, names, pages } = shown;
    try {
      const further = await answer.more(reachedBy(shown), pageLength);
      if (turn !== this.turn || shown !== this.shown) return;
      this.shown = { ...shown, pages: [...pages, further] };
      const first = this.groups.add(further, answer.marked, names);
      this.parts.more.hidden = reachedBy(this.shown) >= answer.total;
      this.keepPlace();
      first?.querySelector<HTMLElement>('.hit-link')?.focus();
    } catch {
      if (turn === this.turn) this.showFailure();
    }
  }

  /** With the address: results come too late for the browser to find the place itself. */
  private keepPlace(): void {
    if (this.shown === undefined) return;
    const place: PageState = { shown: reachedBy(this.shown), top: Math.round(scrollY) };
    history.replaceState(place, '');
  }

  private showFailure(): void {
    this.loaded = undefined;
    this.show('failed', say.failed);
  }

  /** Shows one part; results that are not shown are forgotten. The cursor goes from a part that is hidden into the new one. */
  private show(part: 'tips' | 'answer' | 'failed', status: string, spoken = status): void {
    const { tips, answer, failed, box, results, retry } = this.parts;
    const hadCursor = [tips, answer, failed].some((one) => one.contains(document.activeElement));
    const isLeft = hadCursor && !this.parts[part].contains(document.activeElement);
    if (part !== 'answer') {
      this.shown = undefined;
      this.parts.results.replaceChildren();
      document.title = this.title;
    }
    for (const one of [tips, answer, failed]) one.hidden = one !== this.parts[part];
    if (isLeft) ({ tips: box, answer: results, failed: retry })[part].focus({ preventScroll: true });
    this.say(status, spoken);
  }

  private say(status: string, spoken = status): void {
    this.parts.status.textContent = status;
    this.announcer.say(spoken);
  }

  private load(): Promise<LoadedSearch> {
    if (this.loaded === undefined) {
      this.attempts += 1;
      this.loaded = loadSearch(this.attempts);
    }
    return this.loaded;
  }
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
