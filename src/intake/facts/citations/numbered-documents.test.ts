import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberedDocuments } from './numbered-documents.ts';

const cases: readonly (readonly [text: string, documents: readonly string[]])[] = [
  ['Quyết định số 12/QĐ-TTg', ['decision 12/QĐ-TTg']],
  ['NGHỊ QUYẾT SỐ 07-NQ/TU', ['resolution 07-NQ/TU']],
  ['Nghị quyết số 57- NQ/TW, Chỉ thị số 52-\nCT/TW', ['resolution 57-NQ/TW', 'directive 52-CT/TW']],
  ['Kế hoạch 223/KH- UBND và 195 /KH-UBND', ['plan 223/KH-UBND', 'plan 195/KH-UBND']],
  ['Thông tư số 92/2009/TT- BTC', ['circular 92/2009/TT-BTC']],
  ['Nghị định số 13/2026/NĐ-CP', ['decree 13/2026/NĐ-CP']],
  ['Công văn số 45/BYT-KCB; văn bản số 9/UBND-KT', ['letter 45/BYT-KCB', 'letter 9/UBND-KT']],
  ['Tờ trình số 8/TTr-SKHCN', ['proposal 8/TTr-SKHCN']],
  ['Đề án 08-ĐA/TU, Kết luận số 19-KL/TW', ['scheme 08-ĐA/TU', 'conclusion 19-KL/TW']],
  [
    'các Quyết định: số 36/QĐ-TTg; số 37/QĐ-TTg và số 38/QĐ-TTg',
    ['decision 36/QĐ-TTg', 'decision 37/QĐ-TTg', 'decision 38/QĐ-TTg'],
  ],
  ['Nghị quyết 30a/2008/NQ-CP', ['resolution 30a/2008/NQ-CP']],
  ['Quyết định số 15/2021/QĐ-UBND - Kế hoạch mới', ['decision 15/2021/QĐ-UBND']],
  ['QCVN 08:2023/BTNMT, TCVN 7451:2004, ISO 9001:2015, VN-2000, 05/HTX, 24/7, mạng 5G/IoT', []],
  ['ngày 15/10/2025, Số: /QĐ-UBND', []],
];
for (const [text, expected] of cases)
  test(`numberedDocuments reads "${text}"`, () =>
    assert.deepEqual(
      numberedDocuments(text).map(({ kind, number }) => `${kind} ${number}`),
      expected,
    ));

test('a noun that does not fit the code is shown', () => {
  assert.deepEqual(
    numberedDocuments('Quyết định số 12/NQ-CP').map(({ isOddKind }) => isOddKind),
    [true],
  );
});
