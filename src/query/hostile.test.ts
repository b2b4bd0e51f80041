/** Whatever is typed or pasted: an answer comes, soon, and what is shown is text that is stored. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { listsOfContent, recordsOfContent } from '../integrations/search-index.ts';
import { splitContent } from '../search/record-content.ts';
import { fakeIndex } from '../testing/fake-index.ts';
import type { Chosen, Hit } from './answer.ts';
import { markTexts, type MarkedPiece } from './marks.ts';
import { createSearch } from './search.ts';
import { shownOf } from './shown.ts';
import { suggest } from './suggest.ts';

const root = join(import.meta.dirname, '../..');
const lists = listsOfContent(root);
/** Few, so that ten thousand questions take seconds. */
const records = [...recordsOfContent(root)].filter((_, at) => at % 20 === 0);
const stored = new Map(records.map(({ url, content }) => [url, splitContent(content)]));
const someText = [...stored.values()]
  .map(({ text }) => text)
  .reduce((one, other) => (one.length > other.length ? one : other));

/** Questions to the index for one search; a usual one needs two to ten. */
const mostQuestions = 180;

const known = fc.constantFrom(...lists.vocabulary.flatMap((line) => line.split(' ')));
const slip = fc
  .tuple(known, fc.nat({ max: 6 }), fc.constantFrom('', 'x', 's', '\u0301'))
  .map(([word, at, put]) => word.slice(0, at) + put + word.slice(at + 1));
const special = [
  ...['151/KH-UBND', '1068/QĐ-TTg', 'KH&CN', 'CMCN 4.0', 'OCOP', 'SKHCN', '2021-2025', '24/11/2020', '//--&&..'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=x>', '&lt;b&gt;', "' OR 1=1 --"],
  ...[
    '.*+?^${}()|[]\\',
    '(?:a+)+$',
    '[^',
    '\\p{L',
    '$&',
    '"',
    '“',
    '«»',
    '""',
    '|',
    '␞',
    '␟',
    '__proto__',
    'constructor',
  ],
  ...['\u0000', '\u0007', '\u200b', '\u200d', '\u202e', '\ufeff', '\ud800', '\udfff', '\u0301\u0323', '😀', '👨‍👩‍👧'],
  ...['ﷺ', 'שלום', 'ď', 'Ď', 'İ', 'ß', 'ﬁ', 'é\u0323\u0323', 'kế hoạch', 'a'.repeat(300), '9'.repeat(300)],
];
const piece = fc.oneof(
  known,
  slip,
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.constantFrom(...special),
);
const gap = fc.constantFrom(' ', ' ', '', '/', '-', '&', '.', '\n');
const query = fc.oneof(
  { weight: 40, arbitrary: fc.array(fc.tuple(piece, gap), { maxLength: 6 }).map((parts) => parts.flat().join('')) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(known, slip), { minLength: 20, maxLength: 30 }).map((words) => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(piece, gap).map(([one, sign]) => (one + sign || 'a').repeat(100_000).slice(0, 100_000)),
  },
);
const narrowed = fc.constantFrom<Chosen>({}, {}, {}, { kind: ['target'], year: ['2016'] }, { kind: ['__proto__'] });

const textOf = (pieces: readonly MarkedPiece[]): string => pieces.map(({ text }) => text).join('');

test('10,000 random and hostile questions are answered, with text that is stored', async () => {
  const index = fakeIndex(records);
  const search = createSearch(index, lists);
  const property = fc.asyncProperty(query, narrowed, async (typed, chosen) => {
    const before = index.asked.length;
    const answer = await search({ typed, chosen });
    assert.ok(answer);
    const asked = index.asked.slice(before).map(({ term }) => term);
    assert.ok(asked.length <= mostQuestions, `${asked.length} questions`);
    for (const term of asked) assert.match(term, /^"?[\p{L}\p{M}\p{N} /&.–-]+"?$/u);
    for (const hit of answer.hits.slice(0, 3)) assertIsStored(hit, answer.marked);
    assert.doesNotMatch(JSON.stringify([answer.hits, answer.shortcuts]), /[ďĎ]/u);
  });
  await fc.assert(property, { numRuns: 10_000 });
});

function assertIsStored(hit: Hit, marked: string): void {
  const content = stored.get(hit.url);
  assert.deepEqual(hit.content, content);
  const { title, plan, place, excerpt, facts } = shownOf(hit, marked);
  assert.deepEqual([title, plan, place].map(textOf), [hit.title, content?.plan, content?.place]);
  assert.equal(textOf(facts), content?.facts.join(' · '));
  assert.ok(content?.text.includes(textOf(excerpt).replace(/^…|…$/gu, '')));
}

test('2,000 more are suggested for and marked, and change no text', () => {
  const offered = new Set([
    ...lists.phrases,
    ...[...lists.plans, ...lists.agencies, ...lists.instruments].map(({ name }) => name),
  ]);
  const property = fc.property(query, (typed) => {
    for (const { text } of suggest(lists, typed)) assert.ok(offered.has(text));
    assert.equal(textOf(markTexts([someText], typed)[0] ?? []), someText);
    const pasted = typed.slice(0, 300);
    assert.equal(textOf(markTexts([pasted], pasted)[0] ?? []), pasted);
  });
  fc.assert(property, { numRuns: 2000 });
});
