import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saveOfflineWords } from '../i18n/save-offline.ts';
import { isWorthSaying, saveView, type SaveState } from './save-offline.ts';

const all = { files: 62, bytes: 1_240_000 };
const done = { files: 12, bytes: 310_000 };
const on = new Date(2026, 10, 2, 23, 30);

const cases: readonly (readonly [SaveState, words: string, buttons: readonly string[]])[] = [
  [
    { kind: 'unsaved', bytes: 1_240_000 },
    'Cả văn bản, các trang nhiệm vụ và tệp kèm theo: khoảng 1,2 MB.',
    ['Lưu để đọc ngoại tuyến'],
  ],
  [{ kind: 'saving', done, all }, 'Đang lưu: 12 trong 62 tệp, 310 KB trong 1,2 MB.', ['Dừng lưu']],
  [
    { kind: 'unfinished', done, all, reason: 'stopped' },
    'Chưa lưu xong: mới có 12 trong 62 tệp.',
    ['Lưu tiếp', 'Xóa phần đã lưu'],
  ],
  [
    { kind: 'unfinished', done, all, reason: 'lost' },
    'Mất kết nối khi mới lưu 12 trong 62 tệp. Phần đã lưu được giữ lại; khi có mạng sẽ lưu tiếp.',
    ['Lưu tiếp', 'Xóa phần đã lưu'],
  ],
  [
    { kind: 'unfinished', done, all, reason: 'full' },
    'Máy không còn đủ chỗ: cần thêm khoảng 930 KB. Hãy xóa bớt bản lưu khác rồi lưu tiếp.',
    ['Lưu tiếp', 'Xóa phần đã lưu'],
  ],
  [
    { kind: 'saved', on, bytes: all.bytes, isCurrent: true },
    'Đã lưu ngày 02/11/2026, khoảng 1,2 MB.',
    ['Cập nhật', 'Xóa bản lưu'],
  ],
  [
    { kind: 'saved', on, bytes: all.bytes, isCurrent: false },
    'Đã lưu ngày 02/11/2026, khoảng 1,2 MB. Trang đã có bản mới hơn.',
    ['Cập nhật', 'Xóa bản lưu'],
  ],
];
for (const [state, words, buttons] of cases) {
  test(`the control says "${words}"`, () => {
    const view = saveView(state, saveOfflineWords('vi'), 'vi');
    assert.equal(view.words, words);
    assert.deepEqual(Object.values(view.buttons), buttons);
  });
}

test('sizes, counts and days are those of the language of the page', () => {
  const { words } = saveView({ kind: 'saved', on, bytes: all.bytes, isCurrent: true }, saveOfflineWords('en'), 'en');
  assert.equal(words, 'Saved on 2 November 2026, about 1.2 MB.');
});

test('a screen reader hears each quarter of the way once, and when it ends', () => {
  const saving = (bytes: number): SaveState => ({
    kind: 'saving',
    done: { files: 1, bytes },
    all: { files: 9, bytes: 100 },
  });
  const told = [0, 10, 24, 25, 40, 60, 76, 99]
    .map(saving)
    .filter((state, at, states) => isWorthSaying(states[at - 1], state));
  assert.deepEqual(told, [0, 25, 60, 76].map(saving));
  assert.ok(isWorthSaying(saving(99), { kind: 'saved', on, bytes: 100, isCurrent: true }));
});
