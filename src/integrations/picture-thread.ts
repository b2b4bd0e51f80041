/** A thread that draws its share of the pictures and ends. */
import { renameSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { picturePainter } from '../pictures/draw-page-picture.ts';
import type { PictureWork } from './page-pictures.ts';

const { jobs, palette } = workerData as PictureWork;
const paint = picturePainter(palette);
for (const { picture, file } of jobs) {
  const half = `${file}.${process.pid}`; // a build that is broken off leaves no half picture under a name that counts
  writeFileSync(half, paint(picture));
  renameSync(half, file);
  await setImmediate(); // the 3 MB of pixels that Skia hands over are given back only between two turns of the event loop
}
