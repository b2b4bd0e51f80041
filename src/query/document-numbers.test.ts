import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someLists } from '../testing/search-builders.ts';
import { findDocuments } from './document-numbers.ts';
import { readQuery } from './read-query.ts';

const lists = {
  ...someLists(),
  instruments: [
    { id: 'qd-1068', name: 'Quyết định 1068/QĐ-TTg', number: '1068/QĐ-TTg' },
    { id: 'nq-71', name: 'Nghị quyết 71/NQ-CP', number: '71/NQ-CP' },
    { id: 'nq-02', name: 'Nghị quyết 02-NQ/TU', number: '02-NQ/TU' },
    { id: 'nd-30', name: 'Nghị định 30/2020/NĐ-CP', number: '30/2020/NĐ-CP' },
    { id: 'qd-151', name: 'Quyết định 151/QĐ-TTg', number: '151/QĐ-TTg' },
    { id: 'luat', name: 'Luật Sở hữu trí tuệ 2005' },
  ],
};
const namedBy = (typed: string): readonly string[] =>
  findDocuments(readQuery(typed)?.words ?? [], lists).map(({ number }) => number);

const cases: readonly (readonly [typed: string, numbers: readonly string[]])[] = [
  ['114', ['114/KH-UBND']],
  ['151', ['151/KH-UBND', '151/QĐ-TTg']],
  ['kế hoạch 151', ['151/KH-UBND']],
  ['ke hoach so 114', ['114/KH-UBND']],
  ['KH 151', ['151/KH-UBND']],
  ['151/KH-UBND', ['151/KH-UBND']],
  ['151 kh ubnd', ['151/KH-UBND']],
  ['151/kh', ['151/KH-UBND']],
  ['qd 1068', ['1068/QĐ-TTg']],
  ['QĐ số 1068', ['1068/QĐ-TTg']],
  ['quyết định số 1068', ['1068/QĐ-TTg']],
  ['1068/QD-TTg', ['1068/QĐ-TTg']],
  ['1068/QĐ-TTg'.normalize('NFD'), ['1068/QĐ-TTg']],
  ['71 nq cp', ['71/NQ-CP']],
  ['nghị quyết 2', ['02-NQ/TU']],
  ['02-NQ/TU', ['02-NQ/TU']],
  ['30/2020', ['30/2020/NĐ-CP']],
  ['30/NĐ-CP', ['30/2020/NĐ-CP']],
  ['mục tiêu của kế hoạch 151', ['151/KH-UBND']],
  ['kế hoạch 151 và kế hoạch 114', ['151/KH-UBND', '114/KH-UBND']],
  ['hỗ trợ 151 doanh nghiệp', []],
  ['nghị định 1068', []],
  ['1068/QĐ-UBND', []],
  ['999', []],
  ['2.151', []],
  ['1510', []],
  ['sở hữu trí tuệ', []],
];
for (const [typed, numbers] of cases) {
  test(`"${typed}" names ${numbers.join(' and ') || 'no document'}`, () => assert.deepEqual(namedBy(typed), numbers));
}

test('the words that name a document are those of its kind and number', () => {
  const { words = [] } = readQuery('mục tiêu của kế hoạch số 151/KH-UBND là gì') ?? {};
  const [{ from, to } = { from: 0, to: 0 }] = findDocuments(words, lists);
  const naming = words.slice(from, to).map(({ typed }) => typed);
  assert.deepEqual(naming, ['kế', 'hoạch', 'số', '151', 'KH', 'UBND']);
});
