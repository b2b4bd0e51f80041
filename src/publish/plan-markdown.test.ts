import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownWords } from '../../scripts/check-data/markdown-words.ts';
import { readCorpus, readPlanText } from '../corpus/load-corpus.ts';
import type { PlanText } from '../domain/clause.ts';
import { publishedWords } from '../domain/words.ts';
import { aClause, aPlanText, someRecords } from '../testing/builders.ts';
import { datasetInput, type DatasetInput } from './input.ts';
import { inputsByPlan } from './plan-document.ts';
import { planMarkdown } from './plan-markdown.ts';

const root = join(import.meta.dirname, '../..');
const { corpus } = readCorpus(root);

const wordsOf = (text: PlanText) => publishedWords(text).map(({ word }) => word);

for (const input of inputsByPlan(datasetInput(corpus, (id) => readPlanText(root, id)))) {
  const id = input.plans[0]?.id ?? '';
  const file = planMarkdown(input);
  const text = input.textOf(id);

  test(`${id} in Markdown holds the words of the plan, all and in order`, () =>
    assert.deepEqual(markdownWords(file), wordsOf(text)));

  test(`${id} in Markdown has an anchor for each clause, in their order`, () =>
    assert.deepEqual(
      [...file.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, anchor]) => anchor),
      text.clauses.map((clause) => clause.id),
    ));
}

const inputOf = (text: PlanText): DatasetInput => datasetInput(someRecords(), () => text);
const bodyOf = (text: PlanText): string => planMarkdown(inputOf(text)).split('\n---\n\n')[1] ?? '';

test('headings are as deep as they stand, and bullets are lists inside each other', () => {
  const part = aClause({ label: 'II', level: 'part', marker: 'II.', isHeading: true, texts: ['NHIỆM VỤ'] });
  const one = aClause({ label: 'II.1', parentId: part.id, isHeading: true, texts: ['Đào tạo'] });
  const item = aClause({ label: 'II.1.-1', level: 'item', marker: '-', parentId: one.id, texts: ['Lớp:'] });
  const sub = aClause({ label: 'II.1.-1.+1', level: 'subitem', marker: '+', parentId: item.id, texts: ['một;'] });
  assert.equal(
    bodyOf(aPlanText([part, one, item, sub])),
    [
      '### <a id="sec_2"></a>II. NHIỆM VỤ',
      '',
      '#### <a id="sec_2__para_1"></a>1. Đào tạo',
      '',
      '- <a id="sec_2__para_1__item_1"></a>Lớp:',
      '  + <a id="sec_2__para_1__item_1__subitem_1"></a>một;',
      '',
    ].join('\n'),
  );
});

test('a row with more cells than the table has heads keeps all of them', () => {
  const annex = aClause({ label: 'PL', level: 'annex', marker: '', texts: ['PHỤ LỤC'] });
  const row = aClause({ label: 'PL.1', level: 'row', marker: '1', parentId: annex.id, texts: ['Việc | gấp', '2021'] });
  const text = { clauses: [annex, row], tables: [{ ownerId: annex.id, columns: ['TT', 'Việc'], isNumbered: true }] };
  assert.match(
    bodyOf(text),
    /\| TT \| Việc \| \|\n\| - \| - \| - \|\n\| <a id="att__row_1"><\/a>1 \| Việc \\\| gấp \| 2021 \|/,
  );
});

test('whatever signs of Markdown a text holds, a reader shows the same words', () => {
  const sign = fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '| ',
    '*',
    '_',
    '`',
    '<b>',
    '&amp;',
    '[a](b)',
    '\\',
    '~',
    'chữ',
    ' ',
    '!',
  );
  const line = fc.array(sign, { minLength: 1 }).map((signs) => signs.join('').trim());
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (texts) => {
      const text = aPlanText([aClause({ texts }), aClause({ label: 'I.-1', level: 'item', marker: '-', texts })]);
      assert.deepEqual(markdownWords(planMarkdown(inputOf(text))), wordsOf(text));
    }),
  );
});
