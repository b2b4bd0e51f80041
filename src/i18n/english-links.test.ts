import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishLinks } from './english-links.ts';

const cases: readonly (readonly [name: string, html: string, expected: string])[] = [
  [
    'leads to the English page, with its question and its place',
    '<a class="b" href="/lich/?nam=2026#a">',
    '<a class="b" href="/en/lich/?nam=2026#a">',
  ],
  ['says that a page is Vietnamese alone', '<a href="/khong-co/">', '<a href="/khong-co/" hreflang="vi">'],
  ['leaves the way to the other language', '<a hreflang="vi" href="/lich/">', '<a hreflang="vi" href="/lich/">'],
  ['leaves a file', '<a href="/du-lieu/tasks.csv">', '<a href="/du-lieu/tasks.csv">'],
  ['leaves another site', '<a href="https://a.vn/lich/">', '<a href="https://a.vn/lich/">'],
];
for (const [name, html, expected] of cases)
  test(`a link of an English page ${name}`, () => {
    assert.equal(englishLinks(html), expected);
  });
