/** Keeps the rooms apart: what each folder of src may import. The table is also in README.md. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

/** Packages are named in full; a room stands for any file in it. Tests and `src/testing` may import anything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod'],
  vietnamese: [],
  i18n: ['domain', 'vietnamese'],
  parse: ['domain', 'vietnamese', 'zod', 'yaml', 'mdast', 'mdast-util-*', 'micromark-extension-*'],
  checks: ['domain', 'vietnamese', 'diff', 'parse5', 'node:crypto'],
  intake: [
    'domain',
    'vietnamese',
    'parse',
    'checks',
    'zod',
    'yaml',
    'diff',
    'parse5',
    'sax',
    'fflate',
    'unpdf',
    'node:crypto',
    'node:zlib',
  ],
  publish: [
    'domain',
    'vietnamese',
    'zod',
    'csv-stringify',
    'csv-stringify/*',
    'docx',
    'feed',
    'fflate',
    'hyparquet-writer',
    'ical-generator',
    'n3',
    'node:crypto',
    'node:fs',
    'node:path',
    'node:sqlite',
    'node:zlib',
    'mdast',
    'mdast-util-gfm-table',
    'mdast-util-to-markdown',
    'slimdom',
  ],
  search: ['domain', 'vietnamese'],
  query: ['domain', 'vietnamese', 'search'],
  view: ['domain', 'vietnamese', 'i18n'],
  corpus: ['domain', 'parse', 'checks', 'zod', 'astro/*', 'astro:content', 'node:*'],
  pictures: ['domain', 'view', '@napi-rs/canvas', 'node:url', 'node:zlib'],
  integrations: [
    'domain',
    'i18n',
    'corpus',
    'publish',
    'search',
    'view',
    'pictures',
    'pagefind',
    'rolldown',
    'rolldown/utils',
    'subset-font',
    'astro',
    '@astrojs/sitemap',
    'node:*',
  ],
  components: ['domain', 'view', 'vietnamese', 'i18n', 'client', 'styles', 'layouts'],
  layouts: ['domain', 'view', 'vietnamese', 'i18n', 'client', 'styles', 'components', 'pictures', 'faces/*'],
  worker: ['domain', 'view', 'search', 'workbox-*'],
  client: [
    'domain',
    'i18n',
    'view',
    'vietnamese',
    'search',
    'query',
    'chart.js',
    'csv-stringify/browser/esm/sync',
    '@floating-ui/dom',
  ],
  pages: [
    'domain',
    'view',
    'vietnamese',
    'i18n',
    'corpus',
    'publish',
    'search',
    'pictures',
    'components',
    'layouts',
    'client',
    'styles',
    'astro',
    'astro:content',
  ],
};

const files = globSync('src/*/**/*.{ts,astro}', { cwd: root }).filter(
  (file) => !file.includes('testing') && !file.endsWith('.test.ts'),
);

for (const [room, mayImport] of Object.entries(allowed)) {
  test(`src/${room} imports only ${mayImport.join(', ') || 'itself'}`, () => {
    const broken = files
      .filter((file) => file.startsWith(join('src', room, '/')))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name, from: roomOf(file, name) })))
      .filter(({ from }) => from !== room && !mayImport.some((pattern) => matches(pattern, from)))
      .map(({ file, name }) => `${file} imports ${name}`);
    assert.deepEqual(broken, []);
  });
}

test('every room of src has a line in the table', () => {
  const rooms = new Set(files.map((file) => file.split(/[\\/]/)[1]));
  assert.deepEqual(
    [...rooms].filter((room) => room !== undefined && !(room in allowed)),
    [],
  );
});

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/(?<![\w.'])(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map((match) => match[1] ?? '');
}

/** The room of src that a relative import leads to, or the package's own name. */
function roomOf(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const [src, room, below] = relative(root, join(root, dirname(file), name)).split(/[\\/]/);
  return src === 'src' && below !== undefined ? (room ?? '') : (room ?? '').replace(/\.ts$/, '');
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
