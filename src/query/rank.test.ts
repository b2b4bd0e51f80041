import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchRecord } from '../search/search-record.ts';
import { aCandidate } from '../testing/fake-index.ts';
import { aClauseRecord, aPlanRecord, aWording, someLists, someSearchRecords } from '../testing/search-builders.ts';
import type { Hit } from './answer.ts';
import { findDocuments } from './document-numbers.ts';
import { findAgencies } from './named-agencies.ts';
import { rank } from './rank.ts';
import { readQuery } from './read-query.ts';
import { readVocabulary } from './vocabulary.ts';

const lists = someLists();

async function rankedFor(typed: string, records: readonly SearchRecord[]): Promise<readonly Hit[]> {
  const query = readQuery(typed);
  assert.ok(query);
  const wordings = [aWording(typed)];
  const documents = findDocuments(query.words, lists);
  const asked = {
    query,
    wordings,
    documents,
    agencies: findAgencies(wordings, lists),
    vocabulary: readVocabulary(lists),
  };
  const ranked = await rank(
    records.map((record) => aCandidate(record)),
    asked,
  );
  return ranked.map(({ hit }) => hit);
}

const first = aClauseRecord({ id: 'sec_1', text: 'Bảo hộ sáng chế.' });
const clause = (text: string, facts: Parameters<typeof aClauseRecord>[0] = {}) =>
  aClauseRecord({ id: 'sec_2', text, ...facts });
const agencyRecord = someSearchRecords().find(({ filters }) => filters.kind.includes('agency'));
assert.ok(agencyRecord);

/** The better one comes second from the index. */
const better: readonly (readonly [rule: string, typed: string, better: SearchRecord, worse: SearchRecord])[] = [
  ['a row comes before words apart', 'bảo hộ', first, clause('Hộ kinh doanh bảo vệ.')],
  ['marks as typed come before others', 'bảo hộ', first, clause('Báo hổ.')],
  [
    'a clause comes before the recipients',
    'văn phòng',
    clause('Văn phòng, cơ quan'),
    aClauseRecord({ id: 'recipients', text: 'Văn phòng, cơ quan' }),
  ],
  [
    'of clauses that say the same the ninth comes before the tenth',
    'bảo hộ',
    clause('Bảo hộ sáng chế.', { id: 'sec_1__para_9' }),
    clause('Bảo hộ sáng chế.', { id: 'sec_1__para_10' }),
  ],
  ['a clause comes before an agency', 'công nghệ', clause('Khoa học và Công nghệ.'), agencyRecord],
  ['the newer of two plans comes first', 'bảo hộ', first, clause('Bảo hộ sáng chế.', { plan: '114' })],
  [
    'what an agency leads comes first where it is named',
    'sở y tế',
    clause('Sở Y tế họp.', { lead: ['ct-so-y-te'] }),
    clause('Sở Y tế họp.'),
  ],
  [
    'a time comes first where "when" is asked',
    'báo cáo khi nào',
    clause('Báo cáo.', { kind: ['deadline'] }),
    clause('Báo cáo.'),
  ],
  [
    'a target comes first where "how many" is asked',
    'văn bằng bao nhiêu',
    clause('Văn bằng.', { kind: ['target'] }),
    clause('Văn bằng.'),
  ],
  [
    'a plan comes first for its number',
    '151/KH-UBND',
    aPlanRecord('151', 'Chiến lược'),
    clause('151/KH-UBND, 151/KH-UBND'),
  ],
];
for (const [rule, typed, one, other] of better) {
  test(rule, async () => {
    const hits = await rankedFor(typed, [other, one]);
    assert.deepEqual(
      hits.map(({ url }) => url),
      [one.url, other.url],
    );
    assert.ok((hits[0]?.score ?? 0) > (hits[1]?.score ?? 0));
  });
}

test('clauses that stand together and answer alike keep the order of the text', async () => {
  const ids = ['sec_2__para_1', 'sec_2__para_2', 'sec_2__para_10'];
  const hits = await rankedFor('bảo hộ', ids.map((id) => aClauseRecord({ id, text: 'Bảo hộ sáng chế.' })).reverse());
  assert.deepEqual(
    hits.map(({ url }) => url.split('#')[1]),
    ids,
  );
});

test('the best of another plan comes before more of the same', async () => {
  const same = ['sec_1', 'sec_2', 'sec_3'].map((id) => aClauseRecord({ id, text: 'Bảo hộ sáng chế.', headings: [id] }));
  const [, second] = await rankedFor('bảo hộ', [
    ...same,
    aClauseRecord({ plan: '114', text: 'Bảo hộ sáng chế.', headings: ['sec_1'] }),
  ]);
  assert.match(second?.url ?? '', /2016-114/);
});

test('hits are in the letters of the text', async () => {
  const [hit] = await rankedFor('đăng ký', [clause('Đăng ký.', { headings: ['Điều 1'], facts: ['Địa phương'] })]);
  assert.doesNotMatch(JSON.stringify(hit), /[ďĎ]/u);
});
