import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromIndexLetters, toIndexLetters } from './letters.ts';

const written: readonly (readonly [text: string, indexed: string])[] = [
  ['Đề án', 'Ďề án'],
  ['điểm đ khoản 3', 'ďiểm ď khoản 3'],
  ['ĐĂNG KÝ'.normalize('NFD'), 'ĎĂNG KÝ'],
  ['sở hữu trí tuệ', 'sở hữu trí tuệ'],
];
for (const [text, indexed] of written) {
  test(`"${text}" is indexed as "${indexed}" and read back`, () => {
    assert.equal(toIndexLetters(text), indexed);
    assert.equal(fromIndexLetters(indexed), text.normalize('NFC'));
  });
}

const letters = fc.string({
  unit: fc.constantFrom('a', 'à', 'ă', 'd', 'đ', 'ê', 'ờ', 'Đ', 'D', 'Ề', ' ', '/', '\n'),
  maxLength: 40,
});

test('whatever is indexed is read back as it was, without ď', () => {
  fc.assert(
    fc.property(letters, (text) => {
      assert.equal(fromIndexLetters(toIndexLetters(text)), text);
      assert.doesNotMatch(fromIndexLetters(toIndexLetters(text)), /[ďĎ]/u);
      assert.doesNotMatch(toIndexLetters(text), /[đĐ]/u);
    }),
  );
});

test('reading back never shows ď, not even in two parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('d', 'D', 'ď', 'Ď', '\u030c', 'a') }), (text) =>
      assert.doesNotMatch(fromIndexLetters(text).normalize('NFC'), /[ďĎ]/u),
    ),
  );
});
