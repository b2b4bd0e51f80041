import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTexts } from './marks.ts';

/** Marked pieces stand in square brackets. */
const marked = (texts: readonly string[], query: string): readonly string[] =>
  markTexts(texts, query).map((pieces) => pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''));

const cases: readonly (readonly [rule: string, query: string, text: string, marked: string])[] = [
  ['whole words are marked', 'trí', 'trí, trình', '[trí], trình'],
  ['a row is one piece', 'sở hữu trí tuệ', 'Về sở hữu trí tuệ.', 'Về [sở hữu trí tuệ].'],
  ['"sở" of "sở hữu" is not that of "Sở Y tế"', 'sở hữu', 'Sở Y tế: sở hữu', 'Sở Y tế: [sở hữu]'],
  ['"Sở" alone is marked where it is all that was asked', 'sở', 'Sở Y tế', '[Sở] Y tế'],
  ['a row may be part of the question', 'đăng ký sở hữu', 'quyền sở hữu', 'quyền [sở hữu]'],
  ['words typed without marks find all', 'so huu', 'sở hữu', '[sở hữu]'],
  ['words typed with marks find themselves', 'bảo hộ', 'bảo hộ, bao hồ', '[bảo hộ], bao hồ'],
  ['a slip finds what it may stand for', 'sở hửu', 'sở hữu', '[sở hữu]'],
  ['the tone may be written elsewhere', 'hoà giải', 'Hòa giải', '[Hòa giải]'],
  ['capital letters are the same', 'SỞ HỮU', 'sở hữu', '[sở hữu]'],
  ['the last word may be a beginning', 'nhãn hi', 'nhãn hiệu', '[nhãn hiệu]'],
  ['a word that stands there is no beginning', 'trí', 'trí trình', '[trí] trình'],
  ['each wording is marked', 'shtt | sở hữu trí tuệ', 'SHTT là sở hữu trí tuệ', '[SHTT] là [sở hữu trí tuệ]'],
  ['a number is marked with its letters', '151/KH-UBND', 'Kế hoạch 151/KH-UBND', 'Kế hoạch [151/KH-UBND]'],
  ['a sentence’s end parts what is marked', 'sở hữu', 'sở. hữu', '[sở]. [hữu]'],
  ['markup is text', 'script', '<script>alert(1)</script>', '<[script]>alert(1)</[script]>'],
  ['nothing asked marks nothing', '', 'sở hữu', 'sở hữu'],
  ['signs mark nothing', '| | "', 'sở | hữu', 'sở | hữu'],
];
for (const [rule, query, text, expected] of cases) {
  test(rule, () => assert.deepEqual(marked([text], query), [expected]));
}

test('texts that are shown together say together what is marked', () =>
  assert.deepEqual(marked(['Sở hữu', 'Sở Y tế', ''], 'sở hữu'), ['[Sở hữu]', 'Sở Y tế', '']));

test('a text that is not NFC keeps its own letters', () => {
  const text = 'về sở hữu'.normalize('NFD');
  assert.deepEqual(marked([text], 'sở hữu'), [`về [sở hữu]`.normalize('NFD')]);
});
