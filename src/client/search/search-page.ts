/** The search page: what is typed in its box is searched, shown and written into the address. */
import { drawHit } from './hit-view.ts';
import { readHit } from './hit.ts';
import { messages } from './messages.ts';
import { assertIndexIsThere, loadPagefind, type PagefindResult } from './pagefind.ts';
import { readQuery, type Query } from './query.ts';
import { createSearch, type Search } from './search.ts';
import { addressOfQuery, queryInAddress, readPageState } from './url-state.ts';

const pageLength = 10;
const typingPauseMs = 150;
const slowMs = 400;

/** The parts of the page, by the ids that `src/pages/tim-kiem/index.astro` gives them. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly tips: HTMLElement;
  readonly nothing: HTMLElement;
  readonly failed: HTMLElement;
  readonly retry: HTMLButtonElement;
}

export class SearchPage {
  private readonly parts: Parts;
  private search: Promise<Search> | undefined;
  private attempts = 0;
  /** Counts searches: an answer to an older one is not shown. */
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private query: Query | undefined;
  private results: readonly PagefindResult[] = [];
  private shown = 0;
  /** What was searched when the reader last pressed Enter, followed a link or went back. */
  private submitted: string;

  constructor(parts: Parts) {
    this.parts = parts;
    this.submitted = queryInAddress(location.search);
    parts.box.addEventListener('input', () => this.onInput());
    parts.box.addEventListener('focus', () => void this.load().catch(() => undefined), { once: true });
    parts.form.addEventListener('submit', (event) => this.onSubmit(event));
    parts.more.addEventListener('click', () => void this.showMore(pageLength, { takeFocus: true }));
    parts.retry.addEventListener('click', () => void this.run(this.parts.box.value));
    addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  private readAddress(): void {
    const typed = queryInAddress(location.search);
    this.submitted = typed;
    this.parts.box.value = typed;
    void this.run(typed, readPageState(history.state)?.shown);
  }

  private onInput(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const typed = this.parts.box.value;
      history.replaceState(null, '', addressOfQuery(typed));
      void this.run(typed);
    }, typingPauseMs);
  }

  /** The words that were typed since the last submission took the place of its address: it gets its own back. */
  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.timer);
    const typed = this.parts.box.value;
    if (typed !== this.submitted) {
      history.replaceState(null, '', addressOfQuery(this.submitted));
      history.pushState(null, '', addressOfQuery(typed));
      this.submitted = typed;
    }
    if (matchMedia('(pointer: coarse)').matches) this.parts.box.blur(); // the keyboard of a phone hides the results
    void this.run(typed);
  }

  private async run(typed: string, shown = pageLength): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const query = readQuery(typed);
    if (query === undefined) {
      this.show({ status: typed.trim() === '' ? '' : messages.tooShort, part: 'tips' });
      return;
    }
    const slow = setTimeout(() => (this.parts.status.textContent = messages.searching), slowMs);
    try {
      const search = await this.load();
      const results = await search(query, () => turn === this.turn);
      if (results === undefined) return;
      if (results.length === 0) await assertIndexIsThere();
      const items = await drawAll(results.slice(0, shown), query);
      if (turn !== this.turn) return;
      this.query = query;
      this.results = results;
      this.shown = items.length;
      this.parts.list.replaceChildren(...items);
      const found = results.length > 0;
      const say = found ? messages.found(results.length, query.text) : messages.nothing(query.text);
      this.show({ status: say, part: found ? 'list' : 'nothing' });
    } catch {
      if (turn !== this.turn) return;
      this.search = undefined;
      this.show({ status: messages.failed, part: 'failed' });
    } finally {
      clearTimeout(slow);
    }
  }

  private async showMore(count: number, { takeFocus }: { takeFocus: boolean }): Promise<void> {
    const { query, turn, shown } = this;
    if (query === undefined) return;
    try {
      const items = await drawAll(this.results.slice(shown, shown + count), query);
      if (turn !== this.turn || shown !== this.shown) return;
      this.shown += items.length;
      this.parts.list.append(...items);
      this.parts.more.hidden = this.shown >= this.results.length;
      history.replaceState({ shown: this.shown }, '');
      if (takeFocus) items[0]?.querySelector('a')?.focus();
    } catch {
      this.show({ status: messages.failed, part: 'failed' });
    }
  }

  /** Shows one part and what the status line says; a screen reader hears the line. */
  private show({ status, part }: { status: string; part: 'tips' | 'list' | 'nothing' | 'failed' }): void {
    const { list, more, tips, nothing, failed } = this.parts;
    if (part !== 'list') list.replaceChildren();
    this.parts.status.textContent = status;
    tips.hidden = part !== 'tips';
    nothing.hidden = part !== 'nothing';
    failed.hidden = part !== 'failed';
    more.hidden = part !== 'list' || this.shown >= this.results.length;
  }

  private load(): Promise<Search> {
    if (this.search === undefined) {
      this.attempts += 1;
      this.search = loadPagefind(this.attempts).then(createSearch);
    }
    return this.search;
  }
}

function drawAll(results: readonly PagefindResult[], query: Query): Promise<HTMLLIElement[]> {
  return Promise.all(results.map(async (result) => drawHit(readHit(await result.data()), query)));
}
