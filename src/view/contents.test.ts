import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heading } from '../domain/facts.ts';
import { contentsEntries } from './contents.ts';

const heading = (label: string, text: string, level: Heading['level'] = 'part'): Heading => ({
  id: label,
  label,
  text,
  level,
});

test('each heading is as deep as the headings around it', () => {
  const labels = ['A', 'A.I', 'A.I.1', 'B', 'V', 'V~2', 'V~2.1', 'PL', 'PL.I'];
  assert.deepEqual(
    contentsEntries(labels.map((label) => heading(label, label))).map(({ depth }) => depth),
    [0, 1, 2, 0, 0, 0, 1, 0, 1],
  );
});

test('an article of a chapter shows its heading, an article that is a sentence its number', () => {
  const articles = [
    heading('Điều 1', 'Điều 1. Ban hành kèm theo', 'article'),
    heading('Chương 1.Điều 2', 'Điều 2. Phạm vi', 'article'),
    heading('Chương 1.Điều 3', `Điều 3. ${'dài '.repeat(40)}`, 'article'),
  ];
  assert.deepEqual(
    contentsEntries(articles).map(({ name }) => name),
    ['Điều 1', 'Điều 2. Phạm vi', 'Điều 3'],
  );
});
