import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { joinContent } from '../search/record-content.ts';
import { recordKinds } from '../search/record-kind.ts';
import { noFilters, type SearchRecord } from '../search/search-record.ts';
import { listsOfContent, recordsOfContent, writeSearchIndex } from './search-index.ts';

const root = join(import.meta.dirname, '../..');

const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
after(() => rm(folder, { recursive: true }));

function record(url: string, text: string): SearchRecord {
  return {
    url,
    content: joinContent({ text, plan: 'Kế hoạch 151/KH-UBND', place: 'điểm đ', headings: [], facts: [] }),
    meta: { title: `Kế hoạch – ${text}` },
    filters: { ...noFilters, kind: ['clause'], plan: ['p'], field: ['Đầu tư'] },
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

test('the index writes đ so that Pagefind folds it, and names to narrow by as they are', async () => {
  const fragments = join(folder, 'files', 'fragment');
  const texts = await Promise.all(
    (await readdir(fragments)).map(async (name) => gunzipSync(await readFile(join(fragments, name))).toString()),
  );
  assert.ok(texts.some((text) => text.includes('"content":"Ďề án ␞ Kế hoạch 151/KH-UBND ␞ ďiểm ď')));
  assert.ok(texts.some((text) => text.includes('"title":"Kế hoạch – Ďề án"')));
  assert.ok(texts.every((text) => text.includes('"filters":{"field":["Đầu tư"],"kind":["clause"],"plan":["p"]}')));
});

test('a question loads small parts of the index', async () => {
  const index = join(folder, 'content');
  await writeSearchIndex(recordsOfContent(root), index);
  const sizes = await Promise.all(
    (await readdir(join(index, 'index'))).map(async (name) => (await stat(join(index, 'index', name))).size),
  );
  assert.ok(Math.max(...sizes) < 4000, `the largest part has ${Math.max(...sizes)} bytes`);
});

test('all that is published can be found, each at an address of its own, in the letters of the text', () => {
  const found = [...recordsOfContent(root)];
  assert.equal(new Set(found.map(({ url }) => url)).size, found.length);
  assert.deepEqual([...new Set(found.flatMap(({ filters }) => filters.kind))].sort(), [...recordKinds].sort());
  assert.doesNotMatch(JSON.stringify([found, listsOfContent(root)]), /[ďĎ]/u);
});

test('the lists know every record, plan and agency, and are the same each time', () => {
  const lists = listsOfContent(root);
  assert.deepEqual(listsOfContent(root), lists);
  assert.equal(lists.recordCount, [...recordsOfContent(root)].length);
  assert.ok(lists.plans.length > 0 && lists.agencies.length > 0 && lists.instruments.length > 0);
  assert.ok(gzipSync(JSON.stringify(lists)).length < 8000);
});
