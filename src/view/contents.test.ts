import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heading } from '../domain/facts.ts';
import { contentsTree, type ContentsEntry } from './contents.ts';

const heading = (label: string, text: string, level: Heading['level'] = 'part'): Heading => ({
  id: label,
  label,
  text,
  level,
});

const drawn = (entries: readonly ContentsEntry[]): unknown[] =>
  entries.map(({ label, below }) => (below.length === 0 ? label : [label, ...drawn(below)]));

test('each heading stands below the headings around it', () => {
  const labels = ['A', 'A.I', 'A.I.1', 'B', 'V', 'V~2', 'V~2.1', 'PL', 'PL.I'];
  assert.deepEqual(drawn(contentsTree(labels.map((label) => heading(label, label)))), [
    ['A', ['A.I', 'A.I.1']],
    'B',
    'V',
    ['V~2', 'V~2.1'],
    ['PL', 'PL.I'],
  ]);
});

test('a heading names the one around it, so that a reader who sees one line knows the part', () => {
  const [part] = contentsTree([heading('II', 'II. NHIỆM VỤ'), heading('II.3', '3. Nâng cao hiệu quả')]);
  assert.deepEqual([part?.inside, part?.below[0]?.inside], [undefined, 'II']);
});

test('an article of a chapter shows its heading, an article that is a sentence its number', () => {
  const articles = [
    heading('Điều 1', 'Điều 1. Ban hành kèm theo', 'article'),
    heading('Chương 1.Điều 2', 'Điều 2. Phạm vi', 'article'),
    heading('Chương 1.Điều 3', `Điều 3. ${'dài '.repeat(40)}`, 'article'),
  ];
  assert.deepEqual(
    contentsTree(articles).map(({ name }) => name),
    ['Điều 1', 'Điều 2. Phạm vi', 'Điều 3'],
  );
});

test('an annex shows its title without the document that it comes with', () => {
  const [annex] = contentsTree([heading('PL', 'DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch số 151/KH-UBND)', 'annex')]);
  assert.equal(annex?.name, 'DANH MỤC NHIỆM VỤ');
});
