import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseSchema } from '../domain/release.ts';
import { quoted } from '../i18n/mixed.ts';
import { releaseLines } from './release-lines.ts';

const release = releaseSchema.parse({
  version: '0.2.0',
  date: '2026-12-01',
  summary: 'Thêm kế hoạch của Cần Thơ.',
  summaryEn: 'New plans of Cần Thơ.',
  changes: [{ what: 'Thêm cột `level`.', whatEn: 'A new column `level`.' }],
});

test('a release is told in the language of the page, with Vietnamese names marked', () => {
  assert.deepEqual(releaseLines(release, 'vi'), {
    summary: 'Thêm kế hoạch của Cần Thơ.',
    changes: ['Thêm cột `level`.'],
  });
  assert.deepEqual(releaseLines(release, 'en'), {
    summary: `New plans of ${quoted('en', 'Cần Thơ')}.`,
    changes: ['A new column `level`.'],
  });
});
