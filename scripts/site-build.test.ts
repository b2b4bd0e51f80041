/** What a whole build keeps: the same bytes twice, hostile text as text, and nothing written when content has an error. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { stringify } from 'yaml';
import { run as checkSite } from './check-site.ts';
import { buildCopy, copyProject } from './project-copy.ts';
import { addSyntheticSource } from './synthetic-source.ts';

const copies: string[] = [];
after(() => {
  for (const root of copies) rmSync(root, { recursive: true });
});

function aCopy(): string {
  const root = copyProject();
  copies.push(root);
  return root;
}

/** SHA-256 of every file of a built site. */
function bytesOf(root: string): Record<string, string> {
  const dist = join(root, 'dist');
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(dist.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

test('two builds for one day give the same bytes, in other folders, languages and time zones', async () => {
  const [first, second] = [aCopy(), aCopy()];
  const day = { SOURCE_DATE_EPOCH: '1760000000', SITE_URL: 'https://kehoach.example.vn' };
  const here = await buildCopy(first, undefined, { ...day, LC_ALL: 'vi_VN.UTF-8', TZ: 'Asia/Ho_Chi_Minh' });
  const away = await buildCopy(second, undefined, { ...day, LC_ALL: 'C', TZ: 'America/Los_Angeles' });
  assert.deepEqual([here.exitCode, away.exitCode], [0, 0]);
  assert.deepEqual(bytesOf(second), bytesOf(first));
});

function tagsOf(node: Tree.Node): string[] {
  return 'childNodes' in node ? node.childNodes.flatMap((child) => [child.nodeName, ...tagsOf(child)]) : [];
}

const hostile =
  '<script>alert(1)</script> {process.exit(7)} "><img src=x onerror=alert(2)> ${1} & </style> [a](javascript:alert(3)) 1 <i>x</i> định kỳ';

test('hostile text in front matter and body is shown as text', async () => {
  const root = aCopy();
  const frontMatter = {
    type: 'plan',
    title: hostile,
    shortTitle: hostile,
    issuer: 'ct-ubnd',
    province: 'vn-ct',
    status: 'issued',
    number: '1"><b>/KH',
    fields: [hostile],
    tasks: [{ clause: 'I.1', kind: 'solution' }],
    targets: [{ clause: 'I.1', indicator: hostile, operator: '=', value: 1, unit: '<i>x</i>', quote: hostile }],
    deadlines: [{ clause: 'I.1', what: hostile, recurrence: 'periodic', quote: hostile }],
  };
  const body = `:::title\nKẾ HOẠCH\n\n${hostile}\n:::\n\n## I. ${hostile}\n\n1. ${hostile}\n\n:::annex\nPHỤ LỤC\n\n| TT | ${hostile} |\n| --- | --- |\n| 1 | ${hostile} |\n:::\n`;
  writeFileSync(join(root, 'content/plans/vn-ct-hostile.md'), `---\n${stringify(frontMatter)}---\n\n${body}`);
  addSyntheticSource(root, 'vn-ct-hostile');
  const { exitCode, output } = await buildCopy(root);
  assert.equal(exitCode, 0, output);
  const lines: string[] = [];
  assert.equal(checkSite({ root, dist: join(root, 'dist'), print: (line) => lines.push(line) }), 0, lines.join('\n'));
  const page = readFileSync(join(root, 'dist/ke-hoach/vn-ct-hostile/index.html'), 'utf8');
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt; \{process\.exit\(7\)\}/);
  assert.deepEqual(
    tagsOf(parse(page)).filter((tag) => ['b', 'i', 'img'].includes(tag)),
    [],
  );
});

test('a site that knows its address and its publisher says where each page is edited and faults are told, has a feed and lists its pages', async () => {
  const root = aCopy();
  const settings = {
    editUrl: 'https://git.example.vn/edit/main/{file}',
    reportUrl: 'mailto:gop-y@example.vn?subject={title}&body={address}%0A{words}',
  };
  writeFileSync(join(root, 'content/site.yaml'), stringify(settings));
  const { exitCode, output } = await buildCopy(root, undefined, { SITE_URL: 'https://kehoach.example.vn' });
  assert.equal(exitCode, 0, output);
  const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
  const files: Readonly<Record<string, string>> = {
    'ke-hoach/vn-ct-kh-ubnd-2020-151': 'content/plans/vn-ct-kh-ubnd-2020-151.mdx',
    'nhiem-vu/vn-ct-kh-ubnd-2020-151/att__row_1': 'content/plans/vn-ct-kh-ubnd-2020-151.mdx',
    'co-quan/ct-ubnd': 'content/agencies/ct-ubnd.yaml',
    'van-ban/qd-ttg-2019-1068': 'content/instruments/qd-ttg-2019-1068.yaml',
    'gioi-thieu': 'content/pages/gioi-thieu.mdx',
  };
  for (const [path, file] of Object.entries(files)) {
    assert.ok(page(path).includes(`href="https://git.example.vn/edit/main/${file}"`), path);
    assert.ok(existsSync(join(root, file)), file);
    const address = encodeURIComponent(`https://kehoach.example.vn/${path}/`);
    assert.match(
      page(path),
      new RegExp(`href="mailto:gop-y@example\\.vn\\?subject=[^"]+${RegExp.escape(address)}%0A"`),
    );
    assert.match(page(path), /<link rel="alternate" type="application\/atom\+xml" href="\/tin\.xml"/);
  }
  const feed = readFileSync(join(root, 'dist/tin.xml'), 'utf8');
  assert.match(feed, /<id>https:\/\/kehoach\.example\.vn\/ke-hoach\/vn-ct-kh-ubnd-2020-151\/<\/id>/);
  assert.match(
    readFileSync(join(root, 'dist/robots.txt'), 'utf8'),
    /^Sitemap: https:\/\/kehoach\.example\.vn\/sitemap-index\.xml$/m,
  );
  const listed = readFileSync(join(root, 'dist/sitemap-0.xml'), 'utf8');
  assert.match(listed, /<loc>https:\/\/kehoach\.example\.vn\/<\/loc><\/url>/);
  assert.match(listed, /\/ke-hoach\/vn-ct-kh-ubnd-2020-151\/<\/loc><lastmod>2026-11-21T/);
  assert.doesNotMatch(listed, /\/404|\/ngoai-tuyen\/|\/bieu-do\/[^<]/);
  const calendar = readFileSync(join(root, 'dist/thoi-han.ics'), 'utf8').replaceAll('\r\n ', '');
  assert.match(calendar, /^URL;VALUE=URI:https:\/\/kehoach\.example\.vn\/ke-hoach\//m);
});

test('a build with an error in content writes no page and says where the error is', async () => {
  const root = aCopy();
  const plan = join(root, 'content/plans/vn-ct-kh-ubnd-2020-151.mdx');
  writeFileSync(plan, readFileSync(plan, 'utf8').replace('issuer: ct-ubnd', 'issuer: ct-nobody'));
  const { exitCode, output } = await buildCopy(root);
  assert.notEqual(exitCode, 0);
  assert.match(output, /content\/plans\/vn-ct-kh-ubnd-2020-151\.mdx:6:9 error record\/reference/);
  assert.equal(existsSync(join(root, 'dist/index.html')), false);
});
