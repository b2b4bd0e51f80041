import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchRecord } from '../search/search-record.ts';
import { fakeIndex } from '../testing/fake-index.ts';
import { aClauseRecord, planIds, someLists, someSearchRecords } from '../testing/search-builders.ts';
import type { Answer, Asked, Note, Quality } from './answer.ts';
import { createSearch } from './search.ts';

async function answerTo(
  typed: string,
  facts: Partial<Asked> = {},
  more: readonly SearchRecord[] = [],
): Promise<Answer> {
  const records = [...someSearchRecords(), ...more];
  const search = createSearch(fakeIndex(records), someLists(more.map(({ content }) => content)));
  const answer = await search({ typed, ...facts });
  assert.ok(answer);
  return answer;
}

const clauseOf = ({ hits }: Answer): string | undefined => hits[0]?.url.split('/').at(-1);

const firstHits: readonly (readonly [who: string, typed: string, first: string])[] = [
  ['who types all marks', 'bảo hộ nhãn hiệu', '#sec_2__para_1'],
  ['who types no marks', 'bao ho nhan hieu', '#sec_2__para_1'],
  ['who types đ as d', 'dang ky bao ho', '#sec_2__para_1'],
  ['who types some marks', 'bảo ho sang chế', '#sec_3'],
  ['who writes letters and marks apart', 'bảo hộ sáng chế'.normalize('NFD'), '#sec_3'],
  ['whose Telex is off', 'sangs chees', '#sec_3'],
  ['who writes the tone elsewhere', 'hoà giải', '#sec_2'],
  ['who makes a slip', 'bảo hộ sáng chề', '#sec_3'],
  ['who is still typing', 'nhãn hi', '#sec_2__para_1'],
  ['who says it in other words', 'thương hiệu', '#sec_2__para_1'],
  ['who asks a whole question', 'cơ quan nào hỗ trợ đăng ký nhãn hiệu tập thể', '#sec_2__para_1'],
  ['who asks when', 'báo cáo khi nào', '#sec_4'],
  ['who adds a word that no record has', 'xyzzy chỉ dẫn địa lý', '#sec_1'],
];
for (const [who, typed, first] of firstHits) {
  test(`a reader ${who} finds the clause: ${typed}`, async () => assert.equal(clauseOf(await answerTo(typed)), first));
}

for (const typed of ['151', 'kế hoạch 151', '151/KH-UBND', 'kh 151']) {
  test(`a reader who types "${typed}" finds the plan first, and a way to its page`, async () => {
    const { hits, shortcuts } = await answerTo(typed);
    assert.equal(hits[0]?.url, `/ke-hoach/${planIds['151']}/`);
    assert.deepEqual(shortcuts, [{ kind: 'plan', id: planIds['151'] }]);
  });
}

test('a reader who names an agency finds a way to its page', async () => {
  const { shortcuts } = await answerTo('Sở Y tế');
  assert.deepEqual(shortcuts, [{ kind: 'agency', id: 'ct-so-y-te' }]);
});

test('a reader who asks about a legal document finds a way to its page', async () => {
  const { shortcuts } = await answerTo('qd 1068');
  assert.deepEqual(shortcuts, [{ kind: 'instrument', id: 'qd-ttg-2019-1068' }]);
});

const qualities: readonly (readonly [typed: string, quality: Quality])[] = [
  ['', 'short'],
  ['a', 'short'],
  ['bảo hộ', 'good'],
  ['bao ho', 'good'],
  ['151', 'good'],
  ['sở hữu xyzzy', 'weak'],
  ['xyzzy', 'none'],
  ['xyzzy plugh', 'none'],
  ['giải quyết', 'none'], // "giải" and "quyết" stand in other words
  ['"hiệu nhãn"', 'none'],
];
for (const [typed, quality] of qualities) {
  test(`what is found for "${typed}" is ${quality}`, async () =>
    assert.equal((await answerTo(typed)).quality, quality));
}

test('a question with no good answer offers others that have one', async () => {
  assert.deepEqual((await answerTo('sở hữu xyzzy')).alternatives, ['sở hữu']);
  assert.deepEqual((await answerTo('bảo hộ')).alternatives, []);
});

const notes: readonly (readonly [typed: string, notes: readonly Note[]])[] = [
  ['bảo hộ', []],
  ['bao ho', [{ kind: 'read-as', from: 'bao ho', to: 'bảo hộ' }]],
  ['sowr huwux', [{ kind: 'read-as', from: 'sowr huwux', to: 'sở hữu' }]],
  ['SHTT', [{ kind: 'also', from: 'SHTT', to: 'sở hữu trí tuệ' }]],
  ['bảo hộ xyzzy', [{ kind: 'unknown', word: 'xyzzy' }]],
];
for (const [typed, expected] of notes) {
  test(`"${typed}" is told ${expected.map(({ kind }) => kind).join() || 'nothing'}`, async () =>
    assert.deepEqual((await answerTo(typed)).notes, expected));
}

