import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuiltPage } from './built-page.ts';

for (const address of ['/xem-truoc/a.png', 'https://ke-hoach.example/xem-truoc/a.png']) {
  test(`the picture that stands for a page must be there, named as ${address}`, () => {
    const { links } = readBuiltPage('a/index.html', `<meta property="og:image" content="${address}" />`);
    assert.deepEqual(links, [{ href: '/xem-truoc/a.png', place: { file: 'a/index.html', line: 1, column: 1 } }]);
  });
}

for (const rel of ['canonical', 'alternate'])
  test(`a page that a head names as ${rel} must be there, with a whole address too`, () => {
    const { links, diagnostics } = readBuiltPage(
      'a/index.html',
      `<link rel="${rel}" href="https://ke-hoach.example/en/a/" />`,
    );
    assert.deepEqual(
      links.map(({ href }) => href),
      ['/en/a/'],
    );
    assert.deepEqual(
      diagnostics.filter(({ rule }) => rule === 'site/other-origin'),
      [],
    );
  });

const unmarked = (html: string) =>
  readBuiltPage('en/a/index.html', html).diagnostics.flatMap(({ rule, problem }) =>
    rule === 'site/unmarked-language' ? [problem] : [],
  );

test('Vietnamese words of an English page are marked as such', () => {
  assert.deepEqual(unmarked('<html lang="en"><body><p>Lead: <a href="/" lang="vi">Sở Y tế</a></p></body>'), []);
});

test('a Vietnamese word of an English page that is not marked is told, read out or written', () => {
  assert.equal(unmarked('<html lang="en"><body><p>Lead: Sở Y tế</p></body>').length, 1);
  assert.equal(unmarked('<html lang="en"><body><nav aria-label="Danh mục"></nav></body>').length, 1);
});

test('a Vietnamese page may quote English with Vietnamese in it', () => {
  assert.deepEqual(unmarked('<html lang="vi"><body><pre lang="en">"Sở Y tế" is …</pre></body>'), []);
});
