/** Every proof passes on sound datasets and fails on broken ones. */
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { site as siteName } from '../../src/domain/site.ts';
import { englishPath } from '../../src/i18n/english-pages.ts';
import { about, datasetDate, datasetVersion } from '../../src/publish/about.ts';
import { apiFiles } from '../../src/publish/api/api-files.ts';
import { formatCalendar } from '../../src/publish/calendar.ts';
import { citedAt, citedName } from '../../src/publish/citation.ts';
import { writeDatasets } from '../../src/publish/dataset-files.ts';
import { atomFeed } from '../../src/publish/feed.ts';
import { datasetInput } from '../../src/publish/input.ts';
import { proofList, type ProofId } from '../../src/publish/proofs.ts';
import { robotsText } from '../../src/publish/robots.ts';
import { tables } from '../../src/publish/tables/index.ts';
import { aDeadline, aPlan, aSource, aSourceRecord, aTask, someRecords, textsFor } from '../../src/testing/builders.ts';
import { rowsOf, tablesOf } from './data-package.ts';
import { proofOf } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'check-data-'));
after(() => rmSync(root, { recursive: true }));
const sound = join(root, 'sound');
const write = (site: string, file: string, text: string): void => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};

const yearly = aDeadline({ recurrence: 'yearly', month: 10, day: 15 });
const plan = aPlan({
  issuedOn: '2020-11-24',
  period: { from: 2021, to: 2030, clause: 'I.1', quote: 'Tổ chức thực hiện.' },
  tasks: [aTask({ text: 'Đào tạo cán bộ.' })],
  deadlines: [yearly],
});
const records = someRecords({ plans: [plan], sources: [aSource()], records: { '000': aSourceRecord() } });
const base = new URL('https://kehoach.example.vn');
writeDatasets(datasetInput(records, textsFor(records)), join(sound, 'du-lieu'), { releases: [], base });
for (const { path, body } of apiFiles(datasetInput(records, textsFor(records))))
  write(sound, `api/v1/${path}.json`, JSON.stringify(body));
write(sound, 'tin.xml', atomFeed({ plans: [plan], releases: [] }, base));
write(
  sound,
  'thoi-han.ics',
  formatCalendar([{ plan, deadline: yearly, when: 'Ngày 15/10 hằng năm' }], {
    name: 'Lịch',
    stamp: '2026-11-21',
    base,
  }),
);
/** @param path Of the page, to its slash. */
const aPage = (path: string, body: string): string =>
  `<html lang="vi"><link rel="canonical" href="${new URL(path, base).href}">${body}</html>`;
const anchors = new Map<string, string[]>();
for (const table of tablesOf(sound))
  for (const { url } of rowsOf(sound, table))
    if (typeof url === 'string') {
      const [path = '', id] = url.split('#');
      anchors.set(path, [...(anchors.get(path) ?? []), ...(id === undefined ? [] : [id])]);
    }
for (const [path, ids] of anchors)
  write(sound, `${path}index.html`, aPage(path, [...new Set(ids)].map((id) => `<p id="${id}"></p>`).join('')));
for (const table of [undefined, ...tables]) {
  const dataset = {
    '@type': 'Dataset',
    name: table?.title ?? about.title,
    alternateName: table?.name,
    version: datasetVersion,
    dateModified: datasetDate,
    publisher: { name: siteName.name },
  };
  const shown = ['bib', 'csl.json'].map((ending) => {
    const file = `du-lieu/${citedName(table)}.${ending}`;
    const words = readFileSync(join(sound, file), 'utf8').trimEnd();
    return `<a href="/${file}"></a><code id="trich-dan-${ending === 'bib' ? 'bibtex' : 'csl'}">${words}</code>`;
  });
  const said = `<script type="application/ld+json">${JSON.stringify({ '@graph': [dataset] })}</script>`;
  const path = new URL(citedAt(table, base).url ?? '').pathname;
  for (const address of [path, englishPath(path)])
    write(sound, `${address}index.html`, aPage(address, [said, ...shown].join('')));
}
write(sound, 'khung/index.html', aPage('/', '<meta name="robots" content="noindex">'));
const map = (root: string, entries: readonly string[]): string =>
  `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</${root}>`;
