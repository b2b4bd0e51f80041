import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency, anInstrument, aCitation, aPlan, aProvince, aTask, someRecords } from '../testing/builders.ts';
import { corpusIndex } from './corpus-index.ts';
import {
  agencyPicture,
  allPictures,
  instrumentPicture,
  planPicture,
  pictureAlt,
  taskPicture,
} from './page-pictures.ts';

const task = aTask({ agencies: [{ agency: 'ct-ubnd', role: 'lead', printed: 'UBND thành phố' }] });
const plan = aPlan({ number: '151/KH-UBND', issuedOn: '2020-11-24', tasks: [task], citations: [aCitation()] });
const agency = anAgency({ province: 'vn-ct' });
const index = corpusIndex(someRecords({ plans: [plan], agencies: [agency], provinces: [aProvince()] }));

test('a plan is named, with issuer, day and how much it holds', () => {
  assert.equal(
    pictureAlt(planPicture(index, plan)),
    'Kế hoạch 151/KH-UBND: Thực hiện Chiến lược. Ủy ban nhân dân thành phố Cần Thơ, ban hành ngày 24/11/2020. 1 nhiệm vụ, 0 chỉ tiêu, 0 thời hạn. Cần Thơ, Kế hoạch Mở.',
  );
});

test('a task says who leads and when, or that the plan does not', () => {
  assert.equal(
    pictureAlt(taskPicture(index, plan, task)),
    'Nhiệm vụ I.1, Kế hoạch 151/KH-UBND: Tổ chức thực hiện. Chủ trì: Ủy ban nhân dân thành phố Cần Thơ. Thời gian: không nêu. Cần Thơ, Kế hoạch Mở.',
  );
  assert.equal(taskPicture(index, plan, aTask()).facts[0]?.words, 'không nêu');
});

test('an agency says how much it leads; one without tasks says so', () => {
  const { figures, place } = agencyPicture(index, agency);
  assert.deepEqual(
    figures.map(({ value, label }) => `${value} ${label}`),
    ['1 nhiệm vụ chủ trì', '0 phối hợp', '1 kế hoạch'],
  );
  assert.equal(place, 'Cần Thơ');
  const idle = agencyPicture(index, anAgency({ id: 'ct-khac' }));
  assert.match(pictureAlt(idle), /Chưa có kế hoạch nào/);
});

test('a cited document says where it comes from and how often it is cited', () => {
  const instrument = anInstrument({ number: '1068/QĐ-TTg', title: 'phê duyệt Chiến lược', issuedOn: '2019-08-22' });
  assert.equal(
    pictureAlt(instrumentPicture(index, instrument)),
    'Quyết định số 1068/QĐ-TTg: Phê duyệt Chiến lược. Ban hành ngày 22/08/2019. 1 lần được viện dẫn, 1 kế hoạch viện dẫn. Kế hoạch Mở.',
  );
});

const drafts: readonly (readonly [number: string | undefined, kicker: string, tag: string | undefined])[] = [
  [undefined, 'Dự thảo kế hoạch', undefined],
  ['12/KH-UBND', 'Kế hoạch 12/KH-UBND', 'Dự thảo'],
];
for (const [number, kicker, tag] of drafts) {
  test(`a draft ${number === undefined ? 'without' : 'with a'} number says once that it is one`, () => {
    const draft = aPlan({ status: 'draft', ...(number === undefined ? {} : { number }) });
    const picture = planPicture(index, draft);
    assert.deepEqual([picture.kicker, picture.tag], [kicker, tag]);
  });
}

test('each page has a picture at an address of its own', () => {
  const paths = [...allPictures(index)].map(({ path }) => path);
  assert.deepEqual(paths, [
    '/xem-truoc/ke-hoach-mo.png',
    '/xem-truoc/ke-hoach/vn-ct-a.png',
    '/xem-truoc/nhiem-vu/vn-ct-a/sec_1__para_1.png',
    '/xem-truoc/co-quan/ct-ubnd.png',
    '/xem-truoc/van-ban/qd-a.png',
  ]);
});
