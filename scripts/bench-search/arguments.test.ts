import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineNames, parseArguments } from './arguments.ts';

test('without arguments all engines are measured on the built site', () => {
  assert.deepEqual(parseArguments([]), {
    queryFiles: [],
    pages: undefined,
    engines: engineNames,
    withMisses: false,
  });
});

test('files and engines may be given several times', () => {
  const args = ['--queries', 'a.json', '--queries', 'b.json', '--pages', '2000', '--engine', 'fts5', '--misses'];
  assert.deepEqual(parseArguments(args), {
    queryFiles: ['a.json', 'b.json'],
    pages: 2000,
    engines: ['FTS5'],
    withMisses: true,
  });
});

const wrong: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['--pages', 'many'], /^--pages needs a whole number/],
  [['--pages'], /^--pages needs a whole number/],
  [['--queries'], /^--queries needs a file/],
  [['--engine', 'google'], /^--engine needs one of ours, Pagefind/],
  [['--fast'], /^There is no option "--fast"/],
];
for (const [args, message] of wrong)
  test(`${args.join(' ')} is refused`, () => {
    const problem = parseArguments(args);
    assert.ok(typeof problem === 'string');
    assert.match(problem, message);
  });