const listed = globSync('**/index.html', { cwd: sound, exclude: ['khung/**'] }).map(
  (file) => new URL(file.replace(/index\.html$/, ''), base).href,
);
write(sound, 'robots.txt', robotsText(base));
write(sound, 'sitemap-index.xml', map('sitemapindex', [`<sitemap><loc>${base.href}sitemap-0.xml</loc></sitemap>`]));
write(
  sound,
  'sitemap-0.xml',
  map(
    'urlset',
    listed.map((loc) => `<url><loc>${loc}</loc><lastmod>${datasetDate}T00:00:00.000Z</lastmod></url>`),
  ),
);

/** Stands in for official files, which no test needs. */
const official = join(root, 'official');
write(official, 'xml.xsd', '');
write(
  official,
  'akomantoso30.xsd',
  `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
    targetNamespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><xsd:element name="akomaNtoso"><xsd:complexType>
    <xsd:sequence><xsd:any processContents="skip"/></xsd:sequence></xsd:complexType></xsd:element></xsd:schema>`,
);

const problemsOf = async (id: ProofId, site: string): Promise<string> => {
  const found = await proofOf[id]({ site, official });
  assert.ok(found !== 'no address');
  return found.faults.map(({ problem }) => problem).join('\n');
};

type Break = (site: string) => void;
const edit =
  (file: string, from: string | RegExp, to: string): Break =>
  (site) => {
    const text = readFileSync(join(site, file), 'utf8');
    assert.match(text, new RegExp(from));
    writeFileSync(join(site, file), text.replace(from, to));
  };
const taskRow = /(\r\n)(vn-ct-a[^\r]*\r\n)/;

