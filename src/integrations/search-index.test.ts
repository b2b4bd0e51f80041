import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { joinContent } from '../search/record-content.ts';
import type { SearchRecord } from '../search/search-records.ts';
import { writeSearchIndex } from './search-index.ts';

const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
after(() => rm(folder, { recursive: true }));

function record(url: string, text: string): SearchRecord {
  return {
    url,
    content: joinContent({ text, plan: 'Kế hoạch 151/KH-UBND', place: 'điểm đ', headings: [], facts: [] }),
    meta: { title: `II.3.đ – ${text}` },
    filters: { kind: ['clause'], plan: ['p'], province: ['vn-ct'], year: [] },
    sort: { date: '2020-11-24' },
  };
}
const records = [record('/ke-hoach/p/#a', 'Đề án'), record('/ke-hoach/p/#b', 'Đài Phát thanh')];

async function contentsOf(index: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(index, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files
    .sort()
    .map(async (file) => [file.slice(index.length + 1), await readFile(file, 'base64')] as const);
  return Object.fromEntries(await Promise.all(contents));
}

test('the same records give the same bytes, and nothing of an older index stays', async () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  await writeSearchIndex(records, first);
  await writeSearchIndex([record('/ke-hoach/p/#c', 'Cũ')], second);
  await writeSearchIndex(records, second);
  assert.deepEqual(await contentsOf(second), await contentsOf(first));
});

test('the index holds what the search page loads, and no search box of its own', async () => {
  const index = join(folder, 'files');
  await writeSearchIndex(records, index);
  const names = (await readdir(index)).map((name) => name.replace(/vi_\w+/, 'vi_…'));
  assert.deepEqual(names.sort(), [
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'pagefind.vi_….pf_meta',
    'wasm.unknown.pagefind',
  ]);
});

test('the index writes đ so that Pagefind folds it', async () => {
  const fragments = join(folder, 'files', 'fragment');
  const texts = await Promise.all(
    (await readdir(fragments)).map(async (name) => gunzipSync(await readFile(join(fragments, name))).toString()),
  );
  assert.ok(texts.some((text) => text.includes('"content":"Ďề án ␞ Kế hoạch 151/KH-UBND ␞ ďiểm ď')));
  assert.ok(texts.every((text) => !/[đĐ]/u.test(text)));
});
