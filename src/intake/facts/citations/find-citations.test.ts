import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClauseLevel } from '../../../domain/clause.ts';
import type { Instrument } from '../../../domain/instrument.ts';
import { aClause } from '../../../testing/builders.ts';
import { agencyBook } from '../../agencies/agency-book.ts';
import { findCitations } from './find-citations.ts';
import { instrumentBook } from './instrument-book.ts';

const head = {
  number: '5/KH-UBND',
  title: '',
  issuedOn: '2026-03-01',
  year: 2026,
  provinceId: 'vn-ct',
  issuerId: undefined,
};
type Line = readonly [level: ClauseLevel, text: string];

function find(lines: readonly Line[], known: readonly Instrument[] = []) {
  const instruments = instrumentBook({ known, head });
  const clauses = lines.map(([level, text], index) =>
    aClause({ label: `I.${index + 1}`, level, order: index + 1, texts: [text] }),
  );
  const agencies = agencyBook({ known: [], province: undefined, documentText: '' });
  return { found: findCitations({ text: { clauses, tables: [] }, head, agencies, instruments }), instruments };
}
const shown = (lines: readonly Line[], known: readonly Instrument[] = []) =>
  find(lines, known).found.map(({ fact }) => `${fact.clause} ${fact.instrument} ${fact.relation}`);

const relations: readonly (readonly [line: Line, citations: readonly string[]])[] = [
  [['title', 'THỰC HIỆN NGHỊ QUYẾT SỐ 7-NQ/TU NGÀY 01 THÁNG 8 NĂM 2026'], ['I.1 nq-tu-ct-2026-7 implements']],
  [
    ['preamble', 'Căn cứ Luật Giá ngày 19/6/2023; Luật Đầu tư công;'],
    ['I.1 luat-gia-2023-06-19 basis', 'I.1 luat-dau-tu-cong basis'],
  ],
  [
    [
      'preamble',
      'Căn cứ Nghị quyết số 1/NQ-CP ngày 01/4/2025 của Chính phủ về thực hiện Nghị quyết số 2-NQ/TW ngày 22/12/2024;',
    ],
    ['I.1 nq-cp-2025-1 basis', 'I.1 nq-tw-2024-2 mentions'],
  ],
  [
    [
      'preamble',
      'Căn cứ Kế hoạch số 3/KH-UBND ngày 11/8/2025 thực hiện Nghị quyết số 1/NQ-CP ngày 01/4/2025 và Kế hoạch số 4-KH/TU ngày 25/7/2025;',
    ],
    ['I.1 kh-ubnd-ct-2025-3 basis', 'I.1 nq-cp-2025-1 mentions', 'I.1 kh-tu-ct-2025-4 basis'],
  ],
  [
    ['preamble', 'Theo đề nghị của Sở Y tế tại Tờ trình số 8/TTr-SYT ngày 03/02/2026.'],
    ['I.1 ttr-syt-ct-2026-8 mentions'],
  ],
  [
    ['preamble', 'Thực hiện Công văn số 9/BYT-KCB ngày 02/01/2026, Ủy ban nhân dân ban hành:'],
    ['I.1 cv-byt-2026-9 implements'],
  ],
  [['article', 'Quyết định này thay thế Quyết định số 1/QĐ-UBND ngày 05/5/2021.'], ['I.1 qd-ubnd-ct-2021-1 replaces']],
  [['item', 'Xây dựng Quyết định thay thế Quyết định số 118/2008/QĐ-TTg.'], ['I.1 qd-ttg-2008-118 mentions']],
  [['item', 'Tiếp tục thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018.'], ['I.1 nq-tw-2018-36 implements']],
  [
    ['item', 'Góp phần triển khai Chương trình A được phê duyệt tại Quyết định số 1/QĐ-TTg.'],
    ['I.1 qd-ttg-1 implements'],
  ],
  [['item', 'Tổ chức thi hành Luật Giá.'], ['I.1 luat-gia mentions']],
  [['annex', '(Kèm theo Kế hoạch số 5/KH-UBND ngày 01/3/2026 của Ủy ban nhân dân)'], []],
  [['letterhead', 'Số: 5/KH-UBND'], []],
  [['recipient', 'Như Điều 3 Quyết định số 1/QĐ-TTg;'], []],
];
for (const [line, expected] of relations)
  test(`${line[0]} "${line[1]}" cites ${expected.join('; ') || 'nothing'}`, () =>
    assert.deepEqual(shown([line]), expected));

test('a document is cited once in each clause, and by number alone it is the one cited before', () => {
  const lines: Line[] = [
    ['item', 'Quyết định số 8/QĐ-TTg và Quyết định số 8/QĐ-TTg.'],
    ['preamble', 'Căn cứ Quyết định số 8/QĐ-TTg ngày 22/8/2025 của Thủ tướng Chính phủ;'],
  ];
  assert.deepEqual(shown(lines), ['I.1 qd-ttg-2025-8 mentions', 'I.2 qd-ttg-2025-8 basis']);
});

