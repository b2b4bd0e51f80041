import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clause, ClauseTable } from '../../../domain/clause.ts';
import { aClause } from '../../../testing/builders.ts';
import { instrumentBook } from '../citations/instrument-book.ts';
import { agencyBook } from '../../agencies/agency-book.ts';
import { findTargets } from './find-targets.ts';

const head = {
  number: undefined,
  title: '',
  issuedOn: undefined,
  year: 2026,
  provinceId: undefined,
  issuerId: undefined,
};
const find = (clauses: readonly Clause[], tables: readonly ClauseTable[] = []) =>
  findTargets({
    text: { clauses: clauses.map((clause, order) => ({ ...clause, order })), tables },
    head,
    agencies: agencyBook({ known: [], province: undefined, documentText: '' }),
    instruments: instrumentBook({ known: [], head }),
  });
const title = aClause({
  label: 'Tên',
  level: 'title',
  texts: ['KẾ HOẠCH', 'THỰC HIỆN QUYẾT ĐỊNH SỐ 9/QĐ-TTG NGÀY 03/4/2023, GIAI ĐOẠN 2026 - 2030, TẦM NHÌN ĐẾN NĂM 2045'],
});
const part = aClause({ label: 'I', level: 'part', isHeading: true, texts: ['MỤC TIÊU'] });
const point = (label: string, text: string) => aClause({ label, level: 'point', parentId: 'sec_1', texts: [text] });

test('the year of a target stands in its sentence, else in the title; days of cited documents and outlooks are no years', () => {
  const [own, above] = find([title, part, point('I.a', 'Đến năm 2028, đạt 20%.'), point('I.b', 'Tỷ lệ đạt 30%.')]);
  assert.deepEqual([own?.fact.periodFrom, own?.fact.periodTo, own?.fact.periodClause], [undefined, 2028, undefined]);
  assert.deepEqual([above?.fact.periodFrom, above?.fact.periodTo, above?.fact.periodClause], [2026, 2030, 'Tên']);
});

test('a heading or lead-in above gives the year before the title does', () => {
  const lead = aClause({ label: 'I.a', level: 'point', parentId: 'sec_1', texts: ['Đến cuối năm 2028, phấn đấu:'] });
  const item = aClause({ label: 'I.a.-1', level: 'item', parentId: lead.id, texts: ['100% xã đạt chuẩn.'] });
  assert.deepEqual(
    find([title, part, lead, item]).map(({ fact }) => [fact.clause, fact.periodTo, fact.periodClause]),
    [['I.a.-1', 2028, 'I.a']],
  );
});

test('the year goes on to the next item of the same sentence, and the clause is named for it', () => {
  const [, second] = find([part, point('I.a', 'Đến năm 2028, A đạt 20%; tỷ lệ B đạt 30%. Tỷ lệ C đạt 40%.')]);
  assert.deepEqual([second?.fact.periodTo, second?.fact.periodClause], [2028, 'I.a']);
});

test('a target that stands in two places is kept in both and said to be one', () => {
  const [first, second] = find([
    part,
    point('I.a', 'Diện tích rừng ven biển đạt 700 ha.'),
    point('I.b', 'Diện tích rừng ven biển của tỉnh đạt 700 ha.'),
  ]);
  assert.equal(first?.doubt, undefined);
  assert.equal(second?.doubt, 'Chỉ tiêu này cũng nêu ở I.a: tính một lần.');
});

test('where the present is told, no number is a target', () => {
  const now = aClause({ label: 'I', level: 'part', isHeading: true, texts: ['THỰC TRẠNG'] });
  assert.deepEqual(find([now, point('I.a', 'Tỷ lệ đạt 20%.')]), []);
});

test('columns of years are targets, an estimate of the present is none, and a dash goes under the row above it', () => {
  const annex = aClause({ label: 'PL', level: 'annex', texts: ['PHỤ LỤC'] });
  const row = (label: string, marker: string, texts: readonly string[]) =>
    aClause({ label, level: 'row', parentId: 'att', marker, texts });
  const found = find(
    [
      annex,
      row('PL.1', '1', ['Lúa', '', '', '', '']),
      row('PL.2', '-', ['Diện tích', 'Ha', '1.000', '1.200', '1.500']),
    ],
    [{ ownerId: 'att', isNumbered: true, columns: ['TT', 'Chỉ tiêu', 'ĐVT', 'ƯTH Năm 2025', 'Năm 2026', 'Năm 2027'] }],
  );
  assert.deepEqual(
    found.map(({ fact }) => [fact.clause, fact.indicator, fact.value, fact.unit, fact.periodTo]),
    [
      ['PL.2', 'Lúa: Diện tích', 1200, 'Ha', 2026],
      ['PL.2', 'Lúa: Diện tích', 1500, 'Ha', 2027],
    ],
  );
});
