import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aWording, someLists } from '../testing/search-builders.ts';
import { alternativesTo } from './alternatives.ts';
import { textOf, type Wording } from './interpret.ts';

const lists = { ...someLists(), phrases: ['nhãn hiệu tập thể', 'sáng chế', 'sáng chế xanh'] };
const offered = (wording: Wording, rows: readonly string[]): Promise<readonly string[]> =>
  alternativesTo(wording, lists, (words) => Promise.resolve(rows.includes(words.join(' ')) ? 1 : 0));

const cases: readonly (readonly [rule: string, asked: Wording, rows: readonly string[], offered: readonly string[]])[] =
  [
    [
      'a phrase of the plans that stands in the question',
      aWording('nhãn hiệu tập thể xoài'),
      [],
      ['nhãn hiệu tập thể'],
    ],
    ['a longer phrase, not one inside it', aWording('sáng chế xanh mới'), [], ['sáng chế xanh']],
    [
      'else rows of its words that stand in a record',
      aWording('bảo hộ tên miền'),
      ['bảo hộ', 'tên miền'],
      ['bảo hộ', 'tên miền'],
    ],
    [
      'the longest row, and none that shares a word with it',
      aWording('bảo hộ tên miền gốc'),
      ['tên miền', 'hộ tên miền'],
      ['hộ tên miền'],
    ],
    ['not the question itself', aWording('bảo hộ'), ['bảo hộ'], []],
    ['nothing where nothing stands anywhere', aWording('bảo hộ tên miền'), [], []],
  ];
for (const [rule, asked, rows, expected] of cases) {
  test(`in place of "${textOf(asked)}" is offered: ${rule}`, async () =>
    assert.deepEqual(await offered(asked, rows), expected));
}

test('no more than three are offered, however many words there are', async () => {
  const words = Array.from({ length: 24 }, (_, at) => `w${at}`);
  const rows = words.map((word, at) => `${word} ${words[at + 1] ?? ''}`);
  assert.equal((await offered(aWording(words.join(' ')), rows)).length, 3);
});
