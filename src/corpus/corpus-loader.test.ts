import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { corpusLoaders } from './corpus-loader.ts';

const provinces = 'content/provinces.yaml';

/** Two collections of a copy of the content, as Astro would load them. */
function aProject(t: TestContext, { isDevelopment = false } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'corpus-loader-'));
  t.after(() => rmSync(root, { recursive: true }));
  for (const folder of ['content', 'seeds']) cpSync(folder, join(root, folder), { recursive: true });
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const said = new EventEmitter<{ problem: [string]; plans: []; provinces: [] }>();
  const loader = corpusLoaders();
  const stores = { plans: new Map<string, object>(), provinces: new Map<string, object>() };
  const contextOf = (collection: keyof typeof stores) =>
    ({
      collection,
      config: { root: pathToFileURL(`${root}/`) },
      watcher: isDevelopment ? watcher : undefined,
      logger: { error: (message: string) => said.emit('problem', message), info: () => undefined },
      store: {
        clear: () => stores[collection].clear(),
        set: ({ id, data }: { id: string; data: object }) => {
          stores[collection].set(id, data);
          said.emit(collection);
        },
      },
    }) as unknown as LoaderContext;
  const load = () =>
    Promise.all([
      loader('plans', ({ plans }) => plans).load(contextOf('plans')),
      loader('provinces', (corpus) => corpus.provinces).load(contextOf('provinces')),
    ]);
  const change = (file: string, before: string, after: string): void => {
    writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replaceAll(before, after));
    watcher.emit('change', join(root, file));
  };
  const nameOf = (id: string) => (stores.provinces.get(id) as { shortName?: string } | undefined)?.shortName;
  return { load, change, stores, said, nameOf };
}

test('the loaders fill their collections with the records of content', async (t) => {
  const { load, stores, nameOf } = aProject(t);
  await load();
  assert.ok(stores.plans.has('vn-ct-kh-ubnd-2020-151'));
  assert.equal(nameOf('vn-ct'), 'Cần Thơ');
});

test('a build with an error in content ends with every problem and fills nothing', async (t) => {
  const { load, change, stores } = aProject(t);
  change(provinces, 'id: vn-ct', 'id: vn-xx');
  await assert.rejects(load, /errors in content:\ncontent\/agencies\/[\s\S]*content\/plans\//);
  assert.equal(stores.provinces.size, 0);
});

test('the development server reads again when content changes, reports an error once, and recovers', async (t) => {
  const { load, change, said, nameOf } = aProject(t, { isDevelopment: true });
  const errors: string[] = [];
  said.on('problem', (message) => errors.push(message));
  await load();

  change(provinces, 'Cần Thơ', 'Tây Đô');
  await once(said, 'provinces');
  await new Promise(setImmediate);
  assert.equal(nameOf('vn-ct'), 'Tây Đô');

  change(provinces, 'id: vn-ct', 'id: vn-xx');
  await once(said, 'problem');
  await new Promise(setImmediate);
  assert.equal(errors.length, 1);
  assert.equal(nameOf('vn-ct'), 'Tây Đô', 'the records that were good stay');

  change(provinces, 'id: vn-xx', 'id: vn-ct');
  change(provinces, 'Tây Đô', 'Cần Thơ');
  await once(said, 'provinces');
  await new Promise(setImmediate);
  assert.equal(nameOf('vn-ct'), 'Cần Thơ');
  assert.equal(errors.length, 1);
});
