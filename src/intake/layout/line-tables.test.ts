import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../readers/markdown.ts';
import { cellText } from './block.ts';
import { layoutOf } from './blocks.ts';

/** Cells of the first table. */
const table = (text: string): readonly (readonly string[])[] => {
  const found = layoutOf(readMarkdown('a.md', text)).blocks.find((block) => block.kind === 'table');
  return (found?.rows ?? []).map((row) => row.map((cell) => cellText(cell)));
};

const forms: readonly (readonly [name: string, text: string])[] = [
  ['bars at both ends', '| TT | Việc | Hạn |\n|----|:----:|---|\n| 1 | Trồng dâu | 2026 |\n| 2 | | 2027 |'],
  ['no bars at the ends', 'TT | Việc | Hạn\n---|---|---\n1 | Trồng dâu | 2026\n2 | | 2027'],
];
for (const [name, text] of forms) {
  test(`a table of Markdown with ${name} is read row by row, an empty cell stays empty`, () => {
    assert.deepEqual(table(text), [
      ['TT', 'Việc', 'Hạn'],
      ['1', 'Trồng dâu', '2026'],
      ['2', '', '2027'],
    ]);
  });
}

test('the dashes prove a table whose rows have no number and whose head names no usual column', () => {
  assert.deepEqual(table('| Xã | Cây |\n|---|---|\n| An Phú | dâu |'), [
    ['Xã', 'Cây'],
    ['An Phú', 'dâu'],
  ]);
});

test('an escaped bar is text of its cell', () => {
  assert.deepEqual(table('| Xã | Cây |\n|---|---|\n| An Phú \\| Phú An | dâu |')[1], ['An Phú | Phú An', 'dâu']);
});

test('rows after the 999th are rows of their own', () => {
  const rows = Array.from({ length: 1002 }, (_, index) => `${index + 1}\tViệc ${index + 1}\tSở Y tế`);
  assert.equal(table(['TT\tNhiệm vụ\tCơ quan', ...rows].join('\n')).length, 1003);
});

test('one row of thousands of cells does not make every row as wide, and keeps its words in order', () => {
  const wide = Array.from({ length: 3000 }, (_, index) => `x${index}`);
  const rows = Array.from({ length: 900 }, (_, index) => `${index + 1}\tViệc\tSở Y tế`);
  const read = table(['TT\tNhiệm vụ\tCơ quan', ...rows, ['901', ...wide].join('\t')].join('\n'));
  assert.ok(read.flat().length <= 200_000);
  assert.equal(read.at(-1)?.join(' '), `901 ${wide.join(' ')}`);
});
