import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCorrection, aSource, aSourceRecord, aTarget } from '../testing/builders.ts';
import type { Correction } from '../domain/correction.ts';
import { planSources } from './plan-page.ts';
import { targetDoubt } from './target-doubt.ts';

const doubtOf = (correction: Partial<Correction>) => {
  const doubtful = aCorrection({ corrected: undefined, certainty: 'doubtful', line: 15, ...correction });
  const sources = planSources({ sources: [aSource()], records: { '000': aSourceRecord([doubtful]) } });
  return targetDoubt(aTarget({ quote: 'tăng 25%/năm so với năm 2015' }), sources.get('vn-ct-a') ?? []);
};

test('a target whose words are doubted links to the doubt', () =>
  assert.deepEqual(doubtOf({ printed: '25%/năm' }), { label: 'Còn nghi ngờ', href: '/ke-hoach/vn-ct-a/#hd-000-15' }));

test('a doubt of a space, of other words, of another clause is none of the target', () => {
  assert.equal(doubtOf({ printed: '25%/năm', proposed: '25 %/năm' }), undefined);
  assert.equal(doubtOf({ printed: '30%/năm' }), undefined);
  assert.equal(doubtOf({ printed: '25%/năm', clause: 'I.2' }), undefined);
});
