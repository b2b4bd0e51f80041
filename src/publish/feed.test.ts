import assert from 'node:assert/strict';
import { test } from 'node:test';
import sax from 'sax';
import { aDeadline, aPlan } from '../testing/builders.ts';
import { releaseSchema } from '../domain/release.ts';
import { atomFeed } from './feed.ts';

const base = new URL('https://kehoach.example.vn');
const issued = aPlan({ number: '1/KH-UBND', title: 'Mua & bán <i>', issuedOn: '2020-11-24', deadlines: [aDeadline()] });
const draft = aPlan({ id: 'vn-ct-b', status: 'draft' });
const unnamed = aPlan({ id: 'vn-ct-c', issuedOn: '2016-09-23' });
const undated = aPlan({ id: 'vn-ct-d', status: 'draft' });
const releases = [
  { version: '0.2.0', date: '2026-12-01', summary: 'Thêm cột.', summaryEn: 'New columns.' },
  {
    version: '0.1.0',
    date: '2026-11-21',
    summary: 'Bản đầu tiên.',
    summaryEn: 'The first release.',
    plans: [issued.id, draft.id],
  },
].map((release) => releaseSchema.parse(release));

/** What a reader that knows no more than XML finds: the text of each element of the feed and of each entry. */
function read(xml: string): { readonly feed: Record<string, string>; readonly entries: Record<string, string>[] } {
  const feed: Record<string, string> = {};
  const entries: Record<string, string>[] = [];
  let name = '';
  const add = (key: string, text: string): void => {
    const into = entries.at(-1) ?? feed; // entries stand last
    if (text.trim() !== '') into[key] = (into[key] ?? '') + text;
  };
  const reader = sax.parser(true);
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = (tag) => {
    name = tag.name;
    if (name === 'entry') entries.push({});
    const { rel, href } = tag.attributes as Record<string, string>;
    if (name === 'link') add(rel === undefined ? 'link' : `link ${rel}`, href ?? '');
  };
  reader.ontext = reader.oncdata = (text) => {
    add(name, text);
  };
  reader.write(xml).close();
  return { feed, entries };
}

const { feed, entries } = read(atomFeed({ plans: [issued, draft, unnamed, undated], releases }, base));

test('the newest comes first: a plan under the day of its release, else its own; a draft with neither waits', () => {
  assert.deepEqual(
    entries.map(({ link, updated }) => [link, updated?.slice(0, 10)]),
    [
      ['https://kehoach.example.vn/thay-doi/#phien-ban-0-2-0', '2026-12-01'],
      ['https://kehoach.example.vn/thay-doi/#phien-ban-0-1-0', '2026-11-21'],
      ['https://kehoach.example.vn/ke-hoach/vn-ct-a/', '2026-11-21'],
      ['https://kehoach.example.vn/ke-hoach/vn-ct-b/', '2026-11-21'],
      ['https://kehoach.example.vn/ke-hoach/vn-ct-c/', '2016-09-23'],
    ],
  );
});

test('an entry has what Atom asks for, its page as its permanent id, and its words as they are', () => {
  assert.deepEqual(entries[2], {
    id: 'https://kehoach.example.vn/ke-hoach/vn-ct-a/',
    link: 'https://kehoach.example.vn/ke-hoach/vn-ct-a/',
    updated: '2026-11-21T00:00:00.000Z',
    title: 'Kế hoạch 1/KH-UBND: Chiến lược',
    summary: 'Ban hành ngày 24/11/2020. Mua &amp; bán &lt;i&gt;. Toàn văn, 1 thời hạn.',
  });
});

test('the feed says its name, author and address, and is as new as its newest entry', () => {
  const { id, title, updated, name, ...links } = feed;
  assert.deepEqual([title, name], ['Kế hoạch Mở', 'Kế hoạch Mở']);
  assert.equal(updated, '2026-12-01T00:00:00.000Z');
  assert.equal(id, 'https://kehoach.example.vn/tin.xml');
  assert.deepEqual([links['link self'], links['link alternate']], [id, 'https://kehoach.example.vn/']);
});
