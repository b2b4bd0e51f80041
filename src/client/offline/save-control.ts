/** The control on a plan's page that saves it for reading without a network. */
import { planCacheName, type OfflineList } from '../../domain/offline.ts';
import { offlineListPath } from '../../domain/paths.ts';
import {
  isWorthSaying,
  saveView,
  type SaveWords,
  type Interruption,
  type SaveAction,
  type SaveState,
} from '../../view/save-offline.ts';
import { pageLanguage } from '../page-language.ts';
import { Announcer } from '../search/announcer.ts';
import { readPlanCopy, savePlan } from './plan-copy.ts';
import { amountOf, sortKept } from './save-files.ts';

export interface SaveControlParts {
  readonly words: HTMLElement;
  readonly spoken: HTMLElement;
  readonly progress: HTMLProgressElement;
  /** Leads to all that is kept. */
  readonly kept: HTMLAnchorElement;
  readonly buttons: Readonly<Record<SaveAction, HTMLButtonElement>>;
}

export class SaveControl {
  private readonly parts: SaveControlParts;
  private readonly planId: string;
  private readonly say: SaveWords;
  private readonly announcer: Announcer;
  private state: SaveState | undefined;
  private stop = new AbortController();

  constructor(planId: string, parts: SaveControlParts, say: SaveWords) {
    this.planId = planId;
    this.say = say;
    this.parts = parts;
    this.announcer = new Announcer(parts.spoken);
    const { save, stop, remove } = parts.buttons;
    save.addEventListener('click', () => void this.save());
    stop.addEventListener('click', () => this.stop.abort());
    remove.addEventListener('click', () => void this.remove());
    addEventListener('online', () => {
      if (this.state?.kind === 'unfinished' && this.state.reason === 'lost') void this.save();
      if (this.state?.kind === 'unreachable') void this.start();
    });
  }

  /** Shows what of the plan is kept on this device. */
  async start(): Promise<void> {
    this.show(await this.whatIsKept());
  }

  private async whatIsKept(): Promise<SaveState> {
    if (!('serviceWorker' in navigator && 'caches' in globalThis)) return { kind: 'unsupported' };
    const [copy, newest] = await Promise.all([readPlanCopy(this.planId), this.askList()]);
    const list = newest ?? copy?.list;
    if (list === undefined) return { kind: 'unreachable' };
    if (copy === undefined) return { kind: 'unsaved', bytes: list.bytes };
    if (copy.finishedAt === undefined) return this.unfinished(list, 'stopped');
    const isCurrent = list.version === copy.list.version;
    return { kind: 'saved', on: copy.finishedAt, bytes: copy.list.bytes, isCurrent };
  }

  private async askList(): Promise<OfflineList | undefined> {
    try {
      const answer = await fetch(offlineListPath(this.planId), { cache: 'no-cache' });
      return answer.ok ? ((await answer.json()) as OfflineList) : undefined;
    } catch {
      return undefined;
    }
  }

  private async save(): Promise<void> {
    const list = await this.askList();
    if (list !== undefined) return this.saveAll(list);
    const begun = await readPlanCopy(this.planId);
    this.show(begun === undefined ? { kind: 'unreachable' } : await this.unfinished(begun.list, 'lost'));
  }

  private async saveAll(list: OfflineList): Promise<void> {
    this.stop = new AbortController();
    const all = amountOf(list.files);
    if ('storage' in navigator) void navigator.storage.persist().catch(() => false); // else a full device may drop the copy
    const interruption = await savePlan(
      list,
      (kept) => this.show({ kind: 'saving', done: amountOf(kept), all }),
      this.stop.signal,
    );
    if (interruption !== undefined) this.show(await this.unfinished(list, interruption));
    else this.show({ kind: 'saved', on: new Date(), bytes: list.bytes, isCurrent: true });
  }

  private async remove(): Promise<void> {
    await caches.delete(planCacheName(this.planId));
    this.show({ kind: 'removed' });
  }

  private async unfinished(list: OfflineList, reason: Interruption): Promise<SaveState> {
    const { kept } = await sortKept(list.files, await caches.open(planCacheName(this.planId)));
    return { kind: 'unfinished', done: amountOf(kept), all: amountOf(list.files), reason };
  }

  private show(state: SaveState): void {
    const { words, buttons, progress } = saveView(state, this.say, pageLanguage());
    const had = Object.values(this.parts.buttons).find((button) => button === document.activeElement);
    this.parts.words.textContent = words;
    this.parts.progress.hidden = progress === undefined;
    this.parts.progress.value = progress ?? 0;
    this.parts.kept.hidden = state.kind !== 'saved';
    for (const [action, button] of Object.entries(this.parts.buttons) as [SaveAction, HTMLButtonElement][]) {
      const label = buttons[action];
      button.hidden = label === undefined;
      if (label !== undefined) button.textContent = label;
    }
    if (had?.hidden)
      Object.values(this.parts.buttons)
        .find((button) => !button.hidden)
        ?.focus();
    if (this.state !== undefined && isWorthSaying(this.state, state)) this.announcer.say(words);
    this.state = state;
  }
}
