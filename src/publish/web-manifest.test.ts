import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webManifest } from './web-manifest.ts';

const manifest = JSON.parse(webManifest({ theme: '#0d4f3c', background: '#fbfaf6' })) as {
  readonly [field: string]: unknown;
  readonly icons: readonly { readonly sizes: string; readonly purpose: string }[];
  readonly shortcuts: readonly { readonly url: string }[];
};

test('a browser finds all that it asks for to install the site', () => {
  const { name, short_name, start_url, display, lang } = manifest;
  assert.deepEqual(
    { name: typeof name, short_name, start_url, display, lang },
    { name: 'string', short_name: 'Kế hoạch Mở', start_url: '/', display: 'standalone', lang: 'vi' },
  );
  assert.deepEqual(
    manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '512x512 maskable'],
  );
});

test('the name below the icon is not cut off', () => assert.ok(String(manifest['short_name']).length <= 12));

test('colours are those of the design', () =>
  assert.deepEqual([manifest['theme_color'], manifest['background_color']], ['#0d4f3c', '#fbfaf6']));
