import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceRecordSchema } from '../domain/correction.ts';
import type { Difference, WitnessPiece } from '../domain/witness-text.ts';
import { aClause, aPlanText, aSource } from '../testing/builders.ts';
import { comparePlan, type ReadSource } from './comparison.ts';
import type { MarkedRun } from './marked-text.ts';

const correction = {
  line: 3,
  printed: 'cho cho',
  corrected: 'cho',
  clause: 'I.1',
  reason: 'doubled',
  evidenceKind: 'grammar',
  evidence: 'Lặp.',
  certainty: 'certain',
} as const;

const same = (text: string): WitnessPiece => ({ printed: text, published: text, difference: undefined });
const differs = (printed: string, published: string, list: Difference['list'], index = 0): WitnessPiece => ({
  printed,
  published,
  difference: { list, index, line: list === 'lacks' ? undefined : 3 },
});

/** A source that prints the clause I.1 in these pieces. */
function source(id: string, pieces: readonly WitnessPiece[], record: object): ReadSource {
  const parsed = sourceRecordSchema.parse(record);
  const corrections = parsed.corrections.map((item) => ({ ...item, anchor: `hd-${id}-${item.line}` }));
  return {
    source: aSource({ id }),
    record: parsed,
    corrections,
    text: { clauses: new Map([['I.1', [pieces]]]), outside: [] },
  };
}

const plain = source('b', [same(' 1. Giao cho Sở')], {});
const corrected = source('a', [same(' 1. Giao'), differs(' cho cho', ' cho', 'corrections'), same(' Sở')], {
  corrections: [correction],
});
const lacksWords = source('c', [same(' 1. Giao'), differs('', ' cho Sở', 'lacks')], {
  lacks: [{ clause: 'I.1', words: 'cho Sở', reason: 'Mất.' }],
});
const lacksAll = source('d', [differs('', ' 1. Giao cho Sở', 'lacks')], {
  lacks: [{ clauses: ['I.1'], reason: 'Mất dòng.' }],
});
const stray = source(
  'e',
  [differs(' -', '', 'omissions'), same(' 1. Giao cho Sở'), differs(' -', '', 'omissions', 1)],
  {
    omissions: [
      { lines: [3], printed: '-', reason: 'Nét.' },
      { lines: [3], printed: '-', occurrence: 2, reason: 'Nét.' },
    ],
  },
);

const only = (...sources: readonly ReadSource[]) => {
  const [clause] = comparePlan(aPlanText([aClause()]), sources).clauses;
  assert.ok(clause);
  return clause;
};
const shown = (runs: readonly MarkedRun[] | undefined) =>
  runs?.map(({ text, mark, notes, lacked }) => (mark ? `[${mark} ${lacked || text} ${notes.join()}]` : text)).join('');

const kinds = [
  ['words that a record corrects', [plain, corrected], 'words'],
  ['words that one source lacks', [plain, lacksWords], 'words'],
  ['a source without the clause', [plain, lacksAll], 'missing'],
  ['stray marks alone', [stray], 'stray'],
  ['no difference', [plain, plain], 'same'],
] as const;
for (const [says, sources, kind] of kinds) {
  test(`a clause with ${says} is "${kind}"`, () => assert.equal(only(...sources).kind, kind));
}

test('a correction is marked with one number as printed, as published, and in its note', () => {
  const { published, witnesses, notes } = only(corrected, plain);
  assert.equal(shown(witnesses[0]?.paragraphs[0]), '1. Giao [changed cho cho 1] Sở');
  assert.equal(shown(witnesses[1]?.paragraphs[0]), '1. Giao cho Sở');
  assert.equal(shown(published[0]), '1. Giao [changed cho 1] Sở');
  assert.deepEqual(
    notes.map(({ number, sourceId, lines }) => [number, sourceId, lines]),
    [[1, 'a', [3]]],
  );
});

test('words that two sources differ in carry the notes of both', () => {
  assert.equal(shown(only(corrected, lacksWords).published[0]), '1. Giao [changed cho 1,2][lacked  Sở 2]');
});

test('a gap says how many words are missing', () => {
  assert.equal(shown(only(plain, lacksWords).witnesses[1]?.paragraphs[0]), '1. Giao [gap 2 1]');
});

test('a source without the clause says why, and shows no words', () => {
  const [, missing] = only(plain, lacksAll).witnesses;
  assert.deepEqual([missing?.missing, missing?.paragraphs, missing?.isPublished], ['Mất dòng.', [], false]);
});

test('marks that are left out for one reason have one note', () => {
  const { notes, witnesses } = only(stray);
  assert.equal(notes.length, 1);
  assert.equal(shown(witnesses[0]?.paragraphs[0]), '[stray - 1] 1. Giao cho Sở [stray - 1]');
});
