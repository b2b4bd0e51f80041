import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sitePicture } from '../view/page-pictures.ts';
import { writePictures } from './page-pictures.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
after(() => rmSync(folder, { recursive: true }));

const first = { ...sitePicture, path: '/xem-truoc/ke-hoach/a.png' };
const second = { ...first, path: '/xem-truoc/nhiem-vu/a/b.png', title: 'Tổ chức thực hiện' };
const build = (cache: string, site: string, wanted = [first, second]) =>
  writePictures(wanted, root, join(folder, cache), join(folder, site));

test('a second build draws nothing and gives the same bytes, with or without a cache', async () => {
  assert.deepEqual(await build('cache', 'site-1'), { count: 2, drawn: 2 });
  assert.deepEqual(await build('cache', 'site-2'), { count: 2, drawn: 0 });
  assert.deepEqual(await build('other-cache', 'site-3'), { count: 2, drawn: 2 });
  for (const { path } of [first, second]) {
    const bytes = readFileSync(join(folder, 'site-1', path));
    for (const site of ['site-2', 'site-3']) assert.ok(readFileSync(join(folder, site, path)).equals(bytes));
  }
});

test('only what changed is drawn, and what no page needs leaves the cache', async () => {
  const changed = { ...second, title: 'Tổ chức thực hiện Kế hoạch' };
  assert.deepEqual(await build('cache', 'site-4', [first, changed]), { count: 2, drawn: 1 });
  assert.equal(readdirSync(join(folder, 'cache')).length, 2);
  assert.deepEqual(await build('cache', 'site-5', [first]), { count: 1, drawn: 0 });
  assert.equal(readdirSync(join(folder, 'cache')).length, 1);
  assert.equal(existsSync(join(folder, 'site-5', second.path)), false);
});
