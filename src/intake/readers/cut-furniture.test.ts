import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from '../layout/blocks.ts';
import { paragraphText, type SourceBlock, type SourceParagraph, type SourceText } from '../source-text.ts';
import { withoutFurniture } from './cut-furniture.ts';

const paragraph = (line: number, text: string): SourceParagraph => ({
  kind: 'paragraph',
  spans: [{ line, start: 0, end: text.length }],
});
const sourceOf = (lines: readonly string[], blocks?: readonly SourceBlock[]): SourceText => ({
  file: 'a.docx',
  format: 'docx',
  lines,
  blocks: blocks ?? lines.map((text, index) => paragraph(index + 1, text)),
  omissions: [],
  diagnostics: [],
});

test('a page of a site copied into Word leaves the words of the site out, and tells', () => {
  const { blocks, lines, omissions, diagnostics } = withoutFurniture(
    sourceOf([
      'Đang tải văn bản...',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '---------------',
      'KẾ HOẠCH',
      'Trồng dâu',
      'I. MỤC TIÊU',
      '1. Trồng dâu./.',
    ]),
  );
  assert.deepEqual(
    blocks?.map((block) => (block.kind === 'paragraph' ? paragraphText(lines, block.spans) : '')),
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH', 'Trồng dâu', 'I. MỤC TIÊU', '1. Trồng dâu./.'],
  );
  assert.deepEqual(
    omissions.map(({ line, reason }) => [line, reason]),
    [
      [1, 'furniture'],
      [3, 'rule'],
    ],
  );
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['intake/left-out-furniture'],
  );
});

test('a row of dots in a table of the format is told as lost rows, and is no row', () => {
  const lines = ['TT', 'Nội dung', '1', 'Mở lớp', '….........', '3', 'Trồng dâu'];
  const cell = (line: number) => ({ paragraphs: [paragraph(line, lines[line - 1] ?? '')], colSpan: 1, rowSpan: 1 });
  const dots = { ...cell(5), colSpan: 2 };
  const table: SourceBlock = {
    kind: 'table',
    rows: [[cell(1), cell(2)], [cell(3), cell(4)], [dots], [cell(6), cell(7)]],
  };
  const { blocks, diagnostics, omissions } = layoutOf(sourceOf(lines, [table]));
  assert.equal(blocks[0]?.kind === 'table' ? blocks[0].rows.length : 0, 3);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['table/lost-rows'],
  );
  assert.deepEqual(
    omissions.map(({ line }) => line),
    [5],
  );
});
