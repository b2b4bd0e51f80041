import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawDocuments } from './law-documents.ts';

const cases: readonly (readonly [text: string, laws: readonly string[]])[] = [
  ['theo Luật Đầu tư công, Luật ngân sách Nhà nước và các văn bản', ['Luật Đầu tư công', 'Luật ngân sách Nhà nước']],
  ['THI HÀNH LUẬT VIỆC LÀM NĂM NAY', ['LUẬT VIỆC LÀM']],
  ['Luật Khoa học, công nghệ và đổi mới sáng tạo ngày 27/6/2025', ['Luật Khoa học, công nghệ và đổi mới sáng tạo']],
  [
    'Luật bảo hiểm y tế ngày 14/11/2008, Luật sửa đổi, bổ sung một số điều của Luật bảo hiểm y tế ngày 13/6/2014',
    ['Luật bảo hiểm y tế', 'Luật sửa đổi, bổ sung một số điều của Luật bảo hiểm y tế'],
  ],
  [
    'Luật sửa đổi một số điều của Luật Giá, Luật Quảng cáo và Luật Báo chí',
    ['Luật sửa đổi một số điều của Luật Giá, Luật Quảng cáo và Luật Báo chí'],
  ],
  ['Luật Công nghiệp công nghệ số số 71/2025/QH15', ['Luật Công nghiệp công nghệ số']],
  ['Luật Đất đai năm 2024 và Bộ luật Lao động', ['Luật Đất đai năm 2024', 'Bộ luật Lao động']],
  ['xây dựng Luật Bảo hiểm y tế sửa đổi; dự thảo Luật Dân số', []],
  ['Luật Bảo hiểm y tế (sửa đổi)', []],
  ['pháp luật về đất đai, luật sư, Luật sư Hoàng, hội Luật gia, PHÁP LUẬT được', []],
];
for (const [text, expected] of cases)
  test(`lawDocuments reads "${text}"`, () =>
    assert.deepEqual(
      lawDocuments(text).map(({ name }) => name),
      expected,
    ));

test('a law that no register knows ends at the next stop, and that is not sure', () => {
  assert.deepEqual(
    lawDocuments('theo Luật Năng lượng xanh và các văn bản').map(({ name, isWhole }) => [name, isWhole]),
    [['Luật Năng lượng xanh', false]],
  );
});
