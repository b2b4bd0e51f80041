import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { countPages } from './distractors.ts';
import { growSite, readSite } from './site.ts';

const real = readSite(join(import.meta.dirname, '../..'));
const site = growSite(real, 600);
const madeUp = site.plans.slice(real.plans.length);

test('the site has as many pages as asked for, the real ones first and unchanged', () => {
  assert.ok(countPages(site) >= 600 && countPages(site) < 700);
  assert.deepEqual(site.plans.slice(0, real.plans.length), real.plans);
});

test('a site that is large enough stays as it is', () => {
  assert.deepEqual(growSite(real, 1), real);
});

test('the same site is made each time', () => {
  assert.deepEqual(growSite(real, 600), site);
});

test('made-up plans have other ids, numbers and provinces than the real ones and each other', () => {
  const ids = site.plans.map(({ plan }) => plan.id);
  assert.equal(new Set(ids).size, ids.length);
  const realOnes = new Set(real.plans.flatMap(({ plan }) => [plan.number, plan.province]));
  assert.deepEqual(
    madeUp.filter(({ plan }) => realOnes.has(plan.number) || realOnes.has(plan.province)),
    [],
  );
});

test('made-up plans name no place, person or document of the real ones', () => {
  const texts = madeUp.flatMap(({ text }) => text.clauses.flatMap((clause) => clause.texts)).join('\n');
  assert.doesNotMatch(texts, /Cần Thơ|Hải Phòng|Hoàng Minh Cường|\b1068\/QĐ-TTg|\b57-NQ\/TW/iu);
});

test('made-up tasks rest on clauses of their plan and on agencies of their province', () => {
  const agencies = new Set(site.agencies.map(({ id }) => id));
  for (const { plan, text } of madeUp) {
    const clauses = new Set(text.clauses.map(({ id }) => id));
    assert.ok(plan.tasks.every(({ planId, clauseId }) => planId === plan.id && clauses.has(clauseId)));
    assert.ok(plan.tasks.every((task) => task.agencies.every(({ agency }) => agencies.has(agency))));
  }
});
