import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFileSize } from './file-size.ts';

const cases: readonly (readonly [bytes: number, expected: string])[] = [
  [0, '0 byte'],
  [999, '999 byte'],
  [1234, '1,2 KB'],
  [162_400, '162 KB'],
  [999_499, '999 KB'],
  [999_500, '1 MB'],
  [1_440_000, '1,4 MB'],
];
for (const [bytes, expected] of cases) {
  test(`formatFileSize writes ${bytes} bytes as "${expected}"`, () => assert.equal(formatFileSize(bytes), expected));
}
