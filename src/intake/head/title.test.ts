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

const periods: readonly (readonly [title: string, from: number | undefined, to: number | undefined])[] = [
  ['Trồng dâu giai đoạn 2026 - 2030', 2026, 2030],
  ['Trồng dâu ĐẾN NĂM 2030', undefined, 2030],
  ['Trồng dâu năm 2026', 2026, 2026],
  ['Thực hiện Quyết định năm 2019 về trồng dâu', undefined, undefined],
];
for (const [title, from, to] of periods) {
  test(`the period of "${title}"`, () => assert.deepEqual([periodOf(title)?.from, periodOf(title)?.to], [from, to]));
}
