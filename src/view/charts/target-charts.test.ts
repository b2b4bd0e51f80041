import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../i18n/language.ts';
import { quoted } from '../../i18n/mixed.ts';
import { aPlan, aTarget, someRecords } from '../../testing/builders.ts';
import { corpusIndex } from '../corpus-index.ts';
import { cellText } from './chart.ts';
import { targetCharts } from './target-charts.ts';

const share = (indicator: string, value: number) => aTarget({ indicator, unit: '%', value, operator: '>=' });
const chartsOf = (language: Language, ...targets: ReturnType<typeof aTarget>[]) =>
  targetCharts(corpusIndex(someRecords({ plans: [aPlan({ number: '1/KH-UBND', targets })] })), language);

test('shares stand on one axis, highest first, and growths on another', () => {
  const growth = ['Mức tăng đơn', 'Mức tăng văn bằng'].map((indicator) => aTarget({ indicator, unit: '%', value: 5 }));
  const charts = chartsOf('vi', share('Tỷ lệ A', 25), share('Tỷ lệ B', 60), ...growth);
  assert.deepEqual(
    charts.map(({ id, rows }) => [id, rows.map(({ label }) => label)]),
    [
      ['muc-dat-ra-ty-le', ['Tỷ lệ B', 'Tỷ lệ A']],
      ['muc-dat-ra-tang-giam', ['Mức tăng đơn', 'Mức tăng văn bằng']],
    ],
  );
});

test('a row says of which plan it is, when it is due and what it is compared with', () => {
  const [chart] = chartsOf('vi', share('Tỷ lệ A', 25), share('Tỷ lệ B', 60));
  assert.deepEqual(chart?.rows[0]?.notes, ['Kế hoạch 1/KH-UBND, Cần Thơ', 'không nêu thời gian', 'không cần mốc']);
});

test('in English the signs and times are English, the names and units those of the document', () => {
  const [chart] = chartsOf('en', aTarget({ value: 5500, operator: '>' }), aTarget({ indicator: 'Số đơn' }));
  assert.equal(chart?.unit, quoted('en', 'văn bằng'));
  assert.equal(cellText(chart.rows[0]?.values[0], 'en'), `more than 5,500 ${quoted('en', 'văn bằng')}`);
  assert.deepEqual(chart.rows[0]?.notes, [
    quoted('en', 'Kế hoạch 1/KH-UBND, Cần Thơ'),
    'no time stated',
    'no base needed',
  ]);
});

test('a unit with one indicator has no chart', () => {
  assert.deepEqual(chartsOf('vi', aTarget(), aTarget({ value: 40 }), share('Tỷ lệ A', 25)), []);
});
