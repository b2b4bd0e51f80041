import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aChart } from '../../testing/builders.ts';
import type { ChartCell, ChartRow } from './chart.ts';
import { chartPicture, type ChartPicture } from './chart-picture.ts';

const rowsOf = (...values: readonly ChartCell[]): readonly ChartRow[] =>
  values.map((value, index) => ({ label: `Sở ${index + 1}`, values: [value] }));
const wordsOf = ({ words }: ChartPicture, role: string) =>
  words.filter((piece) => piece.role === role).map(({ text }) => text);

test('bars are as long as their numbers', () => {
  const { bars } = chartPicture(aChart({ rows: rowsOf(8, 4, 2) }));
  const [first = 0, ...others] = bars.map(({ width }) => width);
  assert.deepEqual(
    others.map((width) => Math.round((first / width) * 10) / 10),
    [2, 4],
  );
});

test('columns are as high as their numbers and stand on one line', () => {
  const { bars } = chartPicture(aChart({ direction: 'up', rows: rowsOf(8, 4) }));
  assert.equal(Math.round((bars[0]!.height / bars[1]!.height) * 10), 20);
  assert.equal(new Set(bars.map(({ y, height }) => Math.round((y + height) * 10))).size, 1);
});

test('the second series begins where the first ends', () => {
  const rows = [{ label: 'Sở Y tế', values: [3, 1] }];
  const [lead, joined] = chartPicture(aChart({ columns: ['Cơ quan', 'Chủ trì', 'Phối hợp'], rows })).bars;
  assert.equal(lead!.x + lead!.width, joined!.x);
});

test('an interval is drawn from one end to the other, and its words stand above it', () => {
  const picture = chartPicture(aChart({ rows: rowsOf({ value: 16, to: 18, text: 'từ 16% đến 18%' }) }));
  assert.ok(picture.bars[0]!.x > 80);
  assert.deepEqual(wordsOf(picture, 'value'), ['từ 16% đến 18%']);
});

for (const direction of ['across', 'up'] as const) {
  test(`what is not stated has no bar and says so, ${direction}`, () => {
    const picture = chartPicture(aChart({ direction, rows: rowsOf(3, undefined) }));
    assert.equal(picture.bars.length, 1);
    assert.equal(wordsOf(picture, 'missing').join(' '), 'không nêu');
  });
}

test('above what is below zero there is room to say that a number is not stated', () => {
  const { words } = chartPicture(aChart({ direction: 'up', rows: rowsOf(-3, undefined) }));
  assert.deepEqual(
    words.filter(({ y }) => y < 0),
    [],
  );
});

test('counted things have no half on their axis', () => {
  assert.deepEqual(wordsOf(chartPicture(aChart({ rows: rowsOf(1, 2) })), 'tick'), ['0', '1', '2']);
});

test('a long name is broken and moves what stands below it', () => {
  const long = 'Trung tâm Xúc tiến Đầu tư - Thương mại và Hội chợ triển lãm';
  const rows = [long, 'Sở Y tế'].map((label) => ({ label, values: [3] }));
  const picture = chartPicture(aChart({ rows }));
  assert.equal(wordsOf(picture, 'name').length, 3);
  assert.ok(picture.bars[0]!.y > chartPicture(aChart({ rows: rowsOf(3) })).bars[0]!.y);
});

test('fifteen years name every third on a phone, none above the other', () => {
  const rows = Array.from({ length: 15 }, (_, year) => ({ label: String(2016 + year), values: [12] }));
  assert.deepEqual(wordsOf(chartPicture(aChart({ direction: 'up', rows })), 'name'), [
    '2016',
    '2019',
    '2022',
    '2025',
    '2028',
  ]);
});

test('whatever the numbers, everything has a place inside the picture', () => {
  const number = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom(0, 5e-324, 1e-300),
  );
  const cell: fc.Arbitrary<ChartCell> = fc.oneof(
    number,
    fc.constant(undefined),
    fc.record({ value: number, to: number, text: fc.string() }),
  );
  const row = fc.record({ label: fc.string(), values: fc.tuple(cell, cell) });
  const table = fc.record({ rows: fc.array(row), direction: fc.constantFrom('across' as const, 'up' as const) });
  fc.assert(
    fc.property(table, (given) => {
      const { height, bars, lines, words } = chartPicture(aChart({ ...given, columns: ['A', 'B', 'C'] }));
      const across = [...bars, ...words].map(({ x }) => x).concat(lines.flatMap(({ x1, x2 }) => [x1, x2]));
      const down = [...bars, ...words].map(({ y }) => y).concat(lines.flatMap(({ y1, y2 }) => [y1, y2]));
      const sizes = bars.flatMap((bar) => [bar.width, bar.height]);
      assert.ok(across.concat(bars.map(({ x, width }) => x + width)).every((x) => x >= 0 && x <= 100.01));
      assert.ok(down.concat(bars.map((bar) => bar.y + bar.height)).every((y) => y >= 0 && y <= height + 0.01));
      assert.ok(sizes.every((size) => size >= 0));
    }),
  );
});

test('a bound is marked at the end of its bar: open above, both ends of an interval closed', () => {
  const { marks } = chartPicture(
    aChart({
      rows: rowsOf(
        { value: 60, sign: '>', text: 'trên 60%' },
        { value: 25, to: 30, sign: 'range', text: 'từ 25% đến 30%' },
      ),
    }),
  );
  assert.deepEqual(
    marks.map(({ row, dot, strokes }) => [row, dot, strokes.length > 0]),
    [
      [0, 'open', true],
      [1, 'full', false],
      [1, 'full', false],
    ],
  );
});

test('a growth has a mark at nought, whole where its base is stated and broken where it is not', () => {
  const growth = (base: 'stated' | 'missing') => ({ value: 35, sign: '=', base, text: '35%' }) as const;
  const { marks } = chartPicture(aChart({ rows: rowsOf(growth('stated'), growth('missing')) }));
  assert.deepEqual(
    marks.filter(({ x }) => x === 0).map(({ strokes }) => strokes.length),
    [1, 3],
  );
});

test('notes of a row stand between its name and its value', () => {
  const row = { label: 'Tỷ lệ', values: [{ value: 60, text: 'trên 60%' }], notes: ['Kế hoạch 1', 'đến năm 2030'] };
  const { words } = chartPicture(aChart({ rows: [row], notes: ['Kế hoạch', 'Thời gian'] }));
  assert.deepEqual(
    words.filter(({ role }) => role !== 'tick').map(({ text }) => text),
    ['Tỷ lệ', 'Kế hoạch 1 · đến năm 2030', 'trên 60%'],
  );
});
