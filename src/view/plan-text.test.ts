import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planSchema } from '../domain/plan.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { resolvePlan } from '../parse/resolve-plan.ts';
import { markedReadings, phoneLines, planTree, type ClauseNode, type NumberedCorrection } from './plan-text.ts';

const required = { type: 'plan', title: 'A', shortTitle: 'A', issuer: 'x', province: 'x', status: 'issued' };

function tree(
  body: string,
  facts: object = {},
  corrections: readonly NumberedCorrection[] = [],
): readonly ClauseNode[] {
  const { text } = parsePlanBody('p.md', body);
  const { plan } = resolvePlan({
    planId: 'p',
    record: planSchema.parse({ ...required, ...facts }),
    text,
    placeAt: () => ({ file: 'p', line: 1, column: 1 }),
  });
  return planTree(plan, text, corrections);
}

const mended = (given: Partial<NumberedCorrection>): NumberedCorrection => ({
  anchor: 'hd-1',
  line: 1,
  occurrence: 1,
  printed: 'phần đầu',
  clause: 'I',
  reason: 'misread',
  evidenceKind: 'grammar',
  evidence: 'x',
  certainty: 'certain',
  ...given,
});

test('a citation is a link on its very words', () => {
  const [part] = tree('## I. Theo Quyết định 1068/QĐ-TTg ngày 22', {
    citations: [{ clause: 'I', instrument: 'qd', relation: 'basis', quote: 'Quyết định 1068/QĐ-TTg' }],
  });
  assert.deepEqual(part?.texts[0], [
    { text: 'Theo ' },
    { text: 'Quyết định 1068/QĐ-TTg', link: { kind: 'citation', target: 'qd' } },
    { text: ' ngày 22' },
  ]);
});

test('a corrected word links to its reason, a doubtful one too', () => {
  const [part] = tree('## I. phấn đấu đạt; của tỉnh', {}, [
    mended({ corrected: 'phấn đấu' }),
    mended({ anchor: 'hd-2', printed: 'của tỉnh', certainty: 'doubtful' }),
  ]);
  assert.deepEqual(
    part?.texts[0]?.map(({ link }) => link?.kind),
    ['correction', undefined, 'doubt'],
  );
});

test('a corrected word of a citation is marked inside the link, and its reason is told with the others', () => {
  const nodes = tree(
    '## I. Theo Quyết định 1068/QĐ-TTg, phấn đấu',
    { citations: [{ clause: 'I', instrument: 'qd', relation: 'basis', quote: 'Quyết định 1068/QĐ-TTg' }] },
    [
      mended({ printed: 'QD-TTg', corrected: 'QĐ-TTg' }),
      mended({ anchor: 'hd-2', printed: 'Tg, phấn' }), // begins in the citation and ends after it
      mended({ anchor: 'hd-3', corrected: 'phấn đấu' }),
    ],
  );
  assert.deepEqual(nodes[0]?.texts[0]?.[1], {
    text: 'Quyết định 1068/QĐ-TTg',
    link: { kind: 'citation', target: 'qd' },
    parts: [{ text: 'Quyết định 1068/' }, { text: 'QĐ-TTg', link: { kind: 'correction', target: 'hd-1' } }],
  });
  assert.deepEqual(markedReadings(nodes), ['hd-1', 'hd-3']);
});

test('a corrected letter of a point is marked on its marker', () => {
  const [part] = tree('## I. A\n\nđ) B', {}, [mended({ clause: 'I.đ', printed: 'd)', corrected: 'đ)' })]);
  assert.equal(part?.children[0]?.marker[0]?.link?.target, 'hd-1');
});

test('the rows of a table are drawn in the order of the text, a list for each group', () => {
  const [part] = tree('## I. A\n\n| TT | B | C |\n|-|-|-|\n| I | x | |\n| 1 | y | z |\n| 1.1 | y | z |\n| II | x | |');
  const table = part?.children[0];
  assert.deepEqual(
    table?.table?.sections.map((rows) => rows.map(({ clause }) => clause.label.replace('I.bảng 1.', ''))),
    [['nhóm I', 'nhóm I.1', 'nhóm I.1.1'], ['nhóm II']],
  );
  assert.deepEqual(table.children, []);
});

test('a heading is one level below the part or chapter around it, and none is left out', () => {
  const levels = (nodes: readonly ClauseNode[]): unknown[] =>
    nodes.flatMap((node) => [[node.clause.label, node.headingLevel], ...levels(node.children)]);
  assert.deepEqual(levels(tree('## A. x\n\n## I. y\n\n### 1. z\n\n#### 1.1. z\n\na) z')), [
    ['A', 3],
    ['A.I', 4],
    ['A.I.1', 5],
    ['A.I.1.1', 5],
    ['A.I.1.1.a', undefined],
  ]);
});

test('whatever is linked, the words stay as they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('một', 'hai', 'ba'), { minLength: 1 }),
      fc.array(fc.constantFrom('một hai', 'hai', 'ba một', 'hai ba')),
      (words, quotes) => {
        const text = words.join(' ');
        const [part] = tree(
          `## I. ${text}`,
          {},
          quotes.map((corrected) => mended({ corrected })),
        );
        assert.equal(part?.texts[0]?.map((piece) => piece.text).join(''), text);
      },
    ),
  );
});

test('the room kept for a clause has a line for each that its texts fill on a phone', () => {
  assert.equal(phoneLines([]), 0);
  assert.equal(phoneLines(['Mục tiêu', 'a'.repeat(73)]), 4);
});
