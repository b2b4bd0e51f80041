import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anAgency } from '../testing/builders.ts';
import { mayInclude, relatedThroughName } from './collectives.ts';

const group = (name: string, level: 'province' | 'district' | 'mixed' = 'province') =>
  anAgency({ id: name, name, kind: 'collective', level, province: 'vn-ct' });
const health = anAgency({ id: 'y-te', name: 'Sở Y tế', kind: 'department', province: 'vn-ct' });
const paper = anAgency({ id: 'bao', name: 'Báo Cần Thơ', kind: 'press', province: 'vn-ct' });
const committee = anAgency({ province: 'vn-ct' });

const cases: readonly (readonly [name: string, collective: ReturnType<typeof group>, members: readonly string[]])[] = [
  ['departments', group('Các sở, ban, ngành thành phố'), ['Sở Y tế']],
  ['units of any kind', group('Các cơ quan, đơn vị liên quan', 'mixed'), ['Báo Cần Thơ', 'Sở Y tế']],
  ['the press', group('Cơ quan báo, đài', 'mixed'), ['Báo Cần Thơ']],
  ['no department, where districts are meant', group('Ủy ban nhân dân quận, huyện', 'district'), []],
  ['no agency, where websites are meant', group('Trang thông tin điện tử của các sở/ban/ngành', 'mixed'), []],
];
for (const [name, collective, members] of cases) {
  test(`"${collective.name}" may mean ${name}`, () => {
    const found = relatedThroughName([health, paper, committee, collective], collective);
    assert.deepEqual(
      found.map((agency) => agency.name),
      members,
    );
    for (const agency of found) assert.deepEqual(relatedThroughName([collective], agency), [collective]);
  });
}

test('a name of one province means no body of another', () =>
  assert.equal(mayInclude(group('Các sở, ngành'), { ...health, province: 'vn-hp' }), false));
