import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markVietnamese } from './mark-vietnamese.ts';
import { mixedParts } from './mixed.ts';

const messages: readonly (readonly [line: string, vietnamese: readonly string[]])[] = [
  ['The quote prints "trước" before 15/12; it has no "before: true".', ['trước']],
  ['trên is >; ít nhất, tối thiểu, không dưới are >=; no such word is =.', ['trên', 'ít nhất, tối thiểu, không dưới']],
  [
    '"54 /KH" (clause II.3.đ) may be misread. Phần của trang web, không phải lời văn.',
    ['Phần của trang web, không phải lời văn'],
  ],
  ['content/agencies/Sở_Nội_vụ.yaml:1:1 error record/file-name', []],
];
for (const [line, vietnamese] of messages)
  test(`a message of the program marks its Vietnamese words: ${line}`, () => {
    const parts = mixedParts(markVietnamese(line));
    assert.deepEqual(
      parts.filter(({ isVietnamese }) => isVietnamese).map(({ text }) => text),
      vietnamese,
    );
    assert.equal(parts.map(({ text }) => text).join(''), line);
  });
