import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withAsyncScripts } from './async-scripts.ts';

test('scripts stand at the end of the page, in their order, and wait for nothing', () => {
  const html =
    '<p>a</p><script type="module" src="/_astro/$&.js"></script><p>b</p></html><script type="module" src="/_astro/b.js"></script>';
  assert.equal(
    withAsyncScripts(html),
    '<p>a</p><p>b</p></html><script type="module" async src="/_astro/$&.js"></script><script type="module" async src="/_astro/b.js"></script><script>0</script>',
  );
});

test('a page without scripts, and one that only writes about them, stay as they are', () => {
  for (const html of ['<p>a</p>', '<code>&lt;script type="module" src="a.js">&lt;/script></code>'])
    assert.equal(withAsyncScripts(html), html);
});
