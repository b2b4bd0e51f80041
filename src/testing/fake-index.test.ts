/** Holds the fake against Pagefind itself: what one finds, the other finds. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadPagefind } from '../../scripts/bench-search/engines/pagefind.ts';
import { serveFolder } from '../../scripts/bench-search/served-folder.ts';
import { makeFolder, removeFolder } from '../../scripts/bench-search/site.ts';
import { writeSearchIndex } from '../integrations/search-index.ts';
import type { Chosen, Index } from '../query/answer.ts';
import { pagefindIndex } from '../query/pagefind-index.ts';
import { fakeIndex } from './fake-index.ts';
import { someSearchRecords } from './search-builders.ts';

const folder = makeFolder();
await writeSearchIndex(someSearchRecords(), join(folder, 'pagefind'));
const served = await serveFolder(folder);
after(() => {
  served.close();
  removeFolder(folder);
});
const pagefind = pagefindIndex((await loadPagefind(folder, served))({}));
const fake = fakeIndex(someSearchRecords());
await Promise.all([pagefind.loadFacets(), fake.loadFacets()]);

const found = async (index: Index, term: string, exactDiacritics: boolean, chosen: Chosen) => {
  const { candidates, counts } = await index.find(term, { exactDiacritics, chosen });
  const urls = await Promise.all(candidates.map(async ({ read }) => (await read()).url));
  return { urls: urls.sort(), kinds: counts['kind'] };
};

const terms: readonly (readonly [what: string, term: string])[] = [
  ['words anywhere', 'hữu sở'],
  ['words without marks', 'so huu'],
  ['beginnings', 'bả h'],
  ['a row', '"sở hữu trí tuệ"'],
  ['a row in another order', '"tuệ trí"'],
  ['a row of beginnings', '"sở hữ"'],
  ['đ as the index writes it', 'ďăng'],
  ['đ as it is', 'đăng'],
  ['a number whole', '151/kh-ubnd'],
  ['a number’s part in a row', '"kế hoạch 151"'],
  ['a word that no record has', 'xyzzy'],
];
for (const [what, term] of terms) {
  test(`the fake finds ${what} as Pagefind does: ${term}`, async () => {
    for (const exactDiacritics of [false, true])
      for (const chosen of [{}, { kind: ['task', 'clause'], year: ['2020'] }])
        assert.deepEqual(
          await found(fake, term, exactDiacritics, chosen),
          await found(pagefind, term, exactDiacritics, chosen),
        );
  });
}

test('rows all score the same', async () => {
  for (const index of [fake, pagefind]) {
    const { candidates } = await index.find('"sở hữu"', { exactDiacritics: false, chosen: {} });
    assert.equal(new Set(candidates.map(({ score }) => score)).size, 1);
  }
});
