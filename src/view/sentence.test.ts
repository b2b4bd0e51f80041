import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSentence } from './sentence.ts';

const long = 'chỉ dẫn địa lý, nhãn hiệu chứng nhận và nhãn hiệu tập thể '.repeat(4).trim();

const cases: readonly (readonly [name: string, text: string, head: string])[] = [
  ['a short text is all head', 'Rà soát quy hoạch. Báo cáo.', 'Rà soát quy hoạch. Báo cáo.'],
  ['one long sentence is not cut', `Hỗ trợ ${long}.`, `Hỗ trợ ${long}.`],
  [
    'the first of several sentences',
    `Kiểm soát và xử lý xâm phạm quyền. Tăng cường ${long}.`,
    'Kiểm soát và xử lý xâm phạm quyền',
  ],
  [
    'the name of a matter before its colon',
    `Hỗ trợ xác lập và phát triển tài sản trí tuệ: hỗ trợ ${long}.`,
    'Hỗ trợ xác lập và phát triển tài sản trí tuệ',
  ],
  [
    'not before a colon that opens a list',
    `Giám đốc các Sở, ngành và các Sở: Tài chính, ${long}.`,
    `Giám đốc các Sở, ngành và các Sở: Tài chính, ${long}.`,
  ],
  [
    'not at an abbreviation, not inside brackets',
    `Triển khai trên địa bàn TP. Cần Thơ (trung tâm kỹ thuật. Cơ sở 2) ${long}`,
    `Triển khai trên địa bàn TP. Cần Thơ (trung tâm kỹ thuật. Cơ sở 2) ${long}`,
  ],
];
for (const [name, text, head] of cases) {
  test(`a link holds ${name}`, () => {
    const parts = firstSentence(text);
    assert.equal(parts.head, head);
    assert.equal(parts.head + parts.tail, text);
  });
}
