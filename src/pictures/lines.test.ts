import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fitLines, type Box, type MeasureWords } from './lines.ts';

/** Every letter is half as wide as it is high. */
const measure: MeasureWords = (words) => words.length / 2;
/** Two lines of ten letters, or three of sixteen. */
const box: Box = { width: 80, height: 32, leading: 1, sizes: [16, 10] };

const cases: readonly (readonly [what: string, text: string, size: number, lines: readonly string[]])[] = [
  ['a short text stands large', 'Sở Y tế', 16, ['Sở Y tế']],
  ['a longer one is broken between words', 'Sở Nội vụ Cần Thơ', 16, ['Sở Nội vụ', 'Cần Thơ']],
  [
    'one that needs more lines is set smaller',
    'Đài Phát thanh và Truyền hình',
    10,
    ['Đài Phát thanh', 'và Truyền hình'],
  ],
  ['lines are about equally long', 'Ủy ban nhân dân tỉnh, xã', 10, ['Ủy ban nhân', 'dân tỉnh, xã']],
  [
    'what does not fit ends after a word, without its comma',
    'Hoàn thiện cơ chế, chính sách, khuyến khích sáng tạo, ứng dụng',
    10,
    ['Hoàn thiện cơ', 'chế, chính sách,', 'khuyến khích…'],
  ],
  [
    'a list ends after one of its parts',
    'Sở Công Thương; Sở Tài chính; Sở Khoa học và Công nghệ',
    10,
    ['Sở Công Thương;', 'Sở Tài chính…'],
  ],
  ['names with a no-break space stay whole', 'Ủy ban (Cần\u00a0Thơ)', 16, ['Ủy ban', '(Cần\u00a0Thơ)']],
  ['a word that no line holds is left out', `Số ${'9'.repeat(30)} này`, 10, ['Số…']],
];
for (const [what, text, size, lines] of cases) {
  test(`fitLines: ${what}`, () => assert.deepEqual(fitLines(text, box, measure), { size, lines }));
}

const syllable = fc.constantFrom('Kế', 'hoạch', 'nghiệp', 'sở', 'hữu', 'tuệ,', 'đến', '2030', 'Ủy', 'nghiêng');
test('no line is wider than its box and no word is cut, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 1, maxLength: 40 }), (words) => {
      const { size, lines } = fitLines(words.join(' '), box, measure);
      assert.ok(lines.length * size <= box.height);
      for (const line of lines) assert.ok(measure(line) * size <= box.width, line);
      const shown = lines.join(' ').split(' ');
      const isCut = shown.length < words.length;
      assert.equal(lines.at(-1)?.endsWith('…'), isCut);
      const last = (words[shown.length - 1] ?? '').replace(isCut ? /,?$/u : /$/u, isCut ? '…' : '');
      assert.deepEqual(shown, [...words.slice(0, shown.length - 1), last]);
    }),
  );
});
