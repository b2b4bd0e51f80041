import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWords } from '../i18n/day.ts';
import {
  asOfWords,
  dayInVietnam,
  markWords,
  nextOn,
  readDay,
  readSpans,
  spanOn,
  stateOn,
  writeSpans,
  type MarkKind,
} from './as-of.ts';

const words = dayWords('vi');
const span = { from: '2020-11-24', to: '2030-12-31' };

test('both ends of a span belong to it, and a side that is not stated has no end', () => {
  assert.equal(stateOn(span, '2020-11-23'), 'before');
  assert.equal(stateOn(span, '2020-11-24'), 'within');
  assert.equal(stateOn(span, '2030-12-31'), 'within');
  assert.equal(stateOn(span, '2031-01-01'), 'after');
  assert.equal(stateOn({ from: undefined, to: undefined }, '1999-01-01'), 'within');
});

const day = '2026-11-22';
const cases: readonly (readonly [kind: MarkKind, from: string | undefined, to: string | undefined, said: string])[] = [
  ['plan', '2020-11-24', '2030-12-31', 'đang trong kỳ'],
  ['plan', '2016-09-23', '2020-12-31', 'đã hết kỳ'],
  ['plan', '2027-01-01', undefined, 'chưa bắt đầu'],
  ['agency', undefined, '2025-02-28', 'không còn'],
  ['agency', '2025-03-01', undefined, 'đang hoạt động'],
  ['task', '2022-01-01', '2025-12-31', 'đã hết thời gian'],
  ['due', '2026-11-29', '2026-11-29', 'còn 7 ngày'],
  ['due', '2026-11-22', '2026-11-22', 'ngày cuối'],
  ['due', '2026-11-21', '2026-11-21', 'đã qua'],
  ['due', '2026-01-01', '2026-12-31', 'đang trong kỳ, còn 39 ngày'],
  ['due', '2027-01-01', '2027-12-31', 'còn 40 ngày đến kỳ'],
  ['due', '2030-01-01', '2030-12-31', 'còn hơn 3 năm đến kỳ'],
];
for (const [kind, from, to, said] of cases)
  test(`on 22/11/2026 a ${kind} from ${from ?? 'ever'} to ${to ?? 'ever'} is "${said}"`, () =>
    assert.equal(markWords(kind, { from, to }, day, words), said));

test('one day is not many, in a language that tells them apart', () => {
  const tomorrow = { from: '2026-11-23', to: '2026-11-23' };
  assert.equal(markWords('due', tomorrow, day, words), 'còn 1 ngày');
  assert.equal(markWords('due', tomorrow, day, dayWords('en')), '1 day left');
});

test('the next are the first that are not over', () => {
  const [a, b, c] = ['2025-10-14', '2026-12-31', '2027-10-14'].map((one) => ({ from: one, to: one }));
  assert.deepEqual(nextOn([a!, b!, c!], day, 1), [b]);
});

test('a page says of which day it speaks and why', () => {
  assert.equal(asOfWords('built', day, words, 'vi'), 'Tính đến ngày 22/11/2026, ngày lập trang');
  assert.equal(asOfWords('today', day, words, 'vi'), 'Tính đến hôm nay, ngày 22/11/2026');
  assert.equal(asOfWords('today', day, dayWords('en'), 'en'), 'As of today, 22 November 2026');
});

test('a new day begins at midnight in Viet Nam', () => {
  assert.equal(dayInVietnam(Date.UTC(2026, 10, 22, 16, 59)), '2026-11-22');
  assert.equal(dayInVietnam(Date.UTC(2026, 10, 22, 17)), '2026-11-23');
});

test('only days that exist are read from an address', () => {
  assert.equal(readDay('2024-02-29'), '2024-02-29');
  for (const no of [null, '', '2023-02-29', '1/1/2022', '2022-13-01', '0022-01-01'])
    assert.equal(readDay(no), undefined);
});

test('spans are read from an attribute as they were written to it', () => {
  const spans = [
    { from: '2021-10-14', to: '2021-10-14' },
    { from: '2022-01-01', to: '2022-12-31' },
    { from: undefined, to: '2025-02-28' },
    { from: '2025-03-01', to: undefined },
  ];
  assert.equal(writeSpans(spans), '2021-10-14 2022-01-01/2022-12-31 ../2025-02-28 2025-03-01/..');
  assert.deepEqual(readSpans(writeSpans(spans)), spans);
  assert.deepEqual(readSpans(''), []);
});

test('a mark of something that comes back speaks of the next time, and after all of the last', () => {
  const spans = readSpans('2021-10-14 2022-10-14');
  assert.equal(spanOn(spans, '2021-11-01')?.to, '2022-10-14');
  assert.equal(spanOn(spans, '2030-01-01')?.to, '2022-10-14');
  assert.equal(spanOn([], '2030-01-01'), undefined);
});
