/** Two editions of the datasets side by side, as a maintainer does before a release. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readCorpus } from '../src/corpus/load-corpus.ts';
import { manifestPath } from '../src/domain/paths.ts';
import { datasetVersion } from '../src/publish/about.ts';
import { projectRoot } from './commands.ts';
import { run } from './compare-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'editions-'));
after(() => rmSync(folder, { recursive: true }));

/** A build with one table. */
function publish(name: string, version: string, texts: Readonly<Record<string, string>>): string {
  const site = join(folder, name);
  mkdirSync(join(site, 'du-lieu'), { recursive: true });
  const fields = ['id', 'text'].map((column) => ({ name: column, type: 'string' }));
  const manifest = { version, resources: [{ name: 'tasks', schema: { fields, primaryKey: ['id'] } }] };
  writeFileSync(join(site, 'du-lieu/datapackage.json'), JSON.stringify(manifest));
  const rows = Object.entries(texts).map(([id, text]) => `${JSON.stringify({ id, text })}\n`);
  writeFileSync(join(site, 'du-lieu/tasks.ndjson'), rows.join(''));
  return site;
}
const older = publish('older', '1.0.0', { a: 'Mot', b: 'Hai' });
const root = join(folder, 'project');
const compare = (version: string, ...args: readonly string[]) => {
  publish('project/dist', version, { a: 'Một', b: 'Hai', c: 'Ba' });
  const lines: string[] = [];
  return { exitCode: run(args, { root, print: (line) => lines.push(line) }), lines };
};
const log = join(root, 'content/row-changes/1.0.1.yaml');

test('a maintainer sees what a release changes, and nothing is written', () => {
  const { exitCode, lines } = compare('1.0.1', older);
  assert.equal(exitCode, 0);
  assert.deepEqual(lines, [
    '1 rows changed in tasks (correction)',
    '1 rows added in tasks (addition)',
    'compare:data: 1.0.0 to 1.0.1: needed patch, taken patch',
  ]);
  assert.equal(existsSync(log), false);
});

test('a version that did not rise is refused', () => {
  const { exitCode, lines } = compare('1.0.0', older, '--write');
  assert.equal(exitCode, 1);
  assert.match(lines.at(-1) ?? '', /Raise datasetVersion/);
});

test('what is recorded keeps the reason that a maintainer gave, and the older manifest', () => {
  compare('1.0.1', older, '--write');
  writeFileSync(
    log,
    readFileSync(log, 'utf8').replace('reason: addition', 'reason: correction\n    note: Sót khi nhập.'),
  );
  compare('1.0.1', older, '--write');
  assert.match(readFileSync(log, 'utf8'), /row: c\n {4}kind: added\n {4}reason: correction\n {4}note: Sót khi nhập\./);
  assert.match(readFileSync(join(root, 'public', manifestPath('1.0.0')), 'utf8'), /"version":"1\.0\.0"/);
});

test('a folder without a build is named', () => {
  const { exitCode, lines } = compare('1.0.1', join(folder, 'nowhere'));
  assert.equal(exitCode, 2);
  assert.match(lines.join('\n'), /nowhere has no datapackage\.json/);
});

test('the release of today is compared with the one before, whose manifest is kept', () => {
  const { releases, rowChanges } = readCorpus(projectRoot).corpus;
  const changes = rowChanges.find(({ id }) => id === datasetVersion);
  assert.equal(changes?.against, releases[1]?.version, 'Run "npm run compare:data -- OLDER --write".');
  for (const { against } of rowChanges)
    assert.ok(existsSync(join(projectRoot, 'public', manifestPath(against))), against);
});
