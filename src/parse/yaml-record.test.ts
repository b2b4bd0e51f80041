import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readYamlList, readYamlRecord } from './yaml-record.ts';

const schema = z.strictObject({ name: z.string(), tasks: z.array(z.strictObject({ clause: z.string() })).default([]) });
const problems = (source: string, firstLine = 1) =>
  readYamlRecord('x.yaml', source, schema, firstLine).diagnostics.map(
    ({ place, rule, problem }) => `${place.line}:${place.column} ${rule} ${problem}`,
  );

test('a good record comes back with its defaults', () => {
  assert.deepEqual(readYamlRecord('x.yaml', 'name: A', schema).value, { name: 'A', tasks: [] });
});

const faults: readonly (readonly [name: string, source: string, problem: RegExp])[] = [
  ['a missing field', 'tasks: []', /^1:1 record\/field name: /],
  [
    'a field of the wrong type, deep inside',
    'name: A\ntasks:\n  - clause: 3',
    /^3:13 record\/field tasks\.0\.clause: /,
  ],
  [
    'an unknown key, deep inside',
    'name: A\ntasks:\n  - { clause: I, claus: II }',
    /^3:18 record\/unknown-key "claus" is no field of tasks\.0\.$/,
  ],
  ['a key given twice', 'name: A\nname: B', /^2:1 record\/yaml Map keys must be unique/],
  ['broken YAML', 'name: [A', /^1:9 record\/yaml /],
  ['an empty file', '', /^1:1 record\/field the record: /],
];
for (const [name, source, problem] of faults)
  test(`${name} is reported at its place`, () => assert.match(problems(source)[0] ?? '', problem));

test('one faulty item leaves the others, at their own places', () => {
  const source = 'tasks:\n  - { clause: 3 }\n  - { clause: II }\n';
  const { value, partial, placeAt } = readYamlRecord('x.yaml', source, schema);
  assert.equal(value, undefined);
  assert.deepEqual(partial, { tasks: [{ clause: 'II' }] });
  assert.equal(placeAt(['tasks', 0, 'clause']).line, 3);
});

test('a list is read item by item', () => {
  const { items, diagnostics } = readYamlList(
    'x.yaml',
    '- { clause: 3 }\n- { clause: II }\n',
    z.object({ clause: z.string() }),
  );
  assert.deepEqual(
    items.map(({ value }) => value),
    [undefined, { clause: 'II' }],
  );
  assert.deepEqual(
    diagnostics.map(({ place, problem }) => [place.line, problem.slice(0, 9)]),
    [[1, '0.clause:']],
  );
});

test('more aliases than a record needs are a problem, no crash', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f'].map((key, index) => {
      const before = 'abcde'.charAt(index);
      return `${key}: &${key} [${Array(10).fill(`*${before}`).join(', ')}]`;
    }),
  ].join('\n');
  assert.match(problems(bomb)[0] ?? '', /^1:1 record\/yaml Excessive alias count/);
});

test('every problem is reported, not the first alone', () => {
  assert.equal(problems('nam: A\ntasks:\n  - { clause: 3 }').length, 3);
});

test('lines count from where the YAML begins in its file', () => {
  assert.match(problems('name: 3', 2)[0] ?? '', /^2:7 /);
});
