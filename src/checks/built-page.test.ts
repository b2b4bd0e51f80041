import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltPage } from './built-page.ts';

for (const address of ['/xem-truoc/a.png', 'https://ke-hoach.example/xem-truoc/a.png']) {
  test(`the picture that stands for a page must be there, named as ${address}`, () => {
    const { links } = readBuiltPage('a/index.html', `<meta property="og:image" content="${address}" />`);
    assert.deepEqual(links, [{ href: '/xem-truoc/a.png', place: { file: 'a/index.html', line: 1, column: 1 } }]);
  });
}
