import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assetNames, assetsNeeded, isAsset, isIndexPart } from './asset-names.ts';

const texts: readonly (readonly [written: string, names: readonly string[]])[] = [
  ['<link rel="stylesheet" href="/_astro/_plan_.CqOjLnAC.css">', ['_plan_.CqOjLnAC.css']],
  [
    'url(/_astro/noto-serif-400.BV_iYGc9.woff2)format("woff2");src:url(/_astro/be-vietnam-400.DT0cwSa_.woff)',
    ['noto-serif-400.BV_iYGc9.woff2', 'be-vietnam-400.DT0cwSa_.woff'],
  ],
  ['import("./facets.Cn1j-T3-.js"),["_astro/facets.Cn1j-T3-.js"]', ['facets.Cn1j-T3-.js']],
  ['Tệp ke-hoach.json và /favicon.svg', []],
];
for (const [written, names] of texts)
  test(`assetNames finds ${names.join(', ') || 'none'} in ${written}`, () =>
    assert.deepEqual(assetNames(written), names));

test('what a file loads is needed too, and files that load each other end', async () => {
  const files: Readonly<Record<string, string>> = {
    'a.aaaaaaaa.js': 'import"./b.bbbbbbbb.js"',
    'b.bbbbbbbb.js': 'import"./a.aaaaaaaa.js";import"./c.cccccccc.css"',
  };
  const needed = await assetsNeeded(['src="/_astro/a.aaaaaaaa.js"'], (name) => Promise.resolve(files[name]));
  assert.deepEqual([...needed], ['a.aaaaaaaa.js', 'b.bbbbbbbb.js', 'c.cccccccc.css']);
});

test('what is named after its content is told from what is not', () => {
  assert.deepEqual(['/_astro/a.aaaaaaaa.js', '/ke-hoach/', '/sw.js'].map(isAsset), [true, false, false]);
  const parts = ['/pagefind/fragment/vi_1c2.pf_fragment', '/pagefind/pagefind.vi_6f.pf_meta', '/pagefind/pagefind.js'];
  assert.deepEqual(parts.map(isIndexPart), [true, true, false]);
});
