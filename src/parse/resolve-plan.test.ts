import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planSchema } from '../domain/plan.ts';
import { parsePlanBody } from './plan-body.ts';
import { resolvePlan } from './resolve-plan.ts';

const body = '## IV. TỔ CHỨC THỰC HIỆN\n\n### 3. Sở Y tế\n\na) Đạt trên 60% sản phẩm.\n\nb) Phối hợp với Sở Tài chính.';
const required = { type: 'plan', title: 'A', shortTitle: 'A', issuer: 'ct-ubnd', province: 'vn-ct', status: 'issued' };
const target = {
  clause: 'IV.3.a',
  indicator: 'Tỷ lệ',
  operator: '>',
  value: 60,
  unit: '%',
  quote: 'trên 60% sản phẩm',
};
const duty = {
  clause: 'IV.3.b',
  kind: 'duty',
  agencies: [{ agency: 'ct-so-y-te', role: 'coordinate', printed: 'Sở Y tế', clause: 'IV.3' }],
};

const resolve = (facts: object) =>
  resolvePlan({
    planId: 'p',
    record: planSchema.parse({ ...required, ...facts }),
    text: parsePlanBody('p.mdx', body).text,
    placeAt: (path) => ({ file: path.join('.'), line: 1, column: 1 }),
  });
const problems = (facts: object) => resolve(facts).diagnostics.map(({ place, problem }) => `${place.file}: ${problem}`);

test('a task without words of its own has those of its clause, and knows the headings above it', () => {
  const [task] = resolve({ tasks: [duty] }).plan.tasks;
  assert.equal(task?.text, 'Phối hợp với Sở Tài chính.');
  assert.deepEqual(
    task.headings.map(({ text }) => text),
    ['IV. TỔ CHỨC THỰC HIỆN', '3. Sở Y tế'],
  );
});

test('facts of one clause have ids of their own', () => {
  const { plan } = resolve({ targets: [target, { ...target, indicator: 'B' }] });
  assert.deepEqual(
    plan.targets.map(({ id }) => id),
    ['p/sec_4__para_3__point_a/target_1', 'p/sec_4__para_3__point_a/target_2'],
  );
});

test('a name may be printed in the heading above the duty', () => {
  assert.deepEqual(problems({ tasks: [duty] }), []);
});

const offer = { clause: 'IV.3.a', what: 'A', kind: 'registration', quote: 'Đạt trên 60% sản phẩm' };

test('an offer may name the duty elsewhere that says who gives it', () => {
  assert.deepEqual(problems({ tasks: [duty], offers: [{ ...offer, givenBy: ['IV.3.b'] }] }), []);
});

test('who measures a target is printed in its clause or in the one that is named', () => {
  const measuredBy = { agency: 'ct-so-y-te', printed: 'Sở Y tế' };
  assert.deepEqual(problems({ targets: [{ ...target, measuredBy: { ...measuredBy, clause: 'IV.3' } }] }), []);
  assert.deepEqual(problems({ targets: [{ ...target, measuredBy }] }), [
    'targets.0.measuredBy.printed: "Sở Y tế" does not stand in the clause IV.3.a.',
  ]);
});

const faults: readonly (readonly [name: string, facts: object, problem: string])[] = [
  [
    'a quote that the clause does not hold',
    { targets: [{ ...target, quote: 'trên 65% sản phẩm' }] },
    'targets.0.quote: "trên 65% sản phẩm" does not stand in the clause IV.3.a.',
  ],
  [
    'an offer for somebody whom the clause does not name',
    { offers: [{ ...offer, for: [{ group: 'farmer', printed: 'nông dân' }] }] },
    'offers.0.for.0.printed: "nông dân" does not stand in the clause IV.3.a.',
  ],
  [
    'an offer given by a clause without an agency',
    { offers: [{ ...offer, givenBy: ['IV.3.a'] }] },
    'offers.0.givenBy.0: The clause IV.3.a has no task that names an agency.',
  ],
  [
    'a clause that the plan does not have',
    { targets: [{ ...target, clause: 'IV.3.c' }] },
    'targets.0.clause: The plan has no clause "IV.3.c".',
  ],
  [
    'a name that is not printed where it is said to be',
    { tasks: [{ ...duty, agencies: [{ agency: 'x', role: 'lead', printed: 'Sở Y tế' }] }] },
    'tasks.0.agencies.0.printed: "Sở Y tế" does not stand in the clause IV.3.b.',
  ],
  [
    'a duty that names nobody',
    { tasks: [{ clause: 'IV.3.b', kind: 'duty' }] },
    'tasks.0.kind: A task of kind "duty" names no agency.',
  ],
];
for (const [name, facts, problem] of faults)
  test(`${name} is reported`, () => assert.deepEqual(problems(facts), [problem]));
