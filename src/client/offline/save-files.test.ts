import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptHeaders, type OfflineFile } from '../../domain/offline.ts';
import { aCache, addressesIn } from '../../testing/fake-caches.ts';
import { saveFiles, sortKept, type SavingEffects } from './save-files.ts';

const files: readonly OfflineFile[] = ['/a/', '/b/', '/c/', '/d/', '/e/', '/f/'].map((address) => ({
  address,
  bytes: 100,
  hash: `hash of ${address}`,
}));
const never = new AbortController().signal;

function effectsOf(effects: Partial<SavingEffects> = {}): SavingEffects & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    cache: aCache(),
    copyOf: () => Promise.resolve(undefined),
    now: () => new Date('2026-11-22T05:00:00Z'),
    ...effects,
    ask: (address, signal) => {
      asked.push(address);
      return effects.ask?.(address, signal) ?? Promise.resolve(new Response(`words of ${address}`));
    },
  };
}

test('every file is kept with its edition and the day, and told as it comes', async () => {
  const effects = effectsOf();
  const saved: string[] = [];
  assert.equal(await saveFiles(files, effects, ({ address }) => saved.push(address), never), undefined);
  assert.deepEqual(
    saved.sort(),
    files.map(({ address }) => address),
  );
  const kept = await effects.cache.match('/c/');
  assert.equal(kept?.headers.get(keptHeaders.hash), 'hash of /c/');
  assert.equal(kept.headers.get(keptHeaders.at), '2026-11-22T05:00:00.000Z');
  assert.equal(await kept.text(), 'words of /c/');
});

test('after a broken connection only what is missing is asked for', async () => {
  const cache = aCache();
  const broken = effectsOf({
    cache,
    ask: (address) => (address === '/c/' ? Promise.reject(new TypeError('lost')) : Promise.resolve(new Response(''))),
  });
  assert.equal(await saveFiles(files, broken, () => undefined, never), 'lost');
  const { kept, missing } = await sortKept(files, cache);
  assert.ok(kept.length > 0 && missing.some(({ address }) => address === '/c/'));
  const again = effectsOf({ cache });
  assert.equal(await saveFiles(missing, again, () => undefined, never), undefined);
  assert.deepEqual(
    again.asked.sort(),
    missing.map(({ address }) => address),
  );
  assert.deepEqual((await sortKept(files, cache)).missing, []);
});

test('a file of another edition is missing', async () => {
  const old = new Response('', { headers: { [keptHeaders.hash]: 'older' } });
  const { missing } = await sortKept(files.slice(0, 1), aCache({ '/a/': old }));
  assert.deepEqual(missing, files.slice(0, 1));
});

test('an answer that breaks off is not kept', async () => {
  const half = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('half'));
      controller.error(new TypeError('lost'));
    },
  });
  const effects = effectsOf({ ask: () => Promise.resolve(new Response(half)) });
  assert.equal(await saveFiles(files.slice(0, 1), effects, () => undefined, never), 'lost');
  assert.deepEqual(await addressesIn(effects.cache as Cache), []);
});

const interruptions: readonly (readonly [what: string, Partial<SavingEffects>, expected: string])[] = [
  ['a file that is gone', { ask: () => Promise.resolve(new Response('', { status: 404 })) }, 'changed'],
  ['a server in trouble', { ask: () => Promise.resolve(new Response('', { status: 503 })) }, 'lost'],
  [
    'no room',
    { cache: { ...aCache(), put: () => Promise.reject(new DOMException('', 'QuotaExceededError')) } },
    'full',
  ],
];
for (const [what, effects, expected] of interruptions)
  test(`${what} is told as "${expected}"`, async () => {
    assert.equal(await saveFiles(files, effectsOf(effects), () => undefined, never), expected);
  });

test('when the reader stops it, nothing more is asked', async () => {
  const stop = new AbortController();
  const effects = effectsOf();
  assert.equal(await saveFiles(files, effects, () => stop.abort(), stop.signal), 'stopped');
  assert.ok(effects.asked.length <= 4);
});

test('a style sheet that is kept elsewhere on the device is not asked for', async () => {
  const effects = effectsOf({ copyOf: () => Promise.resolve(new Response('p{}')) });
  await saveFiles([{ address: '/_astro/a.aaaaaaaa.css', bytes: 3, hash: 'h' }], effects, () => undefined, never);
  assert.deepEqual(effects.asked, []);
});
