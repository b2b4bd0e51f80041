/** The guide for maintainers says, in both languages, what the importer does with the example that it offers. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus } from '../src/corpus/load-corpus.ts';
import { importDocument } from '../src/intake/import-document.ts';
import { importSummary } from '../src/intake/report/import-summary.ts';
import { projectRoot } from './commands.ts';

const guides = ['content/pages', 'content/pages/en'].map((folder) =>
  readFileSync(join(projectRoot, folder, 'huong-dan-nhap-ke-hoach.mdx'), 'utf8'),
);
const example = readFileSync(join(projectRoot, 'public/huong-dan/ke-hoach-vi-du.txt'));
const name = 'ke-hoach-vi-du.txt';

test('the example is imported without an error, with what the guide says is found in it', async () => {
  const { corpus } = readCorpus(projectRoot);
  const { document, diagnostics } = await importDocument(name, example, { known: corpus });
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  const found = importSummary(name, document, diagnostics, [], true).find((line) => line.includes('clauses')) ?? '';
  for (const guide of guides) {
    assert.ok(guide.includes(found.trim().split(', deadlines')[0] ?? ''), found);
    const doubt = /^# task\/label-line, likely: .*$/mu.exec(guide)?.[0] ?? 'no doubt';
    assert.ok(document?.file.includes(doubt), doubt);
  }
});

test('the correction that the guide makes stands on its line of the example', () => {
  for (const guide of guides) {
    const [, line = '0', printed = ''] = /- line: (\d+)\n\s+printed: (.+)/u.exec(guide) ?? [];
    assert.ok(example.toString('utf8').split('\n')[Number(line) - 1]?.includes(printed), `${line}: ${printed}`);
  }
});

test('every picture of the guide is there and light enough to load', () => {
  for (const guide of guides) {
    const pictures = [...guide.matchAll(/src="(\/[^"]+)"/gu)].map(([, path = '']) => join(projectRoot, 'public', path));
    assert.ok(pictures.length > 0);
    for (const picture of pictures) {
      assert.ok(existsSync(picture), picture);
      assert.ok(readFileSync(picture).length < 120_000, picture);
    }
  }
});
