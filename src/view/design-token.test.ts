import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designToken } from './design-token.ts';

const css = ':root { --brand-soft: #e2efe8; --brand: #0d4f3c; } @media (x) { :root { --brand: #8fd6b8; } }';

test('a constant is read as the light theme has it, whatever other names begin alike', () =>
  assert.equal(designToken(css, 'brand'), '#0d4f3c'));

test('a constant that is not there is a bug', () => assert.throws(() => designToken(css, 'none'), /--none/));
