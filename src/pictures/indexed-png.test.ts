import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { indexedPngWriter, ramp, readColour } from './indexed-png.ts';

test('every pixel comes back as the nearest colour', async () => {
  const write = indexedPngWriter([
    [0, 0, 0],
    [255, 255, 255],
    [163, 38, 27],
  ]);
  const png = write(Buffer.from([0, 0, 0, 255, 250, 250, 250, 255, 160, 40, 30, 255, 20, 10, 0, 255]), 2);
  const context = createCanvas(2, 2).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  const pixels = [...context.getImageData(0, 0, 2, 2).data];
  assert.deepEqual(pixels, [0, 0, 0, 255, 255, 255, 255, 255, 163, 38, 27, 255, 0, 0, 0, 255]);
});

test('a ramp goes from the ground to the letter', () => {
  assert.deepEqual(ramp(readColour('#ffffff'), readColour('#0d4f3c'), 3), [
    [255, 255, 255],
    [134, 167, 158],
    [13, 79, 60],
  ]);
});
