import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlanBody } from '../../../parse/plan-body.ts';
import { tableTargets } from './table-targets.ts';

const read = (...rows: readonly string[]) => {
  const [head = '', ...body] = rows;
  const rule = `|${' --- |'.repeat(head.split('|').length - 2)}`;
  const { text } = parsePlanBody('a.md', `:::annex\n\nPHỤ LỤC\n\n${[head, rule, ...body].join('\n')}\n\n:::\n`);
  return tableTargets(text).map(({ fact }) => [
    fact.clause,
    fact.indicator,
    fact.value,
    fact.unit,
    fact.periodTo,
    fact.periodClause,
  ]);
};

test('a column for each year, named in a second line of heads', () => {
  assert.deepEqual(
    read(
      '| TT | Chỉ tiêu | ĐVT | ƯTH năm 2025 | GIAI ĐOẠN 2026 - 2027 | |',
      '| | | | | Năm 2026 | Năm 2027 |',
      '| 1 | Diện tích chè | Ha | 90 | 100 | 110 |',
    ),
    [
      ['PL.1', 'Diện tích chè', 100, 'Ha', 2026, 'PL.hàng 1'],
      ['PL.1', 'Diện tích chè', 110, 'Ha', 2027, 'PL.hàng 1'],
    ],
  );
});

test('two measures under each year, with their units in the head', () => {
  assert.deepEqual(
    read(
      '| TT | Sản phẩm | Kế hoạch 2026 | |',
      '| | | Lượng (Tấn) | Giá trị (Nghìn USD) |',
      '| | 1 | 2 | 3 |',
      '| | Tổng cộng | 50 | 90 |',
      '| 1 | Chè | 50 | 90 |',
    ),
    [
      ['PL.1', 'Chè, Lượng', 50, 'Tấn', 2026, 'PL'],
      ['PL.1', 'Chè, Giá trị', 90, 'Nghìn USD', 2026, 'PL'],
    ],
  );
});
