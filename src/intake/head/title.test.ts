import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aClause } from '../../testing/builders.ts';
import { inSentenceCase } from './letter-case.ts';
import { periodOf, shortTitleOf, titleInSmallLetters } from './title.ts';

const text = (...texts: readonly string[]) => [aClause({ texts })];

test('a title in capitals takes the small letters that the grounds print', () => {
  assert.equal(
    titleInSmallLetters('THI HÀNH LUẬT VIỆC LÀM', text('Ủy ban nhân dân ban hành Kế hoạch thi hành Luật Việc làm.')),
    'Thi hành Luật Việc làm',
  );
});

test('words in capitals are written as the text writes them', () => {
  const clauses = text('Tỉnh Nghệ An bảo đảm an toàn. Các sở của tỉnh Nghệ An triển khai Quyết định số 57-NQ/TW.');
  assert.equal(
    inSentenceCase('TRIỂN KHAI QUYẾT ĐỊNH SỐ 57-NQ/TW TẠI NGHỆ AN', clauses),
    'Triển khai Quyết định số 57-NQ/TW tại Nghệ An',
  );
});

test('a short title drops the place and ends at a word', () => {
  assert.equal(
    shortTitleOf('Phát triển cây dâu trên địa bàn tỉnh Nghệ An đến năm 2030'),
    'Phát triển cây dâu đến năm 2030',
  );
});

const longTitles: readonly (readonly [title: string, short: string])[] = [
  [
    'Thực hiện Quyết định số 12/QĐ-TTg ngày 04/9/2025 của Thủ tướng Chính phủ phê duyệt Chương trình trồng dâu nuôi tằm bền vững',
    'Thực hiện Quyết định số 12/QĐ-TTg',
  ],
  [
    'Phát triển vùng trồng dâu nuôi tằm gắn với làng nghề ươm tơ dệt lụa truyền thống của các xã ven sông Hồng và sông Đáy',
    'Phát triển vùng trồng dâu nuôi tằm gắn với làng nghề ươm tơ dệt lụa truyền thống',
  ],
];
for (const [title, short] of longTitles) {
  test(`the short title of "${title.slice(0, 40)}…"`, () => assert.equal(shortTitleOf(title), short));
}

test('a code in a title in capitals is written as the text has it', () => {
  const clauses = text('Thực hiện Quyết định số 12/QĐ-TTg của Thủ tướng.');
  assert.equal(inSentenceCase('THỰC HIỆN QUYẾT ĐỊNH SỐ 12/QĐ-TTG', clauses), 'Thực hiện Quyết định số 12/QĐ-TTg');
});

const periods: readonly (readonly [title: string, from: number | undefined, to: number | undefined])[] = [
  ['Trồng dâu giai đoạn 2026 - 2030', 2026, 2030],
  ['Trồng dâu ĐẾN NĂM 2030', undefined, 2030],
  ['Trồng dâu năm 2026', 2026, 2026],
  ['Thực hiện Quyết định năm 2019 về trồng dâu', undefined, undefined],
];
for (const [title, from, to] of periods) {
  test(`the period of "${title}"`, () => assert.deepEqual([periodOf(title)?.from, periodOf(title)?.to], [from, to]));
}
