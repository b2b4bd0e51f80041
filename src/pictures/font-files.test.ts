import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fontFile } from './font-files.ts';

for (const name of ['be-vietnam-pro-400', 'be-vietnam-pro-600', 'noto-serif-400', 'noto-serif-600'])
  test(`the file of ${name} is there`, () => {
    assert.ok(existsSync(fontFile(name)));
  });

test('a font that the site does not have is an error that says which it has, and where', () => {
  assert.throws(
    () => fontFile('arial-400'),
    /no font is named arial-400: .*noto-serif-600 \(src\/pictures\/font-files\.ts\)/,
  );
});
