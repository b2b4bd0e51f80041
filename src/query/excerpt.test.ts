import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from './excerpt.ts';
import type { MarkedPiece } from './marks.ts';

const plain = (text: string): MarkedPiece => ({ text, isMarked: false });
const mark = (text: string): MarkedPiece => ({ text, isMarked: true });
const textOf = (pieces: readonly MarkedPiece[]): string => pieces.map(({ text }) => text).join('');

test('a short text is shown whole', () => {
  const pieces = [plain('Đào tạo '), mark('tập huấn')];
  assert.deepEqual(excerptOf(pieces, 40), pieces);
});

test('a long text is shown from its beginning when it has no mark', () => {
  assert.equal(textOf(excerptOf([plain('một hai ba bốn năm')], 11)), 'một hai ba…');
});

test('a long text is shown where most of its marks are', () => {
  const pieces = [plain('đầu '.repeat(60)), mark('sáng chế'), plain(' cuối'.repeat(60))];
  const shown = excerptOf(pieces, 120);
  assert.ok(shown.some(({ isMarked, text }) => isMarked && text === 'sáng chế'));
  assert.match(textOf(shown), /^…đầu .* cuối…$/);
});

test('an excerpt is verbatim, no longer than asked for', () => {
  const word = fc.constantFrom('sở', 'hữu', 'công', 'nghiệp');
  const piece = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')} `),
    isMarked: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const shown = textOf(excerptOf(pieces, 80)).replace(/^…|…$/g, '');
      assert.ok(textOf(pieces).includes(shown));
      assert.ok(shown.length <= 80);
    }),
  );
});
