import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from './blocks.ts';
import { cellText, type Block } from './block.ts';

const words = (block: Block) =>
  block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cellText(cell)).join(' | '));
const layout = (...lines: readonly string[]) =>
  layoutOf({ file: 'a.txt', format: 'txt', lines, blocks: undefined, omissions: [], diagnostics: [] });
const blocks = (...lines: readonly string[]) => layout(...lines).blocks.map(words);

const long = 'tổ chức trồng rau sạch trên toàn bộ diện tích đất vườn của các hộ dân trong vùng';

test('a line broken early goes on where no paragraph ends: after "số", "ngày", a comma', () => {
  assert.deepEqual(
    blocks(`Căn cứ Nghị định số`, `12/2020/NĐ-CP ngày`, `03/4/2020 về ${long},`, `Sở Y tế ${long}`, `và ${long}.`),
    [`Căn cứ Nghị định số 12/2020/NĐ-CP ngày 03/4/2020 về ${long}, Sở Y tế ${long} và ${long}.`],
  );
});

test('a date on a line of its own goes on with "ngày" above it', () => {
  const lines = ['Trồng rau.', 'Mở lớp.', 'Tập huấn.', 'Sở Y tế.', 'Báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày'];
  assert.equal(blocks(...lines, '15/12/2026.').at(-1), `${lines.at(-1) ?? ''} 15/12/2026.`);
});

test('a title of capitals ends where small letters begin, and the issuer below it stands alone', () => {
  const title = ['PHÊ DUYỆT KẾ HOẠCH TRỒNG RAU SẠCH TRÊN ĐỊA BÀN', 'TỈNH LÀO CAI GIAI ĐOẠN 2021 -', '2025'];
  assert.deepEqual(
    blocks(
      'QUYẾT ĐỊNH',
      ...title,
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      `Căn cứ Luật Trồng trọt về`,
      `${long};`,
      `Căn cứ ${long}.`,
    ),
    [
      'QUYẾT ĐỊNH',
      title.join(' '),
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      `Căn cứ Luật Trồng trọt về ${long};`,
      `Căn cứ ${long}.`,
    ],
  );
});

test('short lines that begin with capitals are paragraphs, with or without empty lines between parts', () => {
  const lines = [
    '1. Mục tiêu',
    'Trồng rau.',
    '2. Hạn chế',
    'Quy mô nhỏ.',
    '3. Sở Y tế',
    'Mở lớp.',
    '4. Sở Nội vụ',
    'Tập huấn.',
  ];
  assert.deepEqual(blocks('I. ĐÁNH GIÁ CHUNG VỀ KẾT QUẢ THỰC HIỆN CỦA TOÀN TỈNH', '', ...lines).slice(1), lines);
});

test('columns kept apart by spaces are a table; what a row lacks stays empty', () => {
  assert.deepEqual(
    blocks(
      'STT   Nhiệm vụ          Chủ trì        Thời gian',
      '1     Mở lớp            Sở Y tế        2025',
      '2     Trồng rau trên    Sở Xây dựng',
      '      đất vườn',
      'Ghi chú của bảng.',
    ),
    [
      [
        'STT | Nhiệm vụ | Chủ trì | Thời gian',
        '1 | Mở lớp | Sở Y tế | 2025',
        '2 | Trồng rau trên đất vườn | Sở Xây dựng | ',
      ],
      'Ghi chú của bảng.',
    ],
  );
});

test('the two columns of a letterhead on one line are parted; blanks for a number are not', () => {
  assert.deepEqual(blocks('UBND TỈNH LÀO CAI          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số:      /KH-UBND'), [
    'UBND TỈNH LÀO CAI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: /KH-UBND',
  ]);
});

test('a bar left at the end of a line is no word', () => {
  const { blocks: found, omissions } = layout('Số: 12/KH-UBND |');
  assert.deepEqual(found.map(words), ['Số: 12/KH-UBND']);
  assert.deepEqual(omissions, [{ line: 1, start: 15, end: 16, reason: 'table-line' }]);
});

test('a sentence goes on behind a dash between two words, over an empty line too', () => {
  assert.deepEqual(blocks('- Phục vụ nông dân -', '', 'hợp tác xã tốt hơn.', '', `${long}.`), [
    '- Phục vụ nông dân - hợp tác xã tốt hơn.',
    `${long}.`,
  ]);
});
