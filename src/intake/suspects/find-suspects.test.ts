import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSuspects } from './find-suspects.ts';
import { aPlanText, proposals, shown } from './testing.ts';

type Case = readonly [text: string, expected: string, ...elsewhere: string[]];

const found: readonly Case[] = [
  // doubled
  ['Mở lớp học nghề cho cho người trẻ', 'cho cho → cho'],
  ['Các đơn vị thực hiện thực hiện nghiêm', 'thực hiện thực hiện → thực hiện'],
  ['Theo Quyết định số số 12 của tỉnh', 'số số → số'],
  // no syllable
  ['Đóng cửa cống khi nươc dâng', 'nươc dâng → nước dâng', 'Đo mực nước dâng hai lần mỗi ngày'],
  ['Phhosi hợp với trường học', 'Phhosi hợp → Phối hợp'],
  ['Mở rộng đội ngǜ giữ rừng', 'ngǜ giữ → ngũ giữ'],
  ['Trồng lại rưnng ven sông', 'rưnng ven → ?'],
  // stuck
  ['Gửi giấy mời đến từng người dân.minhanh', 'dân.minhanh → dân.'],
  ['Giữ vững anninh thôn xóm', 'anninh → an ninh'],
  // real words that only the phrase betrays
  ['Mỗi xã phần đầu có hai bến đò', 'phần đầu → phấn đấu'],
  ['MỞ PHIÊN CHỢ UƯ TIÊN HÀNG QUÊ', 'UƯ TIÊN → ƯU TIÊN'],
  ['Mở sản giao dịch nông cụ', 'sản giao dịch → sàn giao dịch'],
  ['Gửi Bộ Chỉ huy Quân sự tinh', 'Quân sự tinh → Quân sự tỉnh'],
  ['Người dân được cho thuế đất trống', 'cho thuế đất → cho thuê đất'],
  ['Tổ khảo sát, thu nhập ý kiến bà con', 'khảo sát, thu nhập → khảo sát, thu thập'],
  ['Theo Thông tư số 01/2020/TT-BKHHCN', 'BKHHCN → BKHCN'],
  ['Trao giải hát rú quê nhà', 'hát rú quê → hát ru quê', 'Thi hát ru quê năm đầu', 'Dạy hát ru quê ở trường'],
  // order, lost words, marks
  ['với Phối hợp Hội làm vườn mở lớp', 'với Phối hợp → Phối hợp với'],
  ['Tạo điều thuận lợi để mở chợ', 'Tạo điều thuận lợi → Tạo điều kiện thuận lợi'],
  ['Giữ an toàn thông, tạo niềm vui', 'an toàn thông → an toàn thông tin'],
  [
    'Cầu Bến Tre Bến Lức thông xe',
    'Bến Tre Bến Lức → Bến Tre - Bến Lức',
    'Cầu Bến Tre - Bến Lức',
    'Qua Bến Tre - Bến Lức',
  ],
  ['Dự lớp dạy nghề. dạy chữ', 'nghề. dạy → nghề, dạy'],
  ['Nhà cũ thì sửa, kéo dài.)', 'dài.) → dài.'],
  // spaces and capitals
  ['Theo Kế hoạch 51 /KH-UBND', '51 /KH-UBND → 51/KH-UBND'],
  ['Theo Thông tư 92/2009/TT- BTC', '92/2009/TT- BTC → 92/2009/TT-BTC'],
  ['Theo Nghị quyết 71/NQ -CP', '71/NQ -CP → 71/NQ-CP'],
  ['Theo Nghị quyết 57- NQ/TW', '57- NQ/TW → 57-NQ/TW'],
  ['Trồng lúa , trồng khoai', 'lúa , → lúa,'],
  ['Trồng lúa,trồng khoai', 'lúa,trồng → lúa, trồng'],
  ['Họp với Sở Ngoại Vụ mỗi tuần', 'Sở Ngoại Vụ → Sở Ngoại vụ'],
  // years
  ['Đến năm 2030, tầm nhìn đến 2025', '2025 → 2050', 'Làm đến năm 2040, tầm nhìn đến năm 2050'],
  ['Làm xong trong năm 2205', '2205 → ?'],
  ['Chia giai đoạn 2030 - 2026', '2030 - 2026 → ?'],
];
for (const [text, expected, ...elsewhere] of found)
  test(`"${text}" is shown as "${expected}"`, () => {
    assert.deepEqual(proposals(text, ...elsewhere), [expected]);
  });

