import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passesOf, readQuery } from './query.ts';

const typed: readonly (readonly [typed: string, text: string | undefined, isPhrase: boolean])[] = [
  ['  sở   hữu ', 'sở hữu', false],
  ['đề án'.normalize('NFD'), 'đề án', false],
  ['"chỉ dẫn địa lý"', 'chỉ dẫn địa lý', true],
  ['“chỉ dẫn địa lý”', 'chỉ dẫn địa lý', true],
  ['"chỉ dẫn đ', 'chỉ dẫn đ', true], // a quotation that is still being typed
  ['Đề án "Mỗi xã', 'Đề án Mỗi xã', false],
  ['151/KH-UBND', '151/KH-UBND', false],
  ['a', undefined, false],
  ['', undefined, false],
  ['"', undefined, false],
  ['?!', undefined, false],
];
for (const [words, text, isPhrase] of typed) {
  test(`"${words}" is read as ${text ?? 'nothing'}`, () => {
    const query = readQuery(words);
    assert.equal(query?.text, text);
    if (query !== undefined) assert.equal(query.isPhrase, isPhrase);
  });
}

const passes: readonly (readonly [typed: string, asked: readonly string[]])[] = [
  ['de an', ['"de an"', 'de an']],
  ['đề án', ['"ďề án" exact', '"ďề án"', 'ďề án exact', 'ďề án']],
  ['quý', ['"quý" exact', 'quý exact', '"quý"', 'quý']],
  ['"de an"', ['"de an"']],
  ['2021-2025', ['"2021-2025"', '2021-2025', '"2021 2025"', '2021 2025']],
];
for (const [words, asked] of passes) {
  test(`"${words}" asks ${asked.join(', ')}`, () => {
    const query = readQuery(words);
    assert.ok(query);
    assert.deepEqual(
      passesOf(query).map(({ term, exactDiacritics }) => `${term}${exactDiacritics ? ' exact' : ''}`),
      asked,
    );
  });
}
