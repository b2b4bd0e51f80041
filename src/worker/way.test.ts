import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wayOf, type Way } from './way.ts';

type Asked = Partial<Pick<Request, 'mode' | 'destination' | 'cache'>> & { readonly range?: string };

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';
const cases: readonly (readonly [what: string, path: string, Asked, Way | undefined])[] = [
  ['a page', plan, { mode: 'navigate', destination: 'document' }, 'page'],
  ['a page in a frame, maybe of another site', plan, { mode: 'navigate', destination: 'iframe' }, undefined],
  ['a style sheet', '/_astro/a.aaaaaaaa.css', { destination: 'style' }, 'asset'],
  ['a part of the index', '/pagefind/index/vi_1.pf_index', {}, 'indexPart'],
  ['the list of parts', '/pagefind/pagefind-entry.json', {}, 'file'],
  ['the lists of the search', '/tim-kiem/danh-sach.json', {}, 'file'],
  ['a picture', '/favicon.svg', { destination: 'image' }, 'file'],
  ['a sheet for printing', `${plan}in.css`, { destination: 'style' }, 'file'],
  ['data', '/du-lieu/plans.csv', {}, 'other'],
  ['a page that is being saved', plan, { cache: 'no-cache' }, undefined],
  [
    'a style sheet of a page that is loaded anew',
    '/_astro/a.aaaaaaaa.css',
    { destination: 'style', cache: 'no-cache' },
    'asset',
  ],
  ['a part of a file', '/du-lieu/ke-hoach-mo.zip', { range: 'bytes=0-9' }, undefined],
];
for (const [what, path, { range, ...asked }, way] of cases) {
  test(`${what} is ${way === undefined ? 'left to the browser' : `had as ${way}`}`, () => {
    const headers = new Headers(range === undefined ? {} : { Range: range });
    assert.equal(wayOf({ mode: 'cors', destination: '', cache: 'default', headers, ...asked }, path), way);
  });
}
