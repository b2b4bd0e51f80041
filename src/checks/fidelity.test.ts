import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceRecordSchema } from '../domain/correction.ts';
import { formatDiagnostic } from '../domain/diagnostic.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { checkFidelity } from './fidelity.ts';
import { planWords } from './witness.ts';

const correction = {
  line: 1,
  printed: 'phần đầu',
  corrected: 'phấn đấu',
  clause: 'I',
  reason: 'misread',
  evidenceKind: 'grammar',
  evidence: 'Nghĩa của câu.',
  certainty: 'certain',
};

function check(source: string, body: string, record: object = {}): string[] {
  const { text } = parsePlanBody('plan.mdx', body);
  const input = {
    file: 'seeds/x.txt',
    source,
    recordFile: 'content/corrections/x.yaml',
    record: sourceRecordSchema.parse(record),
    recordPlaceAt: () => ({ file: 'content/corrections/x.yaml', line: 1, column: 1 }),
    plan: planWords(text),
    areLabelsSure: true,
  };
  return checkFidelity(input).diagnostics.map(({ place, problem }) => `${place.line}:${place.column} ${problem}`);
}

test('equal words are no difference, however the lines break', () => {
  assert.deepEqual(check('I. MỤC\nTIÊU\n\na) Trên 60% sản phẩm.', '## I. MỤC TIÊU\n\na) Trên 60% sản phẩm.'), []);
});

test('a deleted word is found at its line', () => {
  assert.deepEqual(check('I. MỤC TIÊU\n\na) Trên 60% sản phẩm.', '## I. MỤC TIÊU\n\na) Trên sản phẩm.'), [
    '3:9 The source has "60%"; the published text has not.',
  ]);
});

test('an added word is found', () => {
  assert.deepEqual(check('I. MỤC TIÊU', '## I. MỤC TIÊU CHUNG'), [
    '1:8 The published text has "CHUNG" (clause I); the source has not.',
  ]);
});

test('an altered number is found', () => {
  assert.deepEqual(check('I. Trên 5.500 văn bằng', '## I. Trên 5.600 văn bằng'), [
    '1:9 The source has "5.500"; the published text has "5.600" (clause I).',
  ]);
});

test('every difference is listed, not the first alone', () => {
  assert.equal(check('I. một hai ba bốn năm', '## I. một 2 ba 4 năm').length, 2);
});

test('a recorded correction explains its difference', () => {
  assert.deepEqual(check('I. phần đầu đạt', '## I. phấn đấu đạt', { corrections: [correction] }), []);
});

test('an unrecorded correction is found', () => {
  assert.deepEqual(check('I. phần đầu đạt', '## I. phấn đấu đạt'), [
    '1:4 The source has "phần đầu"; the published text has "phấn đấu" (clause I).',
  ]);
});

test('a correction that no longer applies is an error', () => {
  assert.deepEqual(check('I. phấn đấu đạt', '## I. phấn đấu đạt', { corrections: [correction] }), [
    '1:1 "phần đầu" does not stand in seeds/x.txt:1.',
  ]);
});

test('a correction must name the clause in which its words stand', () => {
  assert.deepEqual(check('I. phần đầu', '## I. phấn đấu', { corrections: [{ ...correction, clause: 'II' }] }), [
    '1:1 The correction of "phần đầu" at seeds/x.txt:1 names the clause "II"; the words stand in "I".',
  ]);
});

const named: readonly (readonly [name: string, record: object, problem: string])[] = [
  [
    'a correction that takes words out of another clause',
    { corrections: [{ ...correction, printed: 'thừa', corrected: '', clause: 'II' }] },
    '1:1 The correction of "thừa" at seeds/x.txt:1 names the clause "II"; the words stand in "I".',
  ],
  [
    'a lack',
    {
      omissions: [{ lines: [1], printed: 'thừa', reason: 'Nét bẩn.' }],
      lacks: [{ clause: 'IX', words: 'x', reason: 'Mất.' }],
    },
    '1:1 "lacks" names the clause "IX", which the plan does not have.',
  ],
];
for (const [name, record, problem] of named) {
  test(`${name} must name its clause`, () =>
    assert.deepEqual(check('I. Một thừa hai\n\nII. Ba', '## I. Một hai\n\n## II. Ba', record), [problem]));
}

test('omitted furniture is accounted for, and only where it is recorded', () => {
  assert.deepEqual(
    check('I. Hết./*nnn*', '## I. Hết./', { omissions: [{ lines: [1], printed: '*nnn*', reason: 'Nét ký tắt.' }] }),
    [],
  );
  assert.deepEqual(check('I. Hết./*nnn*', '## I. Hết./').length, 1);
});

test('what a witness lacks is left out of the comparison, word by word', () => {
  const body = '## I. MỤC TIÊU\n\na) Một hai.\n\nb) Ba.';
  assert.deepEqual(check('I. MỤC TIÊU\nb) Ba.', body, { lacks: [{ clauses: ['I.a'], reason: 'Mất dòng.' }] }), []);
  assert.deepEqual(
    check('I. MỤC TIÊU\na) Một\nb) Ba.', body, { lacks: [{ clause: 'I.a', words: 'hai.', reason: 'Mất chữ.' }] }),
    [],
  );
});

test('a blank line inside a sentence must be recorded as a page break', () => {
  const source = 'I. xây dựng ý\n\nthức tôn trọng';
  assert.deepEqual(check(source, '## I. xây dựng ý thức tôn trọng'), [
    '2:1 A blank line of the source stands inside a published paragraph.',
  ]);
  assert.deepEqual(check(source, '## I. xây dựng ý thức tôn trọng', { pageBreaks: [2] }), []);
});

test('a page break that breaks nothing is an error', () => {
  assert.deepEqual(check('I. A\n\na) B', '## I. A\n\na) B', { pageBreaks: [2] }), [
    '1:1 "pageBreaks" names line 2, where no published paragraph is broken.',
  ]);
});

test('text typed in decomposed letters is compared as NFC', () => {
  assert.deepEqual(check('I. MỤC TIÊU'.normalize('NFD'), '## I. MỤC TIÊU'), []);
});

test('the message says where, what and what to do', () => {
  const { text } = parsePlanBody('plan.mdx', '## I. Trên 60%');
  const [diagnostic] = checkFidelity({
    recordPlaceAt: () => ({ file: 'content/corrections/x.yaml', line: 1, column: 1 }),
    plan: planWords(text),
    areLabelsSure: true,
    file: 'seeds/x.txt',
    source: 'I. Trên 50%',
    recordFile: 'content/corrections/x.yaml',
    record: sourceRecordSchema.parse({}),
  }).diagnostics;
  assert.equal(
    diagnostic && formatDiagnostic(diagnostic),
    'seeds/x.txt:1:9 error fidelity/words\n  The source has "50%"; the published text has "60%" (clause I).\n  → Restore the words of the source, or record the difference in content/corrections/x.yaml (corrections, omissions or lacks).',
  );
});
