/** What the control that saves a plan for reading without a network says and offers. */
import type { Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';
import type { saveOfflineWords } from '../i18n/save-offline.ts';
import { formatFileSize } from './file-size.ts';
import { dayOf } from './kept-words.ts';

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** Why saving stands still: the reader stopped it, no answer, no room on the device, or the site changed meanwhile. */
export type Interruption = 'stopped' | 'lost' | 'full' | 'changed';

export type SaveState =
  | { readonly kind: 'unsupported' | 'unreachable' | 'removed' }
  | { readonly kind: 'unsaved'; readonly bytes: number }
  | { readonly kind: 'saving'; readonly done: Amount; readonly all: Amount }
  | { readonly kind: 'unfinished'; readonly done: Amount; readonly all: Amount; readonly reason: Interruption }
  | { readonly kind: 'saved'; readonly on: Date; readonly bytes: number; readonly isCurrent: boolean };

export type SaveAction = 'save' | 'stop' | 'remove';

export interface SaveView {
  readonly words: string;
  /** The buttons shown, each with its words. */
  readonly buttons: Partial<Readonly<Record<SaveAction, string>>>;
  /** How much of the work is done, from 0 to 1. */
  readonly progress?: number;
}

/** In one language: the browser gets them from the page. */
export type SaveWords = ReturnType<typeof saveOfflineWords>;

export function saveView(state: SaveState, say: SaveWords, language: Language): SaveView {
  const size = (bytes: number) => formatFileSize(bytes, language);
  const about = (bytes: number) => fill(say.about, size(bytes));
  switch (state.kind) {
    case 'unsupported':
      return { words: say.unsupported, buttons: {} };
    case 'unreachable':
      return { words: say.unreachable, buttons: { save: say.retry } };
    case 'removed':
      return { words: say.removed, buttons: { save: say.save } };
    case 'unsaved':
      return { words: fill(say.unsaved, about(state.bytes)), buttons: { save: say.save } };
    case 'saving': {
      const { done, all } = state;
      return {
        words: fill(say.saving, counted(done, all, say, language), size(done.bytes), size(all.bytes)),
        buttons: { stop: say.stop },
        progress: partDone(done, all),
      };
    }
    case 'unfinished': {
      const { done, all, reason } = state;
      const gap = reason === 'full' ? about(all.bytes - done.bytes) : counted(done, all, say, language);
      return { words: fill(say[reason], gap), buttons: { save: say.goOn, remove: say.removePart } };
    }
    case 'saved':
      return {
        words: `${fill(say.saved, dayOf(state.on, language), about(state.bytes))}${state.isCurrent ? '' : say.outdated}`,
        buttons: { save: say.update, remove: say.remove },
      };
  }
}

function counted(done: Amount, all: Amount, say: SaveWords, language: Language): string {
  const number = numbersIn(language);
  return fill(say.counted, number(done.files), number(all.files));
}

/** @param text With a gap `{}` for each word. */
function fill(text: string, ...words: readonly string[]): string {
  return words.reduce((filled, word) => filled.replace('{}', word), text);
}

const partDone = (done: Amount, all: Amount): number => done.bytes / Math.max(1, all.bytes);

/** Whether a screen reader is told: when something else is the case, and at each quarter of the way. */
export function isWorthSaying(before: SaveState | undefined, after: SaveState): boolean {
  if (before?.kind !== after.kind) return true;
  return quarterOf(before) !== quarterOf(after);
}

const quarterOf = (state: SaveState): number =>
  state.kind === 'saving' ? Math.floor(partDone(state.done, state.all) * 4) : 0;