const left: readonly (readonly [why: string, text: string, ...elsewhere: string[]])[] = [
  ['words that the language doubles', 'Nước lên dần dần, ngày ngày đo, kế hoạch năm năm'],
  ['"công nghệ số" before a number', 'Theo Luật Công nghiệp công nghệ số số 71/2025/QH15'],
  ['two compounds that meet', 'Xử lý hành vi vi phạm nơi chợ đêm'],
  ['a name and its verb', 'Phòng Kế hoạch - Tổng hợp tổng hợp mọi đơn thư'],
  ['foreign words, abbreviations and names', 'Dùng internet, website của HĐND, thăm Đắk Lắk, Krông Pắc'],
  ['variants of spelling', 'Uỷ ban hằng năm định kì xử lí, hoá đơn của Ủy ban'],
  ['the same letters in other words', 'Bố trí máy đo tại sàn giao dịch; hoạt động bố trí theo mùa; đi đôi với học'],
  ['a phrase that only touches another', 'Tìm khách cho các dịch vụ khác phục vụ mùa lễ'],
  ['a person', 'Bà Nguyễn Vân Phong giữ sổ'],
  ['a dash between two words', 'Theo Kế hoạch số 51/KH-UBND - Phần hai'],
  ['an address of a site', 'Xem tại trang thanhpho.gov.vn, chonoi.com'],
  ['points inside a sentence', 'Làm hai việc: a) mở chợ; b) dựng cầu (ở bến 1).'],
  ['results of the period before', 'Kết quả giai đoạn 2016 - 2020'],
];
for (const [why, text, ...elsewhere] of left)
  test(`left alone: ${why}`, () => {
    assert.deepEqual(proposals(text, ...elsewhere), []);
  });

test('a heading that names the period before the one of the title is shown with the title’s', () => {
  const title = aPlanText(['Phát triển chợ quê giai đoạn 2026 - 2030'], { level: 'title', label: 'Tên', id: 'title' });
  const heading = aPlanText(['Dựng chợ giai đoạn 2021- 2025'], { isHeading: true });
  const plan = { clauses: [...title.clauses, ...heading.clauses], tables: [] };
  assert.deepEqual(findSuspects(plan).map(shown), ['2021- 2025 → 2026- 2030']);
});

const lists: readonly (readonly [ends: string, expected: readonly string[]])[] = [
  ['. . . ;', ['bến đò; → bến đò.']],
  ['. . -', ['bến đò → bến đò.']],
  ['; ; ; .', []],
  ['; - ; ; .', ['bến đò → bến đò;']],
  ['. . - -', []],
];
for (const [ends, expected] of lists)
  test(`a list whose points end in "${ends}": ${expected.join() || 'nothing'}`, () => {
    const texts = ends.split(' ').map((mark) => `Sửa lại bến đò${mark === '-' ? '' : mark}`);
    assert.deepEqual(findSuspects(aPlanText(texts)).map(shown), expected);
  });

test('a suspect names clause, place, rule, reason and evidence', () => {
  assert.deepEqual(findSuspects(aPlanText(['Mở chợ, mở lớp cho cho trẻ.'])), [
    {
      clause: 'I.1',
      textIndex: 0,
      start: 15,
      printed: 'cho cho',
      proposed: 'cho',
      rule: 'suspect/doubled-word',
      sureness: 'likely',
      reason: 'doubled',
      evidenceKind: 'grammar',
      evidence: '“cho cho” lặp lại “cho”.',
    },
  ]);
});

test('words are taken along until the piece stands only once', () => {
  assert.deepEqual(proposals('Mở lớp cho cho trẻ, mở chợ cho cho bà con'), [
    'cho cho trẻ, → cho trẻ,',
    'cho cho bà → cho bà',
  ]);
});

const word = fc.constantFrom('cho', 'phần đầu', 'nươc', 'HĐND', '51 /KH-UBND', 'năm 2205', '(', ')', 'ngǜ', '.', ',x');
const anyText = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
);

test('whatever the text, each suspect quotes it, proposes something else, and changes no letter', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
      for (const { clause, textIndex, start, printed, proposed } of findSuspects(aPlanText(texts))) {
        const text = texts[Number(clause.slice(2)) - 1] ?? '';
        assert.equal(textIndex, 0);
        assert.equal(text.slice(start, start + printed.length), printed);
        assert.notEqual(proposed, printed);
      }
    }),
  );
});
