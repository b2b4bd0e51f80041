/** What networks, tabs and home screens take from a page without showing it: its picture, the mark. */
import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

/** The values of an attribute of all elements that have another one: in a head nothing is quoted or nested. */
function valuesOf(html: string, known: string, wanted: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<[^>]*${known}[^>]*? ${wanted}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

/** Width and height of a PNG, which its first bytes give. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const { 'biểu đồ': _embedded, ...shared } = pageTypes; // stands inside other sites' pages
for (const [name, address] of Object.entries(shared)) {
  test(`${name}: a link to it is shown with a picture and its words`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    const meta = (property: string) => valuesOf(html, `property="${property}"`, 'content')[0] ?? '';
    const picture = await request.get(meta('og:image'));
    expect(picture.headers()['content-type']).toBe('image/png');
    expect(sizeOf(await picture.body())).toEqual([1200, 630]);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(meta('og:image:alt')).toMatch(/Kế hoạch Mở\.$/);
  });
}

test('the picture of a plan is its own', async ({ request }) => {
  const html = await (await request.get(pageTypes['kế hoạch'])).text();
  expect(valuesOf(html, 'property="og:image:alt"', 'content')).toEqual([
    expect.stringMatching(/^Kế hoạch 151\/KH-UBND: /),
  ]);
});

test('a browser that asks for the mark in any of its forms gets it', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const links = valuesOf(html, 'rel="(?:apple-touch-)?icon"', 'href');
  expect(links).toEqual(['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png']);
  for (const link of links) await expect(await request.get(link)).toBeOK();
  for (const [icon, size] of [
    ['/apple-touch-icon.png', 180],
    ['/icon-192.png', 192],
    ['/icon-512.png', 512],
    ['/icon-maskable-512.png', 512],
  ] as const)
    expect(sizeOf(await (await request.get(icon)).body())).toEqual([size, size]);
});
