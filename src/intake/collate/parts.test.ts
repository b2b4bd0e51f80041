import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lackRecords } from './lacks.ts';
import { kindOf } from './kinds.ts';
import { occurrenceAt, omissionRecords } from '../draft/omission-records.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import { collateTexts, plan } from './testing.ts';
import type { DifferenceKind } from './decision.ts';

const kinds: readonly (readonly [string, string, DifferenceKind])[] = [
  ['“Mỗi', '"Mỗi', 'typography'],
  ['2021–2025', '2021-2025', 'typography'],
  ['Ủy ban', 'ỦY BAN', 'capitals'],
  ['hóa', 'hoá', 'spelling'],
  ['kỹ', 'kĩ', 'spelling'],
  ['151 /KH-UBND', '151/KH-UBND', 'spacing'],
  ['tuệ.', 'tuệ', 'punctuation'],
  ['phấn đấu', 'phần đầu', 'letters'],
  ['35%', '85%', 'number'],
];
for (const [a, b, kind] of kinds)
  test(`“${a}” and “${b}” differ in ${kind}`, () => assert.equal(kindOf(a, b, false), kind));

test('only at the head of a paragraph is a letter with a bracket a point', () => {
  assert.equal(kindOf('d)', 'đ)', true), 'point-letter');
  assert.equal(kindOf('d)', 'đ)', false), 'letters');
});

const keyed = (...paragraphs: readonly string[]) => paragraphs.map((text) => ({ keys: text.split(' ') }));
const pairsOf = (a: readonly string[], b: readonly string[]) =>
  pairParagraphs(keyed(...a), keyed(...b)).map(({ aFrom, aTo, bFrom, bTo }) => `${aFrom}-${aTo} ${bFrom}-${bTo}`);

test('paragraphs are paired by their words, also where one copy breaks them in two', () => {
  assert.deepEqual(
    pairsOf(
      ['trong cay xanh ven duong', 'moi truong nhan cham', 'soc mot doan duong', 'bao cao hang nam'],
      ['moi truong nhan cham soc mot doan duong', 'bao cao hang nam'],
    ),
    ['1-3 0-1', '3-4 1-2'],
  );
});

test('points that differ in their letter and in some words are two points', () => {
  assert.deepEqual(
    pairsOf(['a trien khai cac nhiem vu ve giong cay'], ['c trien khai cac nhiem vu ve quyen tac gia']),
    [],
  );
});

test('pairs rise in both copies and never overlap, whatever the paragraphs are', () => {
  const paragraph = fc.array(fc.constantFrom('a', 'b', 'cay', 'xanh', 'duong', '2026', 'xa'), {
    minLength: 1,
    maxLength: 9,
  });
  const copy = fc.array(
    paragraph.map((keys) => ({ keys })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(copy, copy, (a, b) => {
      let [i, j] = [0, 0];
      for (const { aFrom, aTo, bFrom, bTo } of pairParagraphs(a, b)) {
        assert.ok(aFrom >= i && bFrom >= j && aTo > aFrom && bTo > bFrom && aTo <= a.length && bTo <= b.length);
        [i, j] = [aTo, bTo];
      }
    }),
  );
});

test('lines that each copy lost in turn are put in the order of their letters', () => {
  const points = ['a) Chăm sóc cây non.', 'b) Dọn cỏ ven đường.', 'c) Cắt tỉa cành khô.', 'd) Thay cây bị chết.'];
  const list = `${plan.split('III.')[0] ?? ''}3. Việc thường ngày\n`;
  const copy = (...kept: readonly number[]): string =>
    `${list}${kept.map((at) => points[at]).join('\n')}\nIII. TỔ CHỨC\n`;
  const { document } = collateTexts(copy(0, 2), copy(1, 3));
  assert.deepEqual(
    document?.text.clauses.filter(({ label }) => label.startsWith('II.3.')).map(({ marker }) => marker),
    ['a)', 'b)', 'c)', 'd)'],
  );
});

test('paragraphs whose order nothing tells are reported at both places', () => {
  const { diagnostics } = collateTexts(
    plan.replace('Nơi nhận', 'Cây chết thì thay ngay trong vụ.\nNơi nhận'),
    plan.replace('Nơi nhận', 'Tưới vào sáng sớm mỗi ngày.\nNơi nhận'),
  );
  const order = diagnostics.find(({ rule }) => rule === 'collate/order');
  assert.deepEqual(
    [order?.place, order?.related?.[0]?.place].map((place) => `${place?.file ?? ''}:${place?.line ?? 0}`),
    ['001.txt:35', '002.txt:35'],
  );
});

test('a cell that one copy lost goes back into its row and column', () => {
  const { document } = collateTexts(plan, plan.replace('Sở Nông nghiệp và Môi trường\t2027', '\t2027'));
  const other = collateTexts(plan.replace('Sở Nông nghiệp và Môi trường\t2027', '\t2027'), plan);
  const row = (texts: typeof document): readonly string[] =>
    texts?.text.clauses.find(({ marker }) => marker === '2' || marker === '2.')?.texts ?? [];
  assert.deepEqual(row(document), row(other.document));
});

test('the second of two equal words is lacked as the second', () => {
  const words = ['cây', 'xanh', 'và', 'cây', 'ăn', 'quả'].map((word) => ({ word, clause: 'I', block: 1 }));
  assert.deepEqual(lackRecords([{ word: words[3]!, reason: 'Mất.' }], words), [
    { clause: 'I', words: 'cây', occurrence: 2, reason: 'Mất.' },
  ]);
});

test('equal pieces of several lines are one record; a line of which nothing stays is left out whole', () => {
  const lines = ['| a', '| b', '| x |'];
  const bar = (line: number, start: number) => ({ line, start, end: start + 1, why: 'Vạch.' });
  assert.deepEqual(omissionRecords(lines, [bar(1, 0), bar(2, 0), { line: 3, start: 0, end: 5, why: 'Thừa.' }]), [
    { lines: [1, 2], printed: '|', occurrence: 1, reason: 'Vạch.' },
    { lines: [3], occurrence: 1, reason: 'Thừa.' },
  ]);
  assert.equal(occurrenceAt('cho cho cho', 'cho', 8), 3);
});
