import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from './markdown.ts';
import { readTxt } from './txt.ts';
import type { SourceText } from '../source-text.ts';

/** What is left of the lines without the omissions. */
function kept({ lines, omissions }: SourceText): string {
  return lines
    .map((line, index) => {
      const gone = omissions.filter((omission) => omission.line === index + 1);
      return Array.from({ length: line.length }, (_, at) =>
        gone.some(({ start, end }) => at >= start && at < end) ? '' : line.charAt(at),
      ).join('');
    })
    .join('\n');
}

const messy: readonly (readonly [printed: string, expected: string])[] = [
  ['**1. **Duy trì tốc độ', '1. Duy trì tốc độ'],
  ['*-* Văn phòng;', '- Văn phòng;'],
  ['**I. MỤC\nĐÍCH**', 'I. MỤC\nĐÍCH'],
  ['**i**n**f**o', 'info'],
  ['* *', ' '],
  ['** **', ' '],
  ['**Tên****Lượng**', 'TênLượng'],
  ['phường Hải* *Bình và *xã*', 'phường Hải Bình và xã'],
  ['đến năm 2040*” *và Kế hoạch', 'đến năm 2040” và Kế hoạch'],
  ['*- Các loại cây**:\n*Tổng số', '- Các loại cây:\nTổng số'],
  ['(*trọng tâm là mục III *).', '(trọng tâm là mục III ).'],
  ['***Ghi chú***', 'Ghi chú'],
  ['thực hiện./*nnn*', 'thực hiện./'],
  ['thực hiện. / *lwl*', 'thực hiện. / '],
  ['- Lưu: VT, T(Q) *Ø*', '- Lưu: VT, T(Q) '],
  ['1\\. Mục đích\\', '1. Mục đích'],
  ['## Mục đích', ' Mục đích'],
  ['__Đậm__ và tên_tệp__dài', 'Đậm và tên_tệp__dài'],
  ['10 m<sup>2</sup><br>', '10 m2'],
  ['Sở Y tế<br>Sở Tài chính', 'Sở Y tế    Sở Tài chính'],
];
for (const [printed, expected] of messy) {
  test(`marks of ${JSON.stringify(printed)} are left out, in text and in Markdown`, () => {
    assert.equal(kept(readTxt('a.txt', printed)), expected);
    assert.equal(kept(readMarkdown('a.md', printed)), expected);
  });
}

const real = [
  'Số liệu (*) và (**)',
  '5 * 3 = 15, 5*3',
  '* Ghi chú: số ước tính',
  'Diện tích* (ha) và sản lượng* (tấn)',
  'Số: ____/KH-UBND',
  'a < b > c',
  'C:\\thu muc',
  '| --- | --- |',
  '…..............',
  '|',
];
for (const line of real) {
  test(`nothing of "${line}" is left out`, () => {
    assert.deepEqual(readTxt('a.txt', line).omissions, []);
    assert.deepEqual(readMarkdown('a.md', line).omissions, []);
  });
}

test('a mark that nothing closes stays and is reported', () => {
  const source = readTxt('a.txt', 'một **hai\n\nba');
  assert.equal(kept(source), 'một **hai\n\nba');
  assert.deepEqual(
    source.diagnostics.map(({ rule, place }) => [rule, place.column]),
    [['text/unpaired-mark', 5]],
  );
});

const markdownOnly: readonly (readonly [printed: string, expected: string])[] = [
  ['---\ntitle: Một\n---\nHai', '\n\n\nHai'],
  ['một <!-- hai\nba --> bốn', 'một \n bốn'],
  ['một <!-- hai', 'một <!-- hai'],
  ['xem [Kế hoạch](https://x.vn/a?b) này', 'xem Kế hoạch này'],
  ['![ảnh](a.png)chữ', 'chữ'],
  ['[1]: https://x.vn "tên"', ''],
  ['[1]: Nghị định số 1', '[1]: Nghị định số 1'],
  ['> trích\n> 90%', 'trích\n> 90%'],
  ['_nghiêng_ và `mã`', 'nghiêng và mã'],
];
for (const [printed, expected] of markdownOnly) {
  test(`Markdown: ${JSON.stringify(printed)}`, () => {
    assert.equal(kept(readMarkdown('a.md', printed)), expected);
  });
}

test('spans of marks are exact and have their reason', () => {
  assert.deepEqual(readTxt('a.txt', 'x **y**./*nn*').omissions, [
    { line: 1, start: 2, end: 4, reason: 'mark' },
    { line: 1, start: 5, end: 7, reason: 'mark' },
    { line: 1, start: 9, end: 13, reason: 'initials' },
  ]);
});
