import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Engine } from './engine.ts';
import { flexSearch } from './flexsearch.ts';
import { fts5 } from './fts5.ts';
import { miniSearch } from './minisearch.ts';
import { joinRanks, peerRecord, type PeerRecord } from './peer.ts';
import { foldedTermsOf, termsOf } from './terms.ts';

const records = ['Bảo hộ nhãn hiệu.', 'Phòng cháy, chữa cháy.', 'Kế hoạch 151/KH-UBND.'].map(
  (text, at): PeerRecord => ({
    url: `/${at}`,
    planId: 'x',
    title: '',
    text,
    rest: 'Cần Thơ',
  }),
);

const peers: readonly (() => Engine)[] = [
  () => miniSearch(records, 0),
  () => flexSearch(records, 0),
  () => fts5(records),
];
for (const open of peers) {
  const queries = [
    ['nhan hieu', '/0'],
    ['chữa cháy', '/1'],
    ['151/KH-UBND', '/2'],
    ['chữa cháy xe buýt', '/1'],
  ] as const;
  test(`a peer finds with and without marks, by number, and with some of the words: ${String(open)}`, async () => {
    const engine = open();
    for (const [query, url] of queries) assert.equal((await engine.search(query)).hits[0]?.url, url, query);
    assert.deepEqual(await engine.search('?!'), { hits: [], isFlagged: true });
    assert.ok((await engine.coldSearch('nhan hieu')).some(({ part, bytes }) => part === 'index' && bytes > 0));
    engine.close();
  });
}

test('a document number is one term and several', () => {
  assert.deepEqual(termsOf('Kế hoạch 151/KH-UBND'), ['kế', 'hoạch', '151khubnd', '151', 'kh', 'ubnd']);
  assert.deepEqual(foldedTermsOf('Đào-tạo'.normalize('NFD')), ['dao', 'tao']);
});

test('the less strict question is asked only when the strict one has too few answers', () => {
  const many = [...Array(12).keys()];
  const never = (): never => assert.fail('asked');
  assert.deepEqual(joinRanks([() => many, never]), many.slice(0, 10));
  assert.deepEqual(joinRanks([() => [3, 1], () => [1, 2]]), [3, 1, 2]);
});

test('a peer searches the words of the record, in no letters but those of the text', () => {
  const record = peerRecord({
    url: '/ke-hoach/x/#a',
    content: 'Hỗ trợ. ␞ Kế hoạch 1/KH, Huế, 2020 ␞ khoản 1 ␞ I. VIỆC ␟ 1. Nhỏ ␞ Chủ trì: Sở Y tế',
    meta: {},
    filters: { kind: ['task'], province: [], plan: ['x'], agency: [], year: [], field: [], lead: [], time: [] },
  });
  assert.equal(record.planId, 'x');
  assert.equal(record.text, 'Hỗ trợ.');
  assert.equal(record.rest, 'Kế hoạch 1/KH, Huế, 2020 khoản 1 I. VIỆC 1. Nhỏ Chủ trì: Sở Y tế');
});
