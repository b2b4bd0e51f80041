import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { colourUses, isKept, measuredPairs } from './colour-pairs.ts';
import { contrastRatio } from './contrast.ts';
import { parseTokens, tokensOf } from './tokens.ts';

const sheet = parseTokens(readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8'));

test('a token of a dark screen or of paper stands over that of the light screen, the others stay', () => {
  const tokens = parseTokens(`
    :root { --ink: #111111; /* --paper: #000000; */ --paper: #eeeeee; }
    @media screen and (prefers-color-scheme: dark) { :root { --ink: #eeeeee; } }
    @media print { :root { --paper: #ffffff; } }`);
  assert.deepEqual(Object.fromEntries(tokens.light), { ink: '#111111', paper: '#eeeeee' });
  assert.deepEqual(Object.fromEntries(tokens.dark), { ink: '#eeeeee', paper: '#eeeeee' });
  assert.deepEqual(Object.fromEntries(tokens.print), { ink: '#111111', paper: '#ffffff' });
});

test('tokens of one kind keep the order of the sheet', () => {
  const tokens = new Map(Object.entries({ 'space-1': '1px', ink: '#000000', 'space-2': '2px' }));
  assert.deepEqual(tokensOf(tokens, 'space-'), [
    { name: 'space-1', value: '1px' },
    { name: 'space-2', value: '2px' },
  ]);
});

const ratios: readonly (readonly [one: string, other: string, ratio: string])[] = [
  ['#000000', '#ffffff', '21.00'],
  ['#ffffff', '#000000', '21.00'],
  ['#777777', '#ffffff', '4.48'], // the well-known grey that just fails
  ['#767676', '#ffffff', '4.54'],
];
for (const [one, other, ratio] of ratios) {
  test(`${one} on ${other} stands ${ratio} apart`, () => assert.equal(contrastRatio(one, other).toFixed(2), ratio));
}

test('a colour in another notation is an error of ours', () => {
  assert.throws(() => contrastRatio('green', '#ffffff'), /"green" is not written as #rrggbb/);
});

for (const { use, pairs } of colourUses) {
  for (const pair of measuredPairs(pairs, sheet)) {
    test(`${use}: ${pair.front} on ${pair.ground} keeps ${pair.least}:1 on light and dark screens and on paper`, () => {
      assert.ok(isKept(pair), JSON.stringify(pair.ratios));
    });
  }
}

test('a dark screen gives every colour of its own, so that none is forgotten', () => {
  const colours = [...sheet.light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
  const same = colours.filter((name) => sheet.light.get(name) === sheet.dark.get(name));
  assert.deepEqual(same, []);
});