test('words in quotation marks must stand in a row', async () => {
  const urls = (await answerTo('"sở hữu"')).hits.map(({ content }) => content.text);
  assert.ok(urls.length > 0);
  assert.ok(urls.every((text) => text.includes('sở hữu')));
});

test('a choice leaves only records that have it', async () => {
  const { hits } = await answerTo('bảo hộ', { chosen: { kind: ['target'] } });
  assert.deepEqual(
    hits.map(({ kinds }) => kinds),
    [['target']],
  );
});

test('what to mark is said in every wording', async () =>
  assert.equal((await answerTo('thương hiệu')).marked, 'thương hiệu | nhãn hiệu'));

const manyClauses = Array.from({ length: 60 }, (_, at) =>
  aClauseRecord({ id: `sec_9__para_${at}`, text: 'Khuyến khích ươm tạo.', kind: ['task'] }),
);

test('all that is found is counted, and more of it is read when asked for, each once', async () => {
  const { hits, total, more } = await answerTo('ươm tạo', {}, manyClauses);
  const next = await more(hits.length, 20);
  const last = await more(hits.length + 20, 20);
  assert.equal(total, 60);
  assert.equal(new Set([...hits, ...next, ...last].map(({ url }) => url)).size, 60);
});

test('facets count all that is found', async () => {
  const { countFacets, total } = await answerTo('ươm tạo', {}, manyClauses);
  const { kind } = await countFacets();
  assert.equal(kind?.['task'], total);
});

test('facets of what was found with words left out count what is shown', async () => {
  const { countFacets, hits } = await answerTo('chỉ dẫn địa lý xyzzy đặc sản năm 2030');
  const { kind = {} } = await countFacets();
  assert.equal(
    Object.values(kind).reduce((sum, count) => sum + count, 0),
    hits.flatMap(({ kinds }) => kinds).length,
  );
});

test('a question that a newer one has replaced has no answer', async () => {
  const search = createSearch(fakeIndex(someSearchRecords()), someLists());
  assert.equal(await search({ typed: 'bảo hộ', isWanted: () => false }), undefined);
});

test('an index that cannot be read is told to who asks', async () => {
  const broken = { ...fakeIndex([]), find: () => Promise.reject(new Error('offline')) };
  await assert.rejects(createSearch(broken, someLists())({ typed: 'bảo hộ' }), /offline/);
});

test('nothing that is shown holds the letters of the index', async () => {
  const answer = await answerTo('đăng ký đặc sản của đơn vị');
  assert.ok(answer.hits.length > 0);
  assert.doesNotMatch(JSON.stringify(answer), /[ďĎ]/u);
});

test('a phrase in quotation marks has no other wording, and pages to its end without repeating a hit', async () => {
  const more = Array.from({ length: 30 }, (_, at) =>
    aClauseRecord({ id: `x_${at}`, text: at % 2 === 0 ? 'Xây dựng thương hiệu.' : 'Xây dựng nhãn hiệu.' }),
  );
  const answer = await answerTo('"thương hiệu"', {}, more);
  assert.equal(answer.total, 15);
  const hits = [...answer.hits, ...(await answer.more(answer.hits.length, 50))];
  assert.equal(new Set(hits.map(({ url }) => url)).size, answer.total);
});

test('a choice takes hits away and changes neither how the question is read nor what else can be chosen', async () => {
  const more = [2016, 2020].map((year) =>
    aClauseRecord({ id: `y_${year}`, text: 'Thành lập trung tâm trọng tài.', year: [String(year)] }),
  );
  const [free, narrowed] = [
    await answerTo('trung tâm trọng tài', {}, more),
    await answerTo('trung tâm trọng tài', { chosen: { year: ['2016'] } }, more),
  ];
  const years = (await narrowed.countFacets())['year'];
  assert.equal(narrowed.total, years?.['2016']);
  assert.deepEqual(years, (await free.countFacets())['year']);
  assert.deepEqual(narrowed.notes, free.notes);
});

const untouched: readonly (readonly [typed: string, why: string])[] = [
  ['gạo', 'a word that exists in the language and not in the plans'],
  ['AI', 'an abbreviation that nobody listed'],
  ['gia vang', 'two words without marks'],
];
for (const [typed, why] of untouched) {
  test(`"${typed}" is not read as something else: ${why}`, async () => {
    const { notes } = await answerTo(typed);
    assert.deepEqual(
      notes.filter(({ kind }) => kind === 'read-as'),
      [],
    );
  });
}

test('zeros alone name no document', async () => assert.deepEqual((await answerTo('00')).shortcuts, []));

test('a plan’s number does not answer for words that no record has', async () =>
  assert.notEqual((await answerTo('kế hoạch 151 về nuôi tôm hùm')).quality, 'good'));

test('nothing found counts nothing', async () => assert.deepEqual(await (await answerTo('asdfgh')).countFacets(), {}));
