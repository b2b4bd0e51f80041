import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aProvince, anInstrument, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { planArea, provinceChangeRows } from './province-change-rows.ts';

const change = (id: string, province?: string) => ({
  id,
  name: `Tỉnh ${id}`,
  ...(province === undefined ? {} : { province }),
  from: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'],
  on: '2025-07-01',
  basis: 'text' as const,
  instruments: ['nq-202'],
  source: 'Bài báo',
});
const changes = [change('a'), change('b', 'vn-ct')];
const index = corpusIndex(
  someRecords({
    provinces: [aProvince()],
    provinceChanges: changes,
    instruments: [anInstrument({ id: 'nq-202', kind: 'resolution', number: '202/2025/QH15' })],
  }),
);

test('a plan from before the merger says what its city did not include then', () => {
  const area = planArea(index, { province: 'vn-ct', issuedOn: '2020-11-24' }, 'vi');
  assert.equal(
    area?.label,
    'Thành phố Cần Thơ khi ban hành văn bản này chưa gồm Sóc Trăng, Hậu Giang; hợp nhất từ ngày 01/07/2025',
  );
  assert.equal(area.href, '/co-quan/thay-doi/#tinh-b');
});

test('a later plan, or a draft, says of what its city was formed', () => {
  const area = planArea(index, { province: 'vn-ct', issuedOn: undefined }, 'vi');
  assert.equal(area?.label, 'Thành phố Cần Thơ hợp nhất từ Cần Thơ, Sóc Trăng, Hậu Giang ngày 01/07/2025');
  assert.equal(planArea(index, { province: 'vn-hp', issuedOn: undefined }, 'vi'), undefined);
});

test('provinces with a plan here come first, each with what it rests on', () => {
  const [first] = provinceChangeRows(index, changes, 'vi');
  assert.deepEqual([first?.anchor, first?.hasPlan], ['tinh-b', true]);
  assert.deepEqual(
    first?.instruments.map(({ label }) => label),
    ['Nghị quyết 202/2025/QH15'],
  );
});
