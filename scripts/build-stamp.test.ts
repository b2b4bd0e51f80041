import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { hashFiles, hashInputs, readBuildStamp, writeBuildStamp } from './build-stamp.ts';

async function aProject(t: TestContext): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'build-stamp-'));
  t.after(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'src/pages'), { recursive: true });
  await writeFile(join(root, 'src/pages/a.astro'), 'a');
  await writeFile(join(root, 'package-lock.json'), '{}');
  return root;
}
const hashOf = (root: string): Promise<string> => hashFiles(root, ['src', 'package-lock.json', 'missing']);

const changes: readonly (readonly [change: string, apply: (root: string) => Promise<void>, isChange: boolean])[] = [
  ['a file is only touched', (root) => utimes(join(root, 'src/pages/a.astro'), 1, 1), false],
  ['a file outside the inputs changes', (root) => writeFile(join(root, 'README.md'), 'b'), false],
  ['a file in a folder changes', (root) => writeFile(join(root, 'src/pages/a.astro'), 'b'), true],
  ['a file comes', (root) => writeFile(join(root, 'src/pages/b.astro'), ''), true],
  [
    'a file gets another name',
    (root) => rename(join(root, 'src/pages/a.astro'), join(root, 'src/pages/b.astro')),
    true,
  ],
  ['a file goes', (root) => rm(join(root, 'package-lock.json')), true],
];
for (const [change, apply, isChange] of changes) {
  test(`hashFiles ${isChange ? 'changes' : 'stays the same'} when ${change}`, async (t) => {
    const root = await aProject(t);
    const before = await hashOf(root);
    await apply(root);
    assert.equal((await hashOf(root)) !== before, isChange);
  });
}

test('the same files in another folder have the same hash', async (t) => {
  assert.equal(await hashOf(await aProject(t)), await hashOf(await aProject(t)));
});

test('a variable that the site is built with changes the hash, set, empty or not there', async (t) => {
  const root = await aProject(t);
  const hashWith = (environment: Record<string, string>) => hashInputs(root, ['src'], ['SITE_URL'], environment);
  const environments: readonly Record<string, string>[] = [{}, { SITE_URL: '' }, { SITE_URL: 'https://a.vn' }];
  const hashes = await Promise.all(environments.map(hashWith));
  assert.equal(new Set(hashes).size, 3);
  assert.equal(await hashWith({ OTHER: 'x' }), hashes[0]);
});

test('a build stamp is read back until it is forgotten', async (t) => {
  const root = await aProject(t);
  assert.equal(await readBuildStamp(root), undefined);
  await writeBuildStamp(root, 'abc');
  assert.equal(await readBuildStamp(root), 'abc');
  await writeBuildStamp(root, undefined);
  assert.equal(await readBuildStamp(root), undefined);
});
