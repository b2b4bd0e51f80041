import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robotsText } from './robots.ts';

test('robots.txt shuts nothing away, and names the site map where the site knows its address', () => {
  assert.equal(robotsText(undefined), 'User-agent: *\nAllow: /\n');
  const base = new URL('https://kehoach.example.vn');
  assert.equal(robotsText(base), 'User-agent: *\nAllow: /\nSitemap: https://kehoach.example.vn/sitemap-index.xml\n');
});
