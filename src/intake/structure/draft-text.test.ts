import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clauseText } from '../../domain/clause.ts';
import { parsePlanBody } from '../../parse/plan-body.ts';
import { sourceRecord } from '../draft/source-record.ts';
import { readSource } from '../readers/read-source.ts';
import type { SourceText } from '../source-text.ts';
import { draftText } from './draft-text.ts';

const sourceOf = (lines: readonly string[]): SourceText => ({
  file: 'a.txt',
  format: 'txt',
  lines,
  blocks: undefined,
  omissions: [],
  diagnostics: [],
});

const read = (lines: readonly string[]) => {
  const source = sourceOf(lines);
  const draft = draftText(source);
  const { text } = parsePlanBody('a.md', `\n${draft.body}`);
  return { draft, text, ...sourceRecord(source, draft, text) };
};
const labels = (...lines: readonly string[]) => read(lines).text.clauses.map(({ label }) => label);

const head = ['KẾ HOẠCH', 'Trồng rau sạch', '', 'Căn cứ Luật Trồng trọt;', ''];

test('a plan begins with its title and grounds, then its parts', () => {
  assert.deepEqual(labels(...head, 'I. MỤC TIÊU', '1. Mục tiêu chung', 'a) Rau an toàn.', 'b) Rau ngon.'), [
    'Tên',
    'Mở đầu.1',
    'I',
    'I.1',
    'I.1.a',
    'I.1.b',
  ]);
});

test('a decision and the plan that it issues are read one after the other', () => {
  const lines = [
    'QUYẾT ĐỊNH',
    'Ban hành Kế hoạch trồng rau',
    '',
    'Điều 1. Ban hành Kế hoạch.',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Trần Văn An',
    'KẾ HOẠCH',
    'Trồng rau',
    'I. MỤC TIÊU',
  ];
  assert.deepEqual(labels(...lines), ['Tên', 'Điều 1', 'Chữ ký', 'Tên 2', 'I']);
});

test('a plan that is signed below its annex has recipients and a signature', () => {
  const annex = ['PHỤ LỤC', 'DANH MỤC', '', '1. Mua hạt giống.', ''];
  const end = ['Nơi nhận:', '- Sở Y tế;', '', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn An'];
  assert.deepEqual(labels(...head, 'I. MỤC TIÊU', '', ...annex, ...end).slice(-4), [
    'PL.khoản 1',
    'Nơi nhận',
    'Nơi nhận.-1',
    'Chữ ký',
  ]);
});

test('recipients and signature end a plan; what follows is an annex', () => {
  assert.deepEqual(
    labels(
      ...head,
      'I. MỤC TIÊU',
      'Trên đây là Kế hoạch trồng rau./.',
      'Nơi nhận:',
      '- Sở Y tế;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Trần Văn An',
      'PHỤ LỤC',
      'Danh mục rau',
    ).slice(3),
    ['Kết.1', 'Nơi nhận', 'Nơi nhận.-1', 'Nơi nhận.-2', 'Chữ ký', 'PL'],
  );
});

test('lines broken at a width are joined, a sentence over the end of a page too', () => {
  const { text, record } = read([
    ...head,
    'I. MỤC TIÊU',
    '',
    'Nâng cao nhận thức của mọi người dân về rau sạch và xây dựng ý',
    '',
    'thức bảo vệ môi trường.',
  ]);
  assert.equal(
    clauseText(text.clauses.at(-1)!).split('\n')[1],
    'Nâng cao nhận thức của mọi người dân về rau sạch và xây dựng ý thức bảo vệ môi trường.',
  );
  assert.deepEqual(record.pageBreaks, [9]);
});

test('a dash before a letter is left out with a record', () => {
  const { text, record } = read([...head, 'I. MỤC TIÊU', '- a) Rau an toàn.']);
  assert.equal(text.clauses.at(-1)?.label, 'I.a');
  assert.deepEqual(
    record.omissions.map(({ lines, printed }) => [lines, printed]),
    [[[7], '-']],
  );
});

test('a second d) before e) is read as đ), with a correction', () => {
  const { text, record } = read([
    ...head,
    'I. MỤC TIÊU',
    'a) Một.',
    'b) Hai.',
    'c) Ba.',
    'd) Bốn.',
    'd) Năm.',
    'e) Sáu.',
  ]);
  assert.deepEqual(
    text.clauses.slice(-2).map(({ label }) => label),
    ['I.đ', 'I.e'],
  );
  assert.deepEqual(
    record.corrections.map(({ line, printed, corrected, clause }) => ({ line, printed, corrected, clause })),
    [{ line: 11, printed: 'd)', corrected: 'đ)', clause: 'I.đ' }],
  );
});

test('a number that sticks to its words is parted, with a correction', () => {
  const { text, record } = read([...head, 'I. MỤC TIÊU', '1.Mục tiêu chung']);
  assert.equal(text.clauses.at(-1)?.label, 'I.1');
  assert.deepEqual(
    record.corrections.map(({ printed, corrected }) => [printed, corrected]),
    [['1.Mục', '1. Mục']],
  );
});

test('bars on lines of their own make a table, empty cells stay empty', () => {
  const rows = ['TT', 'Nội dung', 'Chủ trì', '1', 'Trồng rau', '', '2', 'Tưới rau', 'Sở Y tế'];
  const bars = [0, 3, 6].flatMap((at) => [
    '|',
    ...rows.slice(at, at + 3).flatMap((cell) => [...(cell === '' ? [] : [cell]), '|']),
  ]);
  const { text } = read([...head, 'I. MỤC TIÊU', 'PHỤ LỤC', ...bars]);
  assert.deepEqual(
    text.clauses.slice(-2).map(({ label, texts }) => [label, ...texts]),
    [
      ['PL.1', 'Trồng rau', ''],
      ['PL.2', 'Tưới rau', 'Sở Y tế'],
    ],
  );
});

const sign = fc.constantFrom(
  '',
  'I. ',
  'II. ',
  '1. ',
  '1.1. ',
  '2.',
  'a) ',
  'd) ',
  'đ) ',
  '- ',
  '- a) ',
  '+ ',
  '(1) ',
  '|',
  '\t',
  'Điều 1. ',
  'A. ',
  '• ',
);
const words = fc.constantFrom(
  'KẾ HOẠCH',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'PHỤ LỤC',
  'Sở Y tế chủ trì',
  'hằng năm',
  '35%',
  'Trần Văn An',
  './.',
  '{x}',
  '<b>',
  'import x',
  '#',
  '| a | b |',
  'TT\tNội dung\tChủ trì',
  '',
);
const line = fc.tuple(sign, words).map((parts) => parts.join(''));

test('every word stands in the draft, in order, or in the record', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      assert.deepEqual(read(lines).diagnostics, []);
    }),
    { numRuns: 400 },
  );
});

