import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createStaticServer } from './static-server.ts';

const folder = await mkdtemp(join(tmpdir(), 'static-server-'));
const site = join(folder, 'dist');
const server = createStaticServer(site);

before(async () => {
  await mkdir(join(site, 'kế-hoạch'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, '404.html'), 'không có');
  await writeFile(join(site, 'kế-hoạch', 'index.html'), 'plan');
  await mkdir(join(site, '_astro'));
  await writeFile(join(site, '_astro', 'a.aaaaaaaa.css'), 'x');
  for (const name of [
    'a.json',
    'a.csv',
    'a.js',
    'a.png',
    'a.ics',
    'a.ico',
    'a.docx',
    'a.akn.xml',
    'a.parquet',
    'a.sqlite',
    'a.ttl',
  ])
    await writeFile(join(site, name), 'x');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Asks for exactly this path; `fetch` would tidy it first. */
function get(
  path: string,
): Promise<{ status: number | undefined; type: string | undefined; to: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        const { 'content-type': type, location: to } = response.headers;
        resolve({ status: response.statusCode, type, to, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

const html = 'text/html; charset=utf-8';
const cases: readonly (readonly [path: string, expected: Partial<Awaited<ReturnType<typeof get>>>])[] = [
  ['/', { status: 200, body: 'home' }],
  ['/k%E1%BA%BF-ho%E1%BA%A1ch/', { status: 200, body: 'plan' }],
  ['/k%E1%BA%BF-ho%E1%BA%A1ch?q=1', { status: 301, to: '/k%E1%BA%BF-ho%E1%BA%A1ch/?q=1' }],
  ['/a.json', { status: 200, type: 'application/json; charset=utf-8' }],
  ['/a.csv', { status: 200, type: 'text/csv; charset=utf-8' }],
  ['/a.js', { status: 200, type: 'text/javascript; charset=utf-8' }],
  ['/a.ics', { status: 200, type: 'text/calendar; charset=utf-8' }],
  ['/a.ico', { status: 200, type: 'image/x-icon' }],
  ['/a.akn.xml', { status: 200, type: 'application/akn+xml; charset=utf-8' }],
  ['/a.parquet', { status: 200, type: 'application/vnd.apache.parquet' }],
  ['/a.sqlite', { status: 200, type: 'application/vnd.sqlite3' }],
  ['/a.ttl', { status: 200, type: 'text/turtle; charset=utf-8' }],
  ['/a.docx', { status: 200, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }],
  ['/a.png', { status: 200, type: 'image/png' }],
  ['/missing/', { status: 404, type: html, body: 'không có' }],
  ['/missing.json', { status: 404, type: html, body: 'không có' }],
  ['/../secret.txt', { status: 404, body: 'không có' }],
  ['/..%2fsecret.txt', { status: 404, body: 'không có' }],
  ['/%', { status: 400 }],
];
for (const [path, expected] of cases) {
  test(`GET ${path} answers ${String(expected.status)}`, async () => {
    const answer = await get(path);
    assert.deepEqual({ ...answer, ...expected }, answer);
  });
}

const caching: readonly (readonly [path: string, expected: string])[] = [
  ['/', 'no-cache'],
  ['/a.json', 'no-cache'],
  ['/_astro/a.aaaaaaaa.css', 'public, max-age=31536000, immutable'],
];
for (const [path, expected] of caching) {
  test(`GET ${path} may be kept: ${expected}`, async () => {
    const { port } = server.address() as AddressInfo;
    const first = await fetch(`http://127.0.0.1:${String(port)}${path}`);
    assert.equal(first.headers.get('Cache-Control'), expected);
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    assert.equal((await fetch(first.url, { headers, cache: 'no-store' })).status, 304);
  });
}
