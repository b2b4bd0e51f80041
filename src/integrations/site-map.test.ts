import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseSchema } from '../domain/release.ts';
import { contentDays, isListed } from './site-map.ts';

const releases = [
  { version: '0.2.0', date: '2026-12-01', summary: 'Thêm cột.', summaryEn: 'New columns.' },
  { version: '0.1.0', date: '2026-11-21', summary: 'Bản đầu tiên.', summaryEn: 'The first.', plans: ['vn-ct-a'] },
].map((release) => releaseSchema.parse(release));
const dayOf = contentDays(releases);

const days: readonly (readonly [path: string, day: string | undefined])[] = [
  ['/ke-hoach/vn-ct-a/', '2026-11-21'],
  ['/ke-hoach/vn-ct-a/doi-chieu/', '2026-11-21'],
  ['/en/nhiem-vu/vn-ct-a/att__row_1/', '2026-11-21'],
  ['/ke-hoach/vn-ct-b/', undefined],
  ['/nhiem-vu/khoi-luong/', undefined],
  ['/du-lieu/', '2026-12-01'],
  ['/en/du-lieu/tasks/', '2026-12-01'],
  ['/du-lieu/kiem-chung/', undefined],
  ['/thay-doi/', '2026-12-01'],
  ['/co-quan/thay-doi/', undefined],
  ['/', undefined],
];
for (const [path, day] of days)
  test(`${path} ${day === undefined ? 'has no day in content' : `is as old as the release of ${day}`}`, () =>
    assert.equal(dayOf(path), day));

test('without any release no page has a day', () => assert.equal(contentDays([])('/du-lieu/'), undefined));

test('a page that asks search engines to pass it over is not listed', () => {
  assert.equal(isListed('<meta name="robots" content="noindex"><p>a</p>'), false);
  assert.equal(isListed('<p>Trang có &lt;meta name="robots" content="noindex"></p>'), true);
});
