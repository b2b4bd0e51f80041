import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency, aPlan, aTask, someRecords } from '../testing/builders.ts';
import { agencyGroups } from './agency-groups.ts';
import { agencyPage, rolesByYear } from './agency-page.ts';
import { corpusIndex } from './corpus-index.ts';

const health = anAgency({
  id: 'ct-so-y-te',
  name: 'Sở Y tế',
  kind: 'department',
  province: 'vn-ct',
  otherNames: ['ngành Y tế'],
});
const all = anAgency({ id: 'ct-so-nganh', name: 'Các sở, ngành', kind: 'collective', province: 'vn-ct' });
const bureau = anAgency({ id: 'tw-bo-y-te', name: 'Bộ Y tế', kind: 'government', level: 'central' });
const plan = aPlan({
  number: '1/KH-UBND',
  tasks: [
    aTask({ agencies: [{ agency: 'ct-so-y-te', role: 'lead', printed: 'sở Y tế' }] }),
    aTask({ clause: 'I.2', agencies: [{ agency: 'ct-so-y-te', role: 'coordinate', printed: 'Sở Y tế' }] }),
  ],
  recipients: [{ clause: 'Nơi nhận.-1', agency: 'ct-so-y-te', printed: 'Sở YT' }],
});
const agencies = [health, all, bureau];
const index = corpusIndex(someRecords({ plans: [plan], agencies }));

test('an agency is shown with its parts by plan, its printed names and where it receives', () => {
  const page = agencyPage(index, health);
  assert.deepEqual([page.leadCount, page.coordinateCount, page.planCount], [1, 1, 1]);
  assert.deepEqual(page.byPlan, [{ label: 'Kế hoạch 1/KH-UBND', href: '/ke-hoach/vn-ct-a/', values: [1, 1] }]);
  assert.deepEqual(page.printedNames, ['ngành Y tế', 'sở Y tế']);
  assert.equal(page.recipientOf[0]?.clause.href, '/ke-hoach/vn-ct-a/#recipients__item_1');
});

test('roles are counted for each year that a time covers', () => {
  const task = aTask({ time: { printed: '2021-2022', kind: 'span', from: '2021', to: '2022' } });
  assert.deepEqual(
    rolesByYear([task, task], []).map(({ label, values }) => [label, ...values]),
    [
      ['2021', 2, 0],
      ['2022', 2, 0],
    ],
  );
  assert.deepEqual(rolesByYear([aTask()], []), []);
});

test('agencies are grouped by province and kind, the centre last, groups marked', () => {
  const groups = agencyGroups(index, agencies);
  assert.deepEqual(
    groups.map(({ name, kinds }) => [
      name,
      ...kinds.map(({ kind, isCollective }) => `${kind}${isCollective ? ' *' : ''}`),
    ]),
    [
      ['Thành phố Cần Thơ', 'Sở và cơ quan ngang sở', 'Nhóm cơ quan được gọi chung *'],
      ['Trung ương', 'Chính phủ, Thủ tướng, bộ, cơ quan ngang bộ'],
    ],
  );
  assert.deepEqual(groups[0]?.kinds[0]?.rows[0], {
    href: '/co-quan/ct-so-y-te/',
    name: 'Sở Y tế',
    leads: 1,
    coordinates: 1,
    deadlines: 0,
  });
});
