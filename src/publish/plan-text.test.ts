import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus, readPlanText } from '../corpus/load-corpus.ts';
import { publishedWords } from '../domain/words.ts';
import { aClause, aPlan, aPlanText, someRecords } from '../testing/builders.ts';
import { datasetInput, type DatasetInput } from './input.ts';
import { inputsByPlan } from './plan-document.ts';
import { planPlainText, textRule } from './plan-text.ts';

const root = join(import.meta.dirname, '../..');
const { corpus } = readCorpus(root);

/** What stands below the rule. */
const wordsBelow = (file: string): string => file.slice(file.indexOf(textRule) + textRule.length).trim();

for (const input of inputsByPlan(datasetInput(corpus, (id) => readPlanText(root, id)))) {
  const id = input.plans[0]?.id ?? '';
  test(`${id} as plain text holds the words of the plan, all and in order`, () => {
    assert.deepEqual(
      wordsBelow(planPlainText(input))
        .split(/\s+/u)
        .filter((word) => word !== '|'),
      publishedWords(input.textOf(id)).map(({ word }) => word),
    );
  });
}

const inputOf = (clauses: Parameters<typeof aPlanText>[0], tables: readonly object[] = []): DatasetInput =>
  datasetInput(someRecords(), () => ({ ...aPlanText(clauses), tables: tables as [] }));

test('a list stands below the words that it begins with, other clauses after a blank line', () => {
  const point = aClause({ label: 'I.a', level: 'point', marker: 'a)', texts: ['Gồm:'] });
  const item = (label: string, text: string) =>
    aClause({ label, level: 'item', marker: '-', parentId: point.id, texts: [text] });
  const clauses = [point, item('I.a.-1', 'một;'), item('I.a.-2', 'hai.'), aClause({ label: 'I.b', marker: 'b)' })];
  assert.equal(wordsBelow(planPlainText(inputOf(clauses))), 'a) Gồm:\n- một;\n- hai.\n\nb) Tổ chức thực hiện.');
});

test('a row of a table is a line', () => {
  const annex = aClause({ label: 'PL', level: 'annex', marker: '', texts: ['PHỤ LỤC'] });
  const row = aClause({ label: 'PL.1', level: 'row', marker: '1', parentId: annex.id, texts: ['Việc', '2021'] });
  const tables = [{ ownerId: annex.id, columns: ['TT', 'Nội dung', 'Năm'], isNumbered: true }];
  assert.equal(
    wordsBelow(planPlainText(inputOf([annex, row], tables))),
    'PHỤ LỤC\n\nTT | Nội dung | Năm\n1 | Việc | 2021',
  );
});

test('the head says what the document does not state, and what prevails', () => {
  const head = planPlainText(datasetInput(someRecords({ plans: [aPlan({ status: 'draft' })] }), () => aPlanText()));
  assert.match(head, /^Dự thảo kế hoạch: Thực hiện Chiến lược\n\nSố, ký hiệu: Không nêu\n/);
  assert.match(head, /Ngày ban hành: Không nêu\n/);
  assert.match(head, /bản có chữ ký và con dấu của cơ quan ban hành là bản có giá trị pháp lý/);
});
