import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planSchema } from '../domain/plan.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { resolvePlan } from '../parse/resolve-plan.ts';
import { planTree, type ClauseNode, type NumberedCorrection } from './plan-text.ts';

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

test('a corrected letter of a point is marked on its marker', () => {
  const [part] = tree('## I. A\n\nđ) B', {}, [mended({ clause: 'I.đ', printed: 'd)', corrected: 'đ)' })]);
  assert.equal(part?.children[0]?.marker[0]?.link?.target, 'hd-1');
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
