import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDeadline, aPlan, aProvince, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { planCard, planFilters } from './plan-cards.ts';

const draft = aPlan({ id: 'b', status: 'draft', province: 'vn-hp', fields: ['Sở hữu trí tuệ'] });
const issued = aPlan({
  number: '1/KH-UBND',
  issuedOn: '2020-11-24',
  deadlines: [
    aDeadline({ what: 'Sơ kết', year: 2027 }),
    aDeadline({ what: 'Tổng hợp', month: 10, day: 15, before: true, recurrence: 'yearly' }),
    aDeadline({ what: 'Đánh giá', date: '2025-10-15', year: 2025, month: 10, day: 15, before: true }),
  ],
});
const provinces = [aProvince(), aProvince({ id: 'vn-hp', name: 'Thành phố Hải Phòng', shortName: 'Hải Phòng' })];
const index = corpusIndex(someRecords({ plans: [issued, draft], provinces }));

test('a card names the earliest duty with a year, as the text states it', () => {
  const { firstDuty } = planCard(index, issued);
  assert.deepEqual(firstDuty, {
    label: 'Trước ngày 15/10/2025',
    href: '/ke-hoach/vn-ct-a/#sec_1__para_1',
    what: 'Đánh giá',
  });
});

test('a draft says that it has no day, and what is not stated stays away', () => {
  const card = planCard(index, draft);
  assert.deepEqual(
    [card.name, card.isDraft, card.issuedOn, card.period, card.firstDuty],
    ['Dự thảo kế hoạch', true, undefined, undefined, undefined],
  );
  assert.deepEqual(card.keys, {
    tinh: 'vn-hp',
    nam: 'khong-neu',
    'tinh-trang': 'draft',
    'linh-vuc': 'so-huu-tri-tue',
  });
});

test('filters offer the provinces, years, statuses and fields there are', () => {
  assert.deepEqual(
    planFilters(index, 'vi').map(({ name, choices }) => [name, ...choices.map(({ label }) => label)]),
    [
      ['tinh', 'Thành phố Cần Thơ', 'Thành phố Hải Phòng'],
      ['nam', '2020', 'Không nêu'],
      ['tinh-trang', 'Đã ban hành', 'Dự thảo'],
      ['linh-vuc', 'Sở hữu trí tuệ'],
    ],
  );
});