type Broken = readonly [ProofId, string, Break, RegExp];
const broken: readonly Broken[] = [
  ['files', 'a byte more than is told', edit('du-lieu/plans.csv', /$/, ' '), /It has \d+ bytes/],
  [
    'files',
    'a file that the archive does not have',
    (site) => write(site, 'du-lieu/other.json', '{}'),
    /does not hold other\.json/,
  ],
  ['tables', 'a row twice', edit('du-lieu/tasks.csv', taskRow, '$1$2$2'), /The key .* stands twice/],
  [
    'tables',
    'a key that finds no row',
    edit('du-lieu/tasks.csv', ',vn-ct-a,', ',vn-ct-x,'),
    /plan_id is vn-ct-x, which plans does not have/,
  ],
  [
    'tables',
    'a word where a number belongs',
    edit('du-lieu/clauses.csv', ',,1,', ',,một,'),
    /order is "một", which is no integer/,
  ],
  ['json-schema', 'a code that is none', edit('du-lieu/tasks.json', /"kind":"[a-z]+"/, '"kind":"x"'), /must be equal/],
  ['formats', 'another cell', edit('du-lieu/plans.ndjson', /"title":"/, '"title":"x'), /plans, row 1: title is/],
  ['formats', 'a row less', edit('du-lieu/plans.ndjson', /^.*\n/, ''), /has 0 rows/],
  [
    'sqlite',
    'a row that others name taken away',
    (site) => {
      const database = new DatabaseSync(join(site, 'du-lieu/ke-hoach-mo.sqlite'));
      database.exec('PRAGMA foreign_keys = OFF; DELETE FROM plans');
      database.close();
    },
    /A foreign key finds no row/,
  ],
  ['api', 'a code that is none', edit('api/v1/tasks.json', /"kind":"[a-z]+"/, '"kind":"x"'), /must be equal/],
  [
    'api',
    'a record that cannot be asked for',
    (site) => rmSync(join(site, 'api/v1/tasks'), { recursive: true }),
    /is not there alone/,
  ],
  ['api', 'a file that is not described', (site) => write(site, 'api/v1/x/y/z.json', '{}'), /does not describe it/],
  [
    'api',
    'a description that is none',
    edit('api/v1/openapi.json', '"openapi":"3.1.1"', '"openapi":"x"'),
    /no OpenAPI/,
  ],
  ['quotes', 'another place', edit('du-lieu/clauses.csv', plan.tasks[0]?.text ?? '', 'không có'), /does not stand in/],
  [
    'addresses',
    'a page that is not there',
    (site) => rmSync(join(site, 'ke-hoach'), { recursive: true }),
    /leads nowhere/,
  ],
  ['citations', 'another version', edit('du-lieu/tasks.bib', 'version = {', 'version = {9'), /version is "90\.\d/],
  [
    'citations',
    'another day, on the English page',
    edit('en/du-lieu/tasks/index.html', /\d+(\s*\]\s*\]\s*\})/, '31$1'),
    /day is "\d{4}-\d\d-31"; the page says/,
  ],
  ['citations', 'another address', edit('du-lieu/ke-hoach-mo.csl.json', '/du-lieu/"', '/"'), /address is "https/],
  ['citations', 'no citation', edit('du-lieu/index.html', '@dataset', 'dataset'), /There are 0 citations/],
  ['citations', 'a lost brace', edit('du-lieu/plans.bib', /\}\s*$/, ''), /It cannot be read/],
  ['citations', 'a lost file', (site) => rmSync(join(site, 'du-lieu/plans.csl.json')), /It cannot be read/],
  ...['akn.xml', 'md', 'txt'].map((ending): Broken => [
    'plan-words',
    `a word less in .${ending}`,
    edit(`du-lieu/ke-hoach/vn-ct-a.${ending}`, 'Đào tạo', 'Đào'),
    /Word \d+ is another than in the plan: ".*Đào cán bộ/,
  ]),
  [
    'akoma-ntoso',
    'an element that the schema does not know there',
    edit('du-lieu/ke-hoach/vn-ct-a.akn.xml', '<doc ', '<x/><doc '),
    /not expected/,
  ],
  [
    'akoma-ntoso',
    'a reference to nothing',
    edit('du-lieu/ke-hoach/vn-ct-a.akn.xml', '"#ct-ubnd"', '"#ct-x"'),
    /<FRBRauthor> refers to "#ct-x"/,
  ],
  ['calendars', 'another day', edit('thoi-han.ics', 'DATE:20211015', 'DATE:20211016'), /is due on/],
  [
    'calendars',
    'a line too long',
    edit('thoi-han.ics', 'SUMMARY:', `SUMMARY:${'x'.repeat(75)}`),
    /longer than 75 bytes/,
  ],
  ['sitemap', 'no XML', edit('sitemap-0.xml', '</urlset>', ''), /It is no XML/],
  ['sitemap', 'another vocabulary', edit('sitemap-index.xml', 'sitemap/0.9', 'sitemap/9'), /no <sitemapindex>/],
  ['sitemap', 'a part that is not there', (site) => rmSync(join(site, 'sitemap-0.xml')), /It is not there/],
  ['sitemap', 'an entry without address', edit('sitemap-0.xml', /<loc>.*?<\/loc>/, ''), /An entry is "url lastmod"/],
  ['sitemap', 'a path for an address', edit('sitemap-0.xml', base.origin, ''), /"\/\S*" is no whole address/],
  ['sitemap', 'what is no page', edit('sitemap-0.xml', '</loc>', 'x/</loc>'), /x\/ is no page that may be found/],
  ['sitemap', 'a page left out', edit('sitemap-0.xml', /<url>.*?<\/url>/, ''), /is listed 0 times/],
  ['sitemap', 'a page twice', edit('sitemap-0.xml', /(<url>.*?<\/url>)/, '$1$1'), /is listed 2 times/],
  [
    'sitemap',
    'a page not to be found',
    edit('du-lieu/index.html', '<code', '<meta name="robots" content="noindex"><code'),
    /\/du-lieu\/ is no page that may be found/,
  ],
  ['sitemap', 'a day to come', edit('sitemap-0.xml', datasetDate, '2999-01-01'), /no day up to that of the newest/],
  ['sitemap', 'a day in words', edit('sitemap-0.xml', datasetDate, 'hôm nay'), /lastmod is "hôm nay/],
  ['sitemap', 'nowhere named', edit('robots.txt', /^Sitemap:.*$/m, ''), /It does not name/],
  ['feed', 'an entry without title', edit('tin.xml', /(<entry>\s*)<title[^]*?<\/title>/, '$1'), /has no title/],
];

/** Proofs with official files are tried where those lie; what is their own has tests of its own beside it. */
for (const id of proofList.flatMap(([id, { official }]) => (official === undefined ? [id] : [])))
  test(`${id}: sound datasets pass`, async () => assert.equal(await problemsOf(id, sound), ''));

for (const [id, what, spoil, expected] of broken)
  test(`${id}: ${what} is found`, async () => {
    const site = mkdtempSync(join(root, 'broken-'));
    cpSync(sound, site, { recursive: true });
    spoil(site);
    assert.match(await problemsOf(id, site), expected);
  });

test('a site that does not know its address needs no site map', async () => {
  const site = mkdtempSync(join(root, 'without-address-'));
  write(site, 'index.html', '<html lang="vi"></html>');
  assert.equal(await proofOf.sitemap({ site, official }), 'no address');
});
