import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from './answer.ts';
import type { MarkedPiece } from './marks.ts';
import { shownOf } from './shown.ts';

const content = { text: '', plan: 'Kế hoạch 151/KH-UBND', place: 'điểm đ', headings: [], facts: [] };
type Written = Partial<Pick<Hit, 'title' | 'kinds'>> & { readonly content?: Partial<Hit['content']> };

/** Each part as one string, its marks in square brackets. */
function shown(hit: Written, marked = ''): Readonly<Record<string, string>> {
  const parts = shownOf({ title: '', kinds: ['task'], ...hit, content: { ...content, ...hit.content } }, marked);
  const line = (pieces: readonly MarkedPiece[]) =>
    pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('');
  return Object.fromEntries(
    Object.entries(parts).map(([name, pieces]: [string, readonly MarkedPiece[]]) => [name, line(pieces)]),
  );
}

test('a hit shows where it stands, its words and what is known of it, all marked', () =>
  assert.deepEqual(
    shown(
      {
        title: 'Bảo hộ nhãn hiệu',
        content: {
          text: 'Hỗ trợ bảo hộ.',
          headings: ['II. NHIỆM VỤ', '1. Hỗ trợ'],
          facts: ['Chủ trì: Sở Y tế', 'Thời gian: 2021'],
        },
      },
      'bảo hộ',
    ),
    {
      title: '[Bảo hộ] nhãn hiệu',
      place: 'điểm đ',
      plan: 'Kế hoạch 151/KH-UBND',
      crumbs: 'II. NHIỆM VỤ › 1. Hỗ trợ',
      excerpt: 'Hỗ trợ [bảo hộ].',
      facts: 'Chủ trì: Sở Y tế · Thời gian: 2021',
    },
  ));

test('a heading that the title says stands there once', () =>
  assert.equal(
    shown({ title: 'Hỗ trợ', content: { headings: ['II. NHIỆM VỤ', '1. Hỗ trợ'] } })['crumbs'],
    'II. NHIỆM VỤ',
  ));

test('words that the title says stand there once', () =>
  assert.equal(shown({ title: 'Hỗ trợ bảo hộ', content: { text: 'a) Hỗ trợ bảo hộ:' } })['excerpt'], ''));

test('a plan shows no headings above it', () =>
  assert.equal(shown({ kinds: ['plan'], content: { headings: ['I. MỤC ĐÍCH'] } })['crumbs'], ''));

test('of a long clause the part that answers is shown', () => {
  const { excerpt = '' } = shown(
    { content: { text: `${'đầu '.repeat(200)}sáng chế ${'cuối '.repeat(200)}` } },
    'sáng chế',
  );
  assert.match(excerpt, /^…đầu .*\[sáng chế\] .*cuối…$/u);
  assert.ok(excerpt.length < 330);
});
