import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { offlineList, serviceWorker, shellOf } from './offline-reading.ts';

const site = await mkdtemp(join(tmpdir(), 'offline-reading-'));
after(() => rm(site, { recursive: true }));

async function write(address: string, text: string): Promise<void> {
  const file = join(site, address, address.endsWith('/') ? 'index.html' : '');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const sheet = '<link rel="stylesheet" href="/_astro/p.aaaaaaaa.css">';
await write(
  '/ke-hoach/p/',
  `${sheet}<script src="/_astro/s.bbbbbbbb.js"></script><a href="/nhiem-vu/p/a/">đ</a><a href="/nhiem-vu/q/a/">q</a>
   <a href="/co-quan/x/#y">x</a><a href="/du-lieu/ke-hoach/p.json">dữ liệu</a><a href="https://example.vn/">khác</a>`,
);
await write('/nhiem-vu/p/a/', `${sheet}<a href="/nhiem-vu/p/b/?tim=c#d">đ</a>`);
await write('/nhiem-vu/p/b/', sheet);
await write('/nhiem-vu/q/a/', '');
await write('/co-quan/x/', '');
await write('/du-lieu/ke-hoach/p.json', '{}');
await write(
  '/_astro/p.aaaaaaaa.css',
  '@font-face{src:url(/_astro/f.cccccccc.woff2)}@font-face{src:url(/_astro/f.dddddddd.woff)}',
);
await write('/_astro/s.bbbbbbbb.js', 'import("./later.eeeeeeee.js")');
await write('/_astro/later.eeeeeeee.js', '');
await write('/_astro/f.cccccccc.woff2', '');
await write('/_astro/f.dddddddd.woff', '');
await write('/_astro/other.ffffffff.css', '');
await write('/ban-luu/', sheet);
await write('/ngoai-tuyen/', sheet);
await write('/en/ban-luu/', sheet);
await write('/en/ngoai-tuyen/', sheet);

test('a plan is kept with its task pages, its data and what these load, and nothing of other plans', async () => {
  const { files } = await offlineList(site, 'p', 'Kế hoạch');
  assert.deepEqual(
    files.map(({ address }) => address),
    [
      '/_astro/f.cccccccc.woff2',
      '/_astro/f.dddddddd.woff',
      '/_astro/later.eeeeeeee.js',
      '/_astro/p.aaaaaaaa.css',
      '/_astro/s.bbbbbbbb.js',
      '/du-lieu/ke-hoach/p.json',
      '/ke-hoach/p/',
      '/nhiem-vu/p/a/',
      '/nhiem-vu/p/b/',
    ],
  );
});

test('sizes are those of the built files, and another word is another edition', async () => {
  const before = await offlineList(site, 'p', 'Kế hoạch');
  assert.equal(before.files.find(({ address }) => address === '/nhiem-vu/p/b/')?.bytes, sheet.length);
  assert.equal(
    before.bytes,
    before.files.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  await write('/nhiem-vu/p/b/', `${sheet}đ`);
  const after = await offlineList(site, 'p', 'Kế hoạch');
  assert.notEqual(after.version, before.version);
  assert.deepEqual(
    after.files.filter(({ hash }, at) => hash !== before.files[at]?.hash).map(({ address }) => address),
    ['/nhiem-vu/p/b/'],
  );
});

test('the shell is the two pages that must always be there, of each language, with their sheets and faces', async () => {
  const { addresses } = await shellOf(site);
  const files = ['/_astro/f.cccccccc.woff2', '/_astro/f.dddddddd.woff', '/_astro/p.aaaaaaaa.css'];
  assert.deepEqual([...addresses.vi].sort(), [...files, '/ban-luu/', '/ngoai-tuyen/']);
  assert.deepEqual([...addresses.en].sort(), [...files, '/en/ban-luu/', '/en/ngoai-tuyen/']);
});

test('the service worker is one script, the same each time, that names the shell and nothing for developers', async () => {
  const shell = { version: 'v1', addresses: { vi: ['/ngoai-tuyen/'], en: [] } };
  const script = await serviceWorker(shell);
  assert.equal(await serviceWorker(shell), script);
  assert.ok(script.includes('/ngoai-tuyen/'));
  assert.doesNotMatch(script, /process\.env|\bimport\b|\bexport\b|console\.log/);
  assert.ok(script.length < 20_000, `${script.length} bytes`);
});
