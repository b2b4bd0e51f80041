/** What the control that saves a plan for reading without a network says and offers. */
import { formatNumber } from '../vietnamese/format.ts';
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

export const saveLabel = 'Lưu để đọc ngoại tuyến';

const about = (bytes: number): string => `khoảng ${formatFileSize(bytes)}`;
const counted = (done: Amount, all: Amount): string =>
  `${formatNumber(done.files)} trong ${formatNumber(all.files)} tệp`;

export function saveView(state: SaveState): SaveView {
  switch (state.kind) {
    case 'unsupported':
      return { words: 'Trình duyệt này không lưu được trang để đọc ngoại tuyến.', buttons: {} };
    case 'unreachable':
      return { words: 'Chưa có mạng nên chưa lưu được kế hoạch này.', buttons: { save: 'Thử lại' } };
    case 'removed':
      return { words: 'Đã xóa bản lưu.', buttons: { save: saveLabel } };
    case 'unsaved':
      return {
        words: `Cả văn bản, các trang nhiệm vụ và tệp kèm theo: ${about(state.bytes)}.`,
        buttons: { save: saveLabel },
      };
    case 'saving':
      return {
        words: `Đang lưu: ${counted(state.done, state.all)}, ${formatFileSize(state.done.bytes)} trong ${formatFileSize(state.all.bytes)}.`,
        buttons: { stop: 'Dừng lưu' },
        progress: state.done.bytes / Math.max(1, state.all.bytes),
      };
    case 'unfinished':
      return { words: unfinishedWords(state), buttons: { save: 'Lưu tiếp', remove: 'Xóa phần đã lưu' } };
    case 'saved':
      return {
        words: `Đã lưu ngày ${dayOf(state.on)}, ${about(state.bytes)}.${state.isCurrent ? '' : ' Trang đã có bản mới hơn.'}`,
        buttons: { save: 'Cập nhật', remove: 'Xóa bản lưu' },
      };
  }
}

function unfinishedWords({ done, all, reason }: Extract<SaveState, { readonly kind: 'unfinished' }>): string {
  switch (reason) {
    case 'stopped':
      return `Chưa lưu xong: mới có ${counted(done, all)}.`;
    case 'lost':
      return `Mất kết nối khi mới lưu ${counted(done, all)}. Phần đã lưu được giữ lại; khi có mạng sẽ lưu tiếp.`;
    case 'full':
      return `Máy không còn đủ chỗ: cần thêm ${about(all.bytes - done.bytes)}. Hãy xóa bớt bản lưu khác rồi lưu tiếp.`;
    case 'changed':
      return 'Trang vừa được cập nhật trong lúc lưu. Hãy tải lại trang rồi lưu tiếp.';
  }
}

/** Whether a screen reader is told: when something else is the case, and at each quarter of the way. */
export function isWorthSaying(before: SaveState | undefined, after: SaveState): boolean {
  if (before?.kind !== after.kind) return true;
  return quarterOf(before) !== quarterOf(after);
}

const quarterOf = (state: SaveState): number => Math.floor((saveView(state).progress ?? 0) * 4);
