/** The schemas of every published version are kept, as they were. */
import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readCorpus } from '../src/corpus/load-corpus.ts';
import { datasetVersion } from '../src/publish/about.ts';
import { formatJsonDocument } from '../src/publish/formats/json.ts';
import { jsonSchemas, schemaFile, schemaId, schemaVersionOf } from '../src/publish/json-schema.ts';
import { projectRoot } from './commands.ts';
import { keptFolder, run } from './keep-schemas.ts';

const version = schemaVersionOf(datasetVersion);
const root = mkdtempSync(join(tmpdir(), 'schemas-'));
after(() => rmSync(root, { recursive: true }));
const keep = (...args: string[]) => {
  const lines: string[] = [];
  return { exitCode: run(args, { root, print: (line) => lines.push(line) }), output: lines.join('\n') };
};

for (const [name, schema] of jsonSchemas()) {
  const path = join(keptFolder, schemaFile(name, version));
  test(`${path} is kept and says what the columns say: else raise datasetVersion, then "npm run keep:schemas"`, () => {
    assert.ok(existsSync(join(projectRoot, path)), `${path} is not there.`);
    assert.equal(readFileSync(join(projectRoot, path), 'utf8'), formatJsonDocument(schema));
  });
}

test('every release from 0.5 on, when schemas got addresses of their own, has its schemas, each under its own address', () => {
  const { releases } = readCorpus(projectRoot).corpus;
  const later = releases.slice(0, releases.findIndex((release) => release.version === '0.5.0') + 1);
  assert.ok(later.length > 0);
  for (const released of new Set(later.map((release) => schemaVersionOf(release.version)))) {
    const files = globSync(`schema/${released}/*.schema.json`, { cwd: join(projectRoot, keptFolder) });
    assert.ok(
      files.length > 0,
      `public/du-lieu/schema/${released} is not there: take it from the commit of that release.`,
    );
    for (const file of files) {
      const { $id } = JSON.parse(readFileSync(join(projectRoot, keptFolder, file), 'utf8')) as { $id: string };
      assert.equal($id, `/du-lieu/${file.replaceAll('\\', '/')}`);
    }
  }
});

test('what is kept is written over only when it is asked for', () => {
  assert.equal(keep().exitCode, 0);
  const file = join(root, 'public', schemaId('plans'));
  const kept = readFileSync(file, 'utf8');
  writeFileSync(file, kept.replace('"array"', '"object"'));
  const { exitCode, output } = keep();
  assert.equal(exitCode, 1);
  assert.match(
    output,
    new RegExp(`schema/${RegExp.escape(version)}/plans\\.schema\\.json is kept and says something else`),
  );
  assert.equal(keep('--update').exitCode, 0);
  assert.equal(readFileSync(file, 'utf8'), kept);
});
