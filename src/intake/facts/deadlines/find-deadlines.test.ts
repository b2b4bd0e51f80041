/** A table of the ways in which documents set reporting duties. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DeadlineRecord } from '../../../domain/deadline.ts';
import { aClause } from '../../../testing/builders.ts';
import { agencyBook } from '../../agencies/agency-book.ts';
import { instrumentBook } from '../citations/instrument-book.ts';
import { findDeadlines } from './find-deadlines.ts';

const head = {
  number: undefined,
  title: '',
  issuedOn: undefined,
  year: 2026,
  provinceId: undefined,
  issuerId: undefined,
};
function find(texts: readonly string[], heading?: string) {
  const above =
    heading === undefined ? [] : [aClause({ label: 'IV', level: 'part', isHeading: true, order: 0, texts: [heading] })];
  const clauses = texts.map((text, index) =>
    aClause({
      label: `IV.${index + 1}`,
      parentId: heading === undefined ? undefined : 'sec_4',
      order: index + 1,
      texts: [text],
    }),
  );
  return findDeadlines({
    text: { clauses: [...above, ...clauses], tables: [] },
    head,
    agencies: agencyBook({ known: [], province: undefined, documentText: texts.join('\n') }),
    instruments: instrumentBook({ known: [], head }),
  });
}
const shown = ({ who, toWhom, through, day, month, year, before, recurrence }: DeadlineRecord): string =>
  [
    `${who ?? '-'} → ${toWhom ?? '-'}`,
    ...(through === undefined ? [] : [`via ${through}`]),
    [day, month, year].filter((part) => part !== undefined).join('/') || 'no day',
    ...(before ? ['before'] : []),
    recurrence ?? 'once',
  ].join(', ');

const cases: readonly (readonly [text: string, deadlines: readonly string[]])[] = [
  [
    'Định kỳ hằng năm, các sở, ngành gửi Sở Y tế (trước ngày 15 tháng 10) tổng hợp, báo cáo Ủy ban nhân dân tỉnh (trước ngày 30 tháng 10).',
    ['các sở, ngành → Sở Y tế, 15/10, before, yearly', 'Sở Y tế → Ủy ban nhân dân tỉnh, 30/10, before, yearly'],
  ],
  [
    'Sở Tài chính báo cáo Sở Y tế trước ngày 05/12 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.',
    ['Sở Tài chính → Sở Y tế, 5/12, before, yearly', 'Sở Y tế → Ủy ban nhân dân tỉnh, 15/12, before, yearly'],
  ],
  [
    'Trước ngày 15 tháng 10 năm 2028, các sở, ngành đánh giá giai đoạn 2026 - 2028, gửi Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    ['các sở, ngành → Sở Y tế, 15/10/2028, before, once'],
  ],
  [
    'Sở Y tế báo cáo Ủy ban nhân dân tỉnh định kỳ hàng tháng (trước ngày 18 hàng tháng), 6 tháng (trước ngày 16/6), tổng kết năm (trước ngày 20/11 hàng năm) hoặc khi có yêu cầu.',
    [
      'Sở Y tế → Ủy ban nhân dân tỉnh, 18, before, monthly',
      'Sở Y tế → Ủy ban nhân dân tỉnh, 16/6, before, half-yearly',
      'Sở Y tế → Ủy ban nhân dân tỉnh, 20/11, before, yearly',
    ],
  ],
  ['Các sở, ngành báo cáo về Sở Y tế trước ngày 18 hằng tháng.', ['Các sở, ngành → Sở Y tế, 18, before, monthly']],
  [
    'Hằng tháng (trước ngày 25), Sở Y tế báo cáo Ủy ban nhân dân tỉnh.',
    ['Sở Y tế → Ủy ban nhân dân tỉnh, 25, before, monthly'],
  ],
  [
    'Định kỳ hằng quý (trước ngày 20 của tháng cuối quý), Sở Y tế báo cáo Ủy ban nhân dân tỉnh.',
    ['Sở Y tế → Ủy ban nhân dân tỉnh, 20, before, quarterly'],
  ],
  ['Sở Y tế báo cáo Bộ Y tế chậm nhất ngày 17 tháng 12 hằng năm.', ['Sở Y tế → Bộ Y tế, 17/12, yearly']],
  ['Sở Y tế định kỳ 04 tháng một lần báo cáo Ủy ban nhân dân tỉnh.', ['Sở Y tế → Ủy ban nhân dân tỉnh, no day, other']],
  ['Sở Y tế định kỳ báo cáo Ủy ban nhân dân tỉnh.', ['Sở Y tế → Ủy ban nhân dân tỉnh, no day, periodic']],
  ['Sở Y tế báo cáo Ủy ban nhân dân tỉnh khi có yêu cầu.', ['Sở Y tế → Ủy ban nhân dân tỉnh, no day, on-request']],
  [
    'Yêu cầu các sở, ngành định kỳ trước ngày 30 tháng 11 hằng năm báo cáo về Ủy ban nhân dân tỉnh (qua Sở Y tế).',
    ['các sở, ngành → Ủy ban nhân dân tỉnh, via Sở Y tế, 30/11, before, yearly'],
  ],
  [
    'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính, định kỳ hằng năm báo cáo Ủy ban nhân dân tỉnh.',
    ['Sở Y tế → Ủy ban nhân dân tỉnh, no day, yearly'],
  ],
  [
    'Các sở, ngành xây dựng kế hoạch. Định kỳ hằng năm gửi báo cáo về Sở Y tế để tổng hợp, báo cáo Bộ Y tế.',
    ['Các sở, ngành → Sở Y tế, no day, yearly', 'Sở Y tế → Bộ Y tế, no day, yearly'],
  ],
  ['Tổ chức sơ kết vào năm 2028 và tổng kết vào năm 2030.', ['- → -, 2028, once', '- → -, 2030, once']],
  ['Thực hiện báo cáo thường niên về dữ liệu mở.', ['- → -, no day, yearly']],
  ['Thời gian báo cáo định kỳ hằng năm tính từ ngày 15 tháng 12 đến ngày 14 tháng 12.', []],
  ['Sở Y tế báo cáo Ủy ban nhân dân tỉnh theo quy định.', []],
  ['Bố trí kinh phí trong dự toán hằng năm, báo cáo Ủy ban nhân dân tỉnh.', []],
  ['Theo Quyết định số 1/QĐ-TTg ngày 15/3/2026, Sở Y tế gửi Sở Tài chính dự toán.', []],
];
for (const [text, expected] of cases)
  test(`"${text}" sets ${expected.join('; ') || 'nothing'}`, () =>
    assert.deepEqual(
      find([text]).map(({ fact }) => shown(fact)),
      expected,
    ));

test('the agency of the heading acts where the sentence names none, and the heading is named', () => {
  const [found] = find(['Báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.'], 'Sở Y tế');
  assert.deepEqual([found?.fact.who, found?.fact.whoClause, found?.fact.date], ['Sở Y tế', 'IV', '2026-12-15']);
});

test('a summary that is due before the reports it sums up is kept and shown', () => {
  const found = find([
    'Các sở, ngành báo cáo Sở Y tế trước ngày 16/6 hằng năm.',
    'Sở Y tế báo cáo Ủy ban nhân dân tỉnh trước ngày 18/5 hằng năm.',
  ]);
  assert.deepEqual(
    found.map(({ fact, sureness, doubt }) => [fact.month, sureness, doubt]),
    [
      [6, 'sure', undefined],
      [5, 'unsure', 'Hạn này không sau hạn gửi báo cáo nêu ở IV.1: hãy đối chiếu bản gốc.'],
    ],
  );
});

const word = fc.constantFrom(
  'Sở Y tế',
  'báo cáo',
  'gửi',
  'Ủy ban nhân dân tỉnh',
  'hằng năm',
  'định kỳ',
  '6 tháng',
  '(trước ngày 16/6)',
  'trước ngày 18 hằng tháng',
  'sơ kết',
  'vào năm 2028',
  'tổng hợp,',
  ';',
  '.',
  'qua',
  'và',
  '15/12/2026',
  'khi có yêu cầu',
);
test('every deadline quotes words of its clause, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = words.join(' ');
      for (const { fact } of find([text], 'Sở Tài chính')) assert.ok(text.includes(fact.quote), fact.quote);
    }),
  );
});
