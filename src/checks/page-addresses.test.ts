import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavesOrigin, loadedAddresses, styleSheetAddresses } from './page-addresses.ts';

const elements: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>, expected: string[]])[] =
  [
    ['script', { src: '/a.js' }, ['/a.js']],
    ['a', { href: 'https://vbpl.vn/' }, []],
    [
      'img',
      { src: '/a.png', srcset: '/b.png 1x, https://b.vn/c,d.png 2x' },
      ['/a.png', '/b.png', 'https://b.vn/c,d.png'],
    ],
    ['source', { srcset: '/a.png,\n /b.png' }, ['/a.png', '/b.png']],
    ['object', { data: '//a.vn/a.svg' }, ['//a.vn/a.svg']],
    ['embed', { src: '/a.pdf' }, ['/a.pdf']],
    ['video', { src: '/a.mp4', poster: '/a.png' }, ['/a.mp4', '/a.png']],
    ['audio', { src: '/a.mp3' }, ['/a.mp3']],
    ['meta', { 'http-equiv': 'Refresh', content: '0; URL="https://a.vn/"' }, ['https://a.vn/']],
    ['meta', { 'http-equiv': 'refresh', content: '30' }, []],
    ['meta', { name: 'description', content: '0; url=/a/' }, []],
  ];
for (const [tag, attributes, expected] of elements) {
  test(`<${tag} ${Object.keys(attributes).join(' ')}> loads ${expected.join(' ') || 'nothing'}`, () => {
    const list = Object.entries(attributes).map(([name, value]) => ({ name, value }));
    assert.deepEqual(loadedAddresses(tag, list), expected);
  });
}

const sheets: readonly (readonly [css: string, expected: string[]])[] = [
  ['@font-face{src:url(/_astro/a.woff2)format("woff2"),url("/b.woff")}', ['/_astro/a.woff2', '/b.woff']],
  ["@import 'https://a.vn/a.css';@import url(b.css);", ['https://a.vn/a.css', 'b.css']],
  ['a{color:red}/* url(https://a.vn/) */', []],
];
for (const [css, expected] of sheets)
  test(`styleSheetAddresses finds ${expected.join(' ') || 'nothing'}`, () =>
    assert.deepEqual(styleSheetAddresses(css), expected));

for (const [address, leaves] of [
  ['https://a.vn/', true],
  ['//a.vn/', true],
  ['/ke-hoach/', false],
  ['data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>', false],
  ['#muc-1', false],
] as const)
  test(`leavesOrigin says ${leaves} of ${address}`, () => assert.equal(leavesOrigin(address), leaves));
