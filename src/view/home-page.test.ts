import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mixedParts } from '../i18n/mixed.ts';
import { aDeadline, aPlan, aProvince, aTask, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import { homePage } from './home-page.ts';

test('the first page counts what there is and names the provinces', () => {
  const records = someRecords({
    plans: [
      aPlan({ tasks: [aTask(), aTask({ clause: 'I.2' })], deadlines: [aDeadline(), aDeadline({ year: 2027 })] }),
      aPlan({ id: 'b', province: 'vn-hp' }),
    ],
    provinces: [aProvince(), aProvince({ id: 'vn-hp', name: 'Thành phố Hải Phòng', shortName: 'Hải Phòng' })],
  });
  const page = homePage(corpusIndex(records), records, '2026-11-22', 'vi');
  assert.equal(page.provinces, 'thành phố Cần Thơ và thành phố Hải Phòng');
  assert.deepEqual(
    page.totals.map(({ count, label }) => `${count} ${label}`),
    ['2 kế hoạch', '2 nhiệm vụ', '0 chỉ tiêu', '2 thời hạn', '1 cơ quan', '1 văn bản'],
  );
  assert.deepEqual(
    page.dues.map(({ when }) => when),
    ['Trong năm 2027'],
  );
});

test('an English reader meets the provinces by their short names', () => {
  const provinces = [aProvince(), aProvince({ id: 'vn-hp', name: 'Thành phố Hải Phòng', shortName: 'Hải Phòng' })];
  const records = someRecords({ plans: [aPlan(), aPlan({ id: 'b', province: 'vn-hp' })], provinces });
  const { provinces: named } = homePage(corpusIndex(records), records, '2026-11-22', 'en');
  assert.deepEqual(
    mixedParts(named).map(({ text }) => text),
    ['Cần Thơ', ' and ', 'Hải Phòng'],
  );
});

test('above three provinces only their number is told', () => {
  const plans = ['a', 'b', 'c', 'd'].map((province) => aPlan({ id: province, province }));
  const records = someRecords({ plans });
  assert.equal(homePage(corpusIndex(records), records, '2026-11-22', 'vi').provinces, '4 tỉnh, thành phố');
});
