import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longest, readQuery } from './read-query.ts';

const wordsOf = (typed: string): readonly string[] | undefined => readQuery(typed)?.words.map(({ word }) => word);

const words: readonly (readonly [what: string, typed: string, words: readonly string[]])[] = [
  ['capital letters', 'SỞ HỮU', ['sở', 'hữu']],
  ['letters and marks apart (NFD)', 'sở hữu'.normalize('NFD'), ['sở', 'hữu']],
  ['a tab, a line break and a no-break space', 'sở\thữu\ntrí\u00a0tuệ', ['sở', 'hữu', 'trí', 'tuệ']],
  ['control characters', 'sở\u0000hữu\u0007', ['sở', 'hữu']],
  ['signs of no width', 'sở\u200bhữu', ['sở', 'hữu']],
  ['half of a surrogate pair', 'sở\ud83d hữu\udc00', ['sở', 'hữu']],
  ['emoji', 'sở 😀 hữu', ['sở', 'hữu']],
  ['marks without a letter', '\u0301\u0309 sở hữu', ['sở', 'hữu']],
  ['HTML', '<b>sở</b>', ['b', 'sở', 'b']],
];
for (const [what, typed, expected] of words) {
  test(`a query with ${what} is read as its words`, () => assert.deepEqual(wordsOf(typed), expected));
}

for (const typed of ['', '   ', 'a', 'đ', '?!', '😀', '"', '\u0301\u0301', '\ud800']) {
  test(`${JSON.stringify(typed)} asks nothing`, () => assert.equal(readQuery(typed), undefined));
}

const phrases: readonly (readonly [typed: string, phrases: readonly (readonly string[])[]])[] = [
  ['"sở hữu trí tuệ" Cần Thơ', [['sở', 'hữu', 'trí', 'tuệ']]],
  [
    '“sở hữu” và «sáng chế»',
    [
      ['sở', 'hữu'],
      ['sáng', 'chế'],
    ],
  ],
  ['„nhãn hiệu“', [['nhãn', 'hiệu']]],
  ['đăng ký "sáng chế', []],
  ['sáng chế"', []],
  ['"" sáng chế', []],
  ['"?!" sáng chế', []],
];
for (const [typed, expected] of phrases) {
  test(`${typed} has ${expected.length} phrases`, () => {
    const quoted = readQuery(typed)?.words.filter(({ phrase }) => phrase !== undefined) ?? [];
    const phrases = [...Map.groupBy(quoted, ({ phrase }) => phrase).values()];
    assert.deepEqual(
      phrases.map((words) => words.map(({ word }) => word)),
      expected,
    );
  });
}

const ties: readonly (readonly [typed: string, ties: readonly string[]])[] = [
  ['151/KH-UBND', ['', '/', '-']],
  ['KH&CN', ['', '&']],
  ['CMCN 4.0', ['', '', '.']],
  ['2021–2025', ['', '–']],
  ['2021 - 2025', ['', '']],
  ['sở, hữu', ['', '']],
];
for (const [typed, expected] of ties) {
  test(`${typed} is tied by ${expected.join('') || 'nothing'}`, () =>
    assert.deepEqual(
      readQuery(typed)?.words.map(({ tie }) => tie),
      expected,
    ));
}

test('the last word may be unfinished until something is typed behind it', () => {
  assert.equal(readQuery('sáng ch')?.isOpen, true);
  for (const typed of ['sáng ch ', 'sáng ch?', '"sáng ch"']) assert.equal(readQuery(typed)?.isOpen, false);
});

test('words that shape the question are told apart, unless there are no others', () => {
  const stops = (typed: string) => readQuery(typed)?.words.flatMap(({ word, isStop }) => (isStop ? [word] : []));
  assert.deepEqual(stops('hỗ trợ cho các doanh nghiệp'), ['cho', 'các']);
  assert.deepEqual(stops('cho các'), []);
});

test('a pasted text is cut to its first words, and says so', () => {
  const read = readQuery('sở hữu trí tuệ '.repeat(7000));
  assert.equal(read?.words.length, longest);
  assert.equal(read.isCut, true);
  assert.equal(read.isOpen, false);
});

test('one word of 100,000 letters is cut', () => {
  const read = readQuery('a'.repeat(100_000));
  assert.equal(read?.isCut, true);
  assert.ok((read.words[0]?.word.length ?? 0) <= 1000);
});
