import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { fontFile } from '../pictures/font-files.ts';
import { readFaces, writeFaces } from './page-faces.ts';

const cache = mkdtempSync(join(tmpdir(), 'faces-'));
after(() => rmSync(cache, { recursive: true }));
const sheet = (name: string, range: string) => `@font-face { src: url('faces/${name}.woff2'); ${range} }`;
const name = 'be-vietnam-pro-400';

test('a sheet says which letters a face is to have', () => {
  assert.deepEqual(readFaces(sheet(name, 'unicode-range: U+0041-0043,\n U+00e0;')), [{ name, letters: 'ABCà' }]);
});

test('a face of a package is left as it is', () => {
  assert.deepEqual(readFaces(`@font-face { src: url('a-package/a.woff2'); unicode-range: U+0041; }`), []);
});

test('a face without letters is an error that says where', () => {
  assert.throws(() => readFaces(sheet(name, '')), /src\/styles\/fonts\.css: .*needs a unicode-range/);
});

test('a face has the letters asked for, as wide as in the whole font, and no others', async () => {
  const files = await writeFaces([{ name, letters: 'ABà' }], cache);
  GlobalFonts.register(readFileSync(files[`faces/${name}.woff2`] ?? ''), 'made');
  GlobalFonts.register(readFileSync(fontFile(name)), 'whole');
  assert.equal(textIn('made').measureText('àBA').width, textIn('whole').measureText('àBA').width);
  assert.ok(!drawn('à', 'made').equals(drawn('à', 'no such face')));
  assert.ok(drawn('C', 'made').equals(drawn('C', 'no such face')));
});

test('a face that was made before is taken as it is', async () => {
  const make = async () => (await writeFaces([{ name, letters: 'AB' }], cache))[`faces/${name}.woff2`] ?? '';
  const first = statSync(await make()).mtimeMs;
  assert.equal(statSync(await make()).mtimeMs, first);
});

function textIn(family: string) {
  const context = createCanvas(80, 100).getContext('2d');
  context.font = `60px "${family}"`;
  return context;
}

/** Pixels of a letter. */
function drawn(letter: string, family: string): Buffer {
  const context = textIn(family);
  context.fillText(letter, 10, 70);
  return context.canvas.data();
}
