import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someLists } from '../testing/search-builders.ts';
import { readOtherWords } from './abbreviations.ts';
import { interpret, textOf, type Interpretation } from './interpret.ts';
import { readQuery } from './read-query.ts';
import { readVocabulary } from './vocabulary.ts';

const lists = someLists(['công nghệ', 'nghề nông', 'quá trình', 'từ tập huấn', 'UBND']);
const known = { lists, vocabulary: readVocabulary(lists), otherWords: readOtherWords(lists) };

/** @param rows Those that records hold. */
function understand(typed: string, rows: readonly string[] = []): Promise<Interpretation> {
  const query = readQuery(typed);
  assert.ok(query);
  return interpret(query, known, (words) => Promise.resolve(rows.includes(words.join(' ')) ? 1 : 0));
}
const wordingsOf = ({ wordings }: Interpretation): readonly string[] => wordings.map(textOf);

const searched: readonly (readonly [what: string, typed: string, wordings: readonly string[]])[] = [
  ['words as they are', 'bảo hộ sáng chế', ['bảo hộ sáng chế']],
  ['words without marks as they are', 'bao ho', ['bao ho']],
  ['Telex left off', 'sowr huwux', ['sở hữu']],
  ['VNI left off', 'so73 hu74u', ['sở hữu']],
  ['Telex beside words that were typed well', 'nhãn hieeuj', ['nhãn hiệu']],
  ['an abbreviation that no record has in its words', 'SHTT', ['sở hữu trí tuệ']],
  ['an abbreviation with a sign', 'phát triển KH&CN', ['phát triển khoa học và công nghệ']],
  ['an abbreviation in small letters', 'hỗ trợ shtt', ['hỗ trợ sở hữu trí tuệ']],
  ['an abbreviation that records have both ways', 'UBND', ['ủy ban nhân dân', 'UBND']],
  ['a word of people', 'thương hiệu', ['thương hiệu', 'nhãn hiệu']],
  ['a name that records shorten', 'sở khoa học và công nghệ', ['sở khoa học và công nghệ', 'SKHCN']],
  ['a plan’s number', 'kế hoạch 114', ['114/KH-UBND']],
  ['a document’s number in a question', 'mục tiêu của qd 1068', ['mục tiêu của 1068/QĐ-TTg']],
  ['a word that looks like an abbreviation', 'từ', ['từ']],
  ['a word without marks that looks like one', 'tu', ['tu']],
];
for (const [what, typed, wordings] of searched) {
  test(`${what}: "${typed}" is searched as ${wordings.join(' | ')}`, async () =>
    assert.deepEqual(wordingsOf(await understand(typed)), wordings));
}

const slips: readonly (readonly [typed: string, rows: readonly string[], meant: string])[] = [
  ['hửu', [], 'hữu'],
  ['sở hửu', ['sở hữu'], 'sở hữu'],
  ['công nghể', ['công nghệ'], 'công nghệ'],
  ['nghể nông', ['nghề nông'], 'nghề nông'],
  ['công ngệ', ['công nghệ'], 'công nghệ'],
  ['khoa hcọ', ['khoa học'], 'khoa học'],
];
for (const [typed, rows, meant] of slips) {
  test(`a slip in "${typed}" is read as "${meant}"`, async () => {
    const understood = await understand(typed, rows);
    assert.deepEqual(wordingsOf(understood), [meant]);
    assert.deepEqual(understood.notes, [{ kind: 'read-as', from: typed, to: meant }]);
  });
}

for (const typed of ['quả xoài', 'giải quyển', 'nghể biển']) {
  test(`a word that the index lacks is no slip where nothing near stands beside "${typed}"`, async () =>
    assert.deepEqual(wordingsOf(await understand(typed)), [typed]));
}

test('a word that no record has is reported; one that only shapes the question is not', async () => {
  const { notes } = await understand('sáng chế xyzzy ở đâu');
  assert.deepEqual(notes, [{ kind: 'unknown', word: 'xyzzy' }]);
});

test('a word that is still being typed is not unknown', async () => {
  const { notes, wordings } = await understand('sáng ch');
  assert.deepEqual(notes, []);
  assert.equal(wordings[0]?.at(-1)?.isOpen, true);
});

test('what was read as something else is told', async () => {
  assert.deepEqual((await understand('sowr huwux')).notes, [{ kind: 'read-as', from: 'sowr huwux', to: 'sở hữu' }]);
  assert.deepEqual((await understand('SHTT')).notes, [{ kind: 'also', from: 'SHTT', to: 'sở hữu trí tuệ' }]);
});

test('a tone that is written elsewhere is asked as records write it, with nothing to tell', async () => {
  const { wordings, notes } = await understand('hoà giải');
  assert.deepEqual(
    wordings[0]?.map(({ word }) => word),
    ['hòa', 'giải'],
  );
  assert.deepEqual(notes, []);
});

test('a pasted text says how many of its words are searched', async () => {
  const { notes } = await understand('sở hữu trí tuệ '.repeat(100));
  assert.deepEqual(notes[0], { kind: 'cut', words: 24 });
});

test('many abbreviations at once make no more than four wordings', async () => {
  const { wordings } = await understand('OCOP CMCN 4.0 UBND OCOP CMCN 4.0 OCOP OCOP');
  assert.ok(wordings.length <= 4);
});
