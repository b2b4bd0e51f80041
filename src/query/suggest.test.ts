import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest } from './suggest.ts';
import { someLists } from '../testing/search-builders.ts';

const lists = someLists();

const offered: readonly (readonly [typed: string, first: string])[] = [
  ['151', 'Kế hoạch 151/KH-UBND'],
  ['ke hoach 15', 'Kế hoạch 151/KH-UBND'],
  ['1068', 'Quyết định 1068/QĐ-TTg'],
  ['so khoa', 'Sở Khoa học và Công nghệ'],
  ['skhcn', 'Sở Khoa học và Công nghệ'],
  ['nhãn h', 'nhãn hiệu tập thể'],
  ['NHAN HIEU', 'nhãn hiệu tập thể'],
];
for (const [typed, first] of offered) {
  test(`"${typed}" offers ${first}`, () => assert.equal(suggest(lists, typed)[0]?.text, first));
}

test('a phrase is searched, the others are opened', () => {
  assert.equal(suggest(lists, 'nhãn h')[0]?.href, undefined);
  assert.equal(suggest(lists, '151')[0]?.href, '/ke-hoach/vn-ct-kh-ubnd-2020-151/');
});

test('a word with other marks, one letter, or what is typed already is not offered', () => {
  assert.deepEqual(suggest(lists, 'nhân h'), []);
  assert.deepEqual(suggest(lists, 'n'), []);
  assert.deepEqual(suggest(lists, 'nhãn hiệu tập thể'), []);
});
