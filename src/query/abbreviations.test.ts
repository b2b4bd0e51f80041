import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someLists } from '../testing/search-builders.ts';
import { readOtherWords, squeeze } from './abbreviations.ts';

const { long, instead } = readOtherWords({ ...someLists(), phrases: ['năng suất chất lượng'] });

const short: readonly (readonly [short: string, full: string])[] = [
  ['SHTT', 'sở hữu trí tuệ'],
  ['KH&CN', 'khoa học và công nghệ'],
  ['KHVCN', 'khoa học và công nghệ'],
  ['SKHCN', 'sở khoa học và công nghệ'],
  ['CMCN 4.0', 'cách mạng công nghiệp lần thứ tư'],
  ['CNH, HĐH', 'công nghiệp hóa, hiện đại hóa'],
  ['ĐBSCL', 'đồng bằng sông cửu long'],
  ['NSNN', 'ngân sách nhà nước'],
  ['NSCL', 'năng suất chất lượng'],
  ['OCOP', 'mỗi xã một sản phẩm'],
];
for (const [from, to] of short) {
  test(`${from} stands for "${to}"`, () => assert.ok(long.get(squeeze(from))?.includes(to)));
}

test('an abbreviation of two things stands for both', () =>
  assert.deepEqual(long.get('khcn'), ['khoa học và công nghệ']));

const written: readonly (readonly [said: string, written: string])[] = [
  ['sở hữu trí tuệ', 'SHTT'],
  ['thương hiệu', 'nhãn hiệu'],
  ['bản quyền', 'quyền tác giả'],
  ['sở khoa học và công nghệ', 'SKHCN'],
];
for (const [said, other] of written) {
  test(`"${said}" may be written as ${other}`, () =>
    assert.ok(instead.some((pair) => pair[0] === said && pair[1] === other)));
}

test('two letters say too little to be searched in place of the words', () =>
  assert.ok(!instead.some(([, other]) => /^[A-ZĐ]{1,2}$/.test(other))));