test('noise of any kind ends with a draft that keeps it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 20 }), (lines) => {
      const clean = lines.map((text) => text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Z}]/gu, ' '));
      assert.deepEqual(read(clean).diagnostics, []);
    }),
    { numRuns: 300 },
  );
});

test('a table that came without its columns is kept as text, and told', () => {
  const lines = [
    'STT',
    'Nhiệm vụ',
    'Cơ quan chủ trì',
    'Thời gian',
    '1.',
    '',
    'Mở lớp',
    'Sở Y tế',
    '2. Trồng rau',
    '2026',
  ];
  const { draft, text } = read([...head, 'I. MỤC TIÊU', 'Rau sạch.', 'PHỤ LỤC', ...lines]);
  const annex = text.clauses.filter(({ label }) => label.startsWith('PL'));
  assert.deepEqual(
    annex.map(({ label }) => label),
    ['PL'],
  );
  assert.equal(annex.map(clauseText).join(' ').replace(/\s+/gu, ' '), ['PHỤ LỤC', ...lines].filter(Boolean).join(' '));
  assert.ok(draft.diagnostics.some(({ rule }) => rule === 'table/lost-columns'));
});

test('a note below the signature is a note, not an annex', () => {
  assert.deepEqual(
    labels(
      ...head,
      'I. MỤC TIÊU',
      'Rau sạch[1].',
      '',
      'KT. CHỦ TỊCH',
      'Trần Văn An',
      '',
      '[1] Rau không có thuốc.',
    ).slice(-3),
    ['Chữ ký', 'Chú thích', 'Chú thích.1'],
  );
});

test('an office and a name in a table are a signature', () => {
  const { text } = read([
    ...head,
    '1. Mở lớp.',
    'Chỉ thị này có hiệu lực từ ngày ký./.',
    'Nơi nhận:',
    '- Lưu: VT.',
    '|',
    'CHỦ TỊCH',
    'Trần Văn An',
    '|',
  ]);
  assert.deepEqual(text.clauses.map(({ label }) => label).slice(-4), ['Kết.1', 'Nơi nhận', 'Nơi nhận.-1', 'Chữ ký']);
});

test('every word of a table of bars stands in the draft, however its cells are lost', () => {
  const cell = fc.constantFrom('|', '|', '|', 'TT', 'Nội dung', '1', '2', 'Sở Y tế', '……………', '');
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (lines) => {
      assert.deepEqual(read(['|', ...lines]).diagnostics, []);
    }),
    { numRuns: 400 },
  );
});

test('a number without its dot is words, not a heading without a marker', () => {
  const { text } = read([...head, 'I. MỤC TIÊU', '', '2 Yêu cầu', '', '- Một.']);
  assert.deepEqual(text.clauses.at(-2)?.texts, ['MỤC TIÊU', '2 Yêu cầu']);
});

test('a space between two marks of bold stays a space', async () => {
  const source = await readSource('a.md', new TextEncoder().encode('KẾ HOẠCH\n\n**Ủy ban nhân** **dân** tỉnh\n'));
  const draft = draftText(source);
  assert.match(draft.body, /Ủy ban nhân dân tỉnh/);
  assert.deepEqual(sourceRecord(source, draft, parsePlanBody('a.md', `\n${draft.body}`).text).diagnostics, []);
});

test('a bracket below the title may take two lines', () => {
  const lines = [
    'KẾ HOẠCH',
    'Trồng rau sạch',
    '(Kèm theo Quyết định số 5/QĐ-UBND',
    'ngày 3 tháng 5 năm 2026)',
    'I. MỤC TIÊU',
  ];
  assert.deepEqual(labels(...lines), ['Tên', 'I']);
});

test('recipients and signature go on behind a page end between them', () => {
  const end = [
    'Nơi nhận:',
    '- Sở Y tế;',
    'KT. CHỦ TỊCH',
    '- Sở Tài chính;',
    '- Lưu: VT.',
    'PHÓ CHỦ TỊCH',
    'Trần Văn An',
  ];
  assert.deepEqual(labels(...head, 'I. MỤC TIÊU', '1. Rau an toàn./.', '', ...end).slice(4), [
    'Nơi nhận',
    'Nơi nhận.-1',
    'Chữ ký',
    'Nơi nhận 2',
    'Nơi nhận 2.-1',
    'Nơi nhận 2.-2',
    'Chữ ký 2',
  ]);
});
