import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markTexts } from './marks.ts';
import { readQuery } from './query.ts';

/** Marked words between brackets. */
function marked(typed: string, ...texts: readonly string[]): string {
  const query = readQuery(typed);
  assert.ok(query);
  return markTexts(texts, query)
    .map((pieces) => pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''))
    .join(' | ');
}

const cases: readonly (readonly [typed: string, shown: string])[] = [
  ['so huu', 'quyền [sở hữu] công nghiệp'],
  ['de an', 'theo [Đề án] và đến an ninh'],
  ['bảo hộ', '[bảo hộ], không phải báo hổ'],
  ['hoà giải', 'trọng tài, [hòa giải]'], // where the tone stands makes no other word
  ['sở hửu', 'quyền [sở hữu]'], // no word has these marks: the letters decide
  ['nhan hi', '[nhãn hiệu] tập thể'], // the last word may be unfinished
  ['hi nhan', '[nhãn] hiệu'], // the first may not
  ['151/KH-UBND', 'Kế hoạch số [151/KH-UBND]'],
  ['tri tue', 'bố trí người có [trí tuệ]'], // "trí" alone is another word
  ['y te', 'Sở Công Thương'],
];
for (const [typed, shown] of cases) {
  test(`"${typed}" marks ${shown}`, () => assert.equal(marked(typed, shown.replace(/[[\]]/g, '')), shown));
}

test('a row in one text keeps single syllables of the other unmarked', () => {
  assert.equal(marked('tri tue', 'Tài sản trí tuệ', 'bố trí cán bộ'), 'Tài sản [trí tuệ] | bố trí cán bộ');
});

test('the pieces joined are the text, letter for letter', () => {
  const word = fc.constantFrom('sở', 'hữu', 'so', 'Đề', 'án', 'd', '151/KH', '…', '“', '\n', ' ');
  const text = fc.array(word).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (shown, typed) => {
      const query = readQuery(typed);
      if (query === undefined) return;
      const pieces = markTexts([shown], query)[0] ?? [];
      assert.equal(pieces.map((piece) => piece.text).join(''), shown);
    }),
  );
});
