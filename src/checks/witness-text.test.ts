import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus, readPlanText } from '../corpus/load-corpus.ts';
import { sourceRecordSchema, type SourceRecord } from '../domain/correction.ts';
import type { WitnessText } from '../domain/witness-text.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { planWords } from './witness.ts';
import { witnessText } from './witness-text.ts';

const root = join(import.meta.dirname, '../..');

function witness(source: string, record: SourceRecord) {
  return {
    file: 'seeds/x.txt',
    source,
    recordFile: 'x.yaml',
    record,
    recordPlaceAt: () => ({ file: 'x.yaml', line: 1, column: 1 }),
  };
}

function read(source: string, body: string, record: object = {}): WitnessText {
  const plan = planWords(parsePlanBody('plan.mdx', body).text);
  return witnessText(plan, witness(source, sourceRecordSchema.parse(record)));
}

const mended = {
  line: 1,
  clause: 'I',
  reason: 'doubled',
  evidenceKind: 'grammar',
  evidence: 'Nghĩa.',
  certainty: 'certain',
};

/** What is printed, each piece that a record explains in brackets. */
function printed({ clauses, outside }: WitnessText): Record<string, string> {
  const lines = [...clauses].map(([label, blocks]): readonly [string, string] => [
    label,
    blocks
      .map((pieces) =>
        pieces
          .map(({ printed: text, difference }) => (difference === undefined ? text : `[${text}]`))
          .join('')
          .trim(),
      )
      .join(' / '),
  ]);
  const strays = outside.map((piece): readonly [string, string] => [
    `line ${piece.difference?.line}`,
    piece.printed.trim(),
  ]);
  return Object.fromEntries<string>([...lines, ...strays]);
}

const cases: readonly (readonly [
  says: string,
  source: string,
  body: string,
  record: object,
  expected: Record<string, string>,
])[] = [
  [
    'a corrected word stands as printed, at its own place among equal words',
    'I. Giao cho cho Sở và cho Ban',
    '## I. Giao cho Sở và cho Ban',
    { corrections: [{ ...mended, printed: 'cho cho', corrected: 'cho' }] },
    { I: 'I. Giao[ cho cho] Sở và cho Ban' },
  ],
  [
    'a correction inside a word leaves the rest of the word alone',
    'I. Hết./*nnn*',
    '## I. Hết./.',
    { corrections: [{ ...mended, printed: './*nnn*', corrected: './.' }] },
    { I: 'I. Hết[./*nnn*]' },
  ],
  [
    'a clause that the source lacks has no words, and its neighbours keep theirs',
    'I. MỘT\nb) Hai',
    '## I. MỘT\n\na) Mất\n\nb) Hai',
    { lacks: [{ clauses: ['I.a'], reason: 'Mất dòng.' }] },
    { I: 'I. MỘT', 'I.a': '[]', 'I.b': 'b) Hai' },
  ],
  [
    'lacked words leave their place empty inside the clause',
    'I. một bốn',
    '## I. một hai ba bốn',
    { lacks: [{ clause: 'I', words: 'hai ba', reason: 'Mất chữ.' }] },
    { I: 'I. một[] bốn' },
  ],
  [
    'a stray mark stands with the word after it, at the end of a line with the word before it',
    '- I. Một |',
    '## I. Một',
    {
      omissions: [
        { lines: [1], printed: '-', reason: 'Nét.' },
        { lines: [1], printed: '|', reason: 'Vạch.' },
      ],
    },
    { I: '[ -] I. Một[ |]' },
  ],
  [
    'a line that is no part of the plan stands outside its clauses',
    'I. Một\nTóm tắt',
    '## I. Một',
    { omissions: [{ lines: [2], reason: 'Của trang tin.' }] },
    { I: 'I. Một', 'line 2': 'Tóm tắt' },
  ],
  [
    'words that are taken out stand in the clause that the record names',
    'I. Một thừa\nII. Hai',
    '## I. Một\n\n## II. Hai',
    { corrections: [{ ...mended, printed: 'thừa', corrected: '' }] },
    { I: 'I. Một[ thừa]', II: 'II. Hai' },
  ],
];
for (const [says, source, body, record, expected] of cases) {
  test(says, () => assert.deepEqual(printed(read(source, body, record)), expected));
}

test('a source with other words than its plan is a fault, not a guess', () => {
  assert.throws(() => read('I. Trên 50%', '## I. Trên 60%'), /seeds\/x\.txt differs from its plan at "I\. Trên 50%"/);
});

const { corpus } = readCorpus(root);
for (const { id, file, plan } of corpus.sources) {
  test(`what source ${id} prints of its plan is what its file holds, word by word`, () => {
    const source = readFileSync(join(root, 'seeds', file), 'utf8');
    const record = corpus.records[id] ?? sourceRecordSchema.parse({});
    const { clauses, outside } = witnessText(planWords(readPlanText(root, plan)), witness(source, record));
    const wordsOf = (text: string) => text.normalize('NFC').split(/\s+/u).filter(Boolean);
    const ofPieces = (pieces: readonly { readonly printed: string }[]) =>
      wordsOf(pieces.map((piece) => piece.printed).join(''));
    const linesOutside = new Set(outside.map(({ difference }) => difference?.line));
    const lines = source.split(/\r?\n/);
    assert.deepEqual(
      [...clauses.values()].flat().flatMap(ofPieces),
      lines.flatMap((line, index) => (linesOutside.has(index + 1) ? [] : wordsOf(line))),
    );
    assert.deepEqual(
      ofPieces(outside),
      lines.flatMap((line, index) => (linesOutside.has(index + 1) ? wordsOf(line) : [])),
    );
  });
}
