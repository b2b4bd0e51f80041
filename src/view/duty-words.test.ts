import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dutyWords } from './duty-words.ts';

test('only what there is is counted', () => {
  assert.equal(dutyWords({ leads: 6, coordinates: 0, owes: 1 }, 'vi'), 'chủ trì 6, thời hạn 1');
  assert.equal(dutyWords({ leads: 0, coordinates: 0, owes: 0 }, 'vi'), 'chưa có nhiệm vụ nào trong các kế hoạch');
});