test('a short name means the document that it was given to, from there on', () => {
  const lines: Line[] = [
    ['item', 'Triển khai Nghị định kịp thời.'],
    [
      'item',
      'Quyết định số 1/QĐ-TTg thi hành Nghị định số 20/2025/NĐ-CP ngày 09/7/2025 (sau đây viết tắt là Nghị định).',
    ],
    ['item', 'Phổ biến Nghị định và các Nghị định khác; Nghị định 20 và kế hoạch 5 năm.'],
  ];
  const { found } = find(lines);
  assert.deepEqual(
    found.filter(({ fact }) => fact.clause !== 'I.2').map(({ fact, rule }) => [fact.clause, fact.instrument, rule]),
    [['I.3', 'nd-cp-2025-20', 'citation/short-name']],
  );
});

test('the number alone is no identity: another province has another document', () => {
  const lines: Line[] = [
    ['letterhead', 'Cần Thơ, ngày 01 tháng 3 năm 2026'],
    [
      'item',
      'Thay cho Kế hoạch số 9/KH-UBND ngày 31/7/2023 của Ủy ban nhân dân tỉnh Tiền Giang và Kế hoạch số 9/KH-UBND ngày 01/8/2023 của Ủy ban nhân dân thành phố Cần Thơ.',
    ],
  ];
  assert.deepEqual(shown(lines), ['I.2 kh-ubnd-tien-giang-2023-9 mentions', 'I.2 kh-ubnd-ct-2023-9 mentions']);
});

test('mentions of one document that disagree are one document with a doubt, as printed', () => {
  const lines: Line[] = [
    ['item', 'Quyết định số 8/QĐ-TTg ngày 03/4/2025.'],
    ['item', 'Quyết định số 8/QĐ-TTg ngày 04/3/2025.'],
    ['item', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024.'],
    ['item', 'Nghị quyết số 57/NQ-TW ngày 22/12/2024.'],
  ];
  const { found } = find(lines);
  assert.deepEqual(
    found.map(({ fact, sureness }) => [fact.instrument, sureness]),
    [
      ['qd-ttg-2025-8', 'sure'],
      ['qd-ttg-2025-8', 'unsure'],
      ['nq-tw-2024-57', 'sure'],
      ['nq-tw-2024-57', 'unsure'],
    ],
  );
});

test('known documents keep their ids, a misread code included; the others are proposed with what the text says', () => {
  const known: Instrument = { id: 'cv-bkhcn-2025-2', kind: 'letter', number: '2/BKHCN-VP', issuedOn: '2025-09-23' };
  const { found, instruments } = find(
    [
      ['preamble', 'Căn cứ Công văn số 2/BKHHCN-VP ngày 23/9/2025;'],
      [
        'preamble',
        'Căn cứ Quyết định số 8/QĐ-TTg ngày 22/8/2025 của Thủ tướng Chính phủ phê duyệt Chiến lược dữ liệu;',
      ],
    ],
    [known],
  );
  assert.deepEqual(
    found.map(({ fact }) => fact.instrument),
    ['cv-bkhcn-2025-2', 'qd-ttg-2025-8'],
  );
  assert.deepEqual(
    [...instruments.proposed],
    [
      [
        'qd-ttg-2025-8',
        {
          kind: 'decision',
          number: '8/QĐ-TTg',
          issuedOn: '2025-08-22',
          issuer: 'Thủ tướng Chính phủ',
          issuerAgency: 'tw-thu-tuong',
          title: 'phê duyệt Chiến lược dữ liệu',
        },
      ],
    ],
  );
});

const word = fc.constantFrom(
  'Căn cứ',
  'Thực hiện',
  'Luật',
  'Luật Giá',
  'Quyết định số',
  '8/QĐ-TTg',
  'ngày 22/8/2025',
  'của Chính phủ',
  'về',
  'và',
  ';',
  '.',
  'sửa đổi, bổ sung một số điều của',
  '(sau đây gọi tắt là Nghị định)',
  'Nghị định',
  '57-NQ/TW',
  'thay thế',
  'này',
);
test('every citation quotes words of its clause and names a document, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = words.join(' ');
      const { found, instruments } = find([['preamble', text]]);
      for (const { fact } of found) {
        assert.ok(text.includes(fact.quote), fact.quote);
        assert.ok(instruments.proposed.has(fact.instrument), fact.instrument);
      }
    }),
  );
});

test('a number in capitals is kept as the running text writes it', () => {
  const { instruments } = find([
    ['title', 'THỰC HIỆN QUYẾT ĐỊNH SỐ 12/QĐ-TTG NGÀY 04/9/2025'],
    ['preamble', 'Thực hiện Quyết định số 12/QĐ-TTg ngày 04/9/2025 của Thủ tướng Chính phủ;'],
  ]);
  assert.equal(instruments.proposed.get('qd-ttg-2025-12')?.number, '12/QĐ-TTg');
});

test('a place before a short name in brackets uses the name; the bracket that gives it does not', () => {
  const given = 'Thực hiện Nghị định số 9/2025/NĐ-CP ngày 09/7/2025 của Chính phủ (sau đây viết tắt là Nghị định).';
  assert.deepEqual(
    shown([
      ['preamble', given],
      ['item', 'Lập quỹ trồng dâu (khoản 4, Điều 51 Nghị định)'],
    ]),
    ['I.1 nd-cp-2025-9 implements', 'I.2 nd-cp-2025-9 mentions'],
  );
});
