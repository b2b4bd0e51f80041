import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { drawFavicon, drawIcon, icons } from './icons.ts';
import { markSvg } from './mark.ts';
import { readPalettes } from './palette.ts';

const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
const { light, dark } = readPalettes(css);

/** Bytes of red, green, blue and opacity, row by row. */
async function pixelsOf(picture: Buffer): Promise<{ width: number; pixels: Uint8ClampedArray }> {
  const image = await loadImage(picture);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width: image.width, pixels: context.getImageData(0, 0, image.width, image.height).data };
}

test('favicon.ico holds the mark at 16, 32 and 48 px', async () => {
  const ico = drawFavicon(light);
  assert.deepEqual([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)], [0, 1, 3]);
  for (const [index, size] of [16, 32, 48].entries()) {
    const entry = 6 + 16 * index;
    const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    const { width } = await pixelsOf(ico.subarray(offset, offset + length));
    assert.deepEqual([ico.readUInt8(entry), ico.readUInt8(entry + 1), width], [size, size, size]);
  }
});

for (const [name, icon] of Object.entries(icons)) {
  test(`${name} is as wide as it says; one that fills its square has no hole`, async () => {
    const { width, pixels } = await pixelsOf(drawIcon(icon, light));
    assert.equal(width, icon.size);
    const isOpaque = pixels.every((value, index) => index % 4 !== 3 || value === 255);
    assert.equal(isOpaque, icon.share < 1);
  });
}

test('at 16 px the stem of the letter and the edges of the seal are sharp', async () => {
  const { pixels } = await pixelsOf(drawIcon({ size: 16, share: 1 }, light));
  const row = Array.from({ length: 16 }, (_, x) => [...pixels.subarray((9 * 16 + x) * 4, (9 * 16 + x) * 4 + 3)]);
  const hex = row.map((pixel) => `#${pixel.map((value) => value.toString(16).padStart(2, '0')).join('')}`);
  assert.deepEqual(hex.slice(0, 5), [light.seal, light.seal, light.seal, light.paper, light.paper]);
  assert.equal(hex[15], light.seal);
});

test('favicon.svg follows the reader to the dark', () => {
  const svg = markSvg({ light, dark });
  assert.match(
    svg,
    new RegExp(`\\.seal{fill:${light.seal}}@media\\(prefers-color-scheme:dark\\){.*\\.seal{fill:${dark.seal}}}`),
  );
});

test('a colour that the design no longer names is reported', () => {
  assert.throws(() => readPalettes(css.replaceAll('--seal:', '--stamp:')), /--seal/);
});
