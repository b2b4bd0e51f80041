/** Long because it is a table: each way to print an agency has its line. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCorpus, readPlanText } from '../../corpus/load-corpus.ts';
import { agencySchema } from '../../domain/agency.ts';
import { idSchema } from '../../domain/ids.ts';
import { agencyBook } from './agency-book.ts';

const { agencies: known, plans, provinces } = readCorpus(join(import.meta.dirname, '../../..')).corpus;
const nghean = { id: 'vn-22', name: 'Tỉnh Nghệ An', shortName: 'Nghệ An' };
const haiphong = { id: 'vn-hp', name: 'Thành phố Hải Phòng', shortName: 'Hải Phòng' };
const documentText = `Ban Quản lý các khu công nghệ cao và khu công nghiệp (sau đây gọi tắt là Ban Quản lý) phối hợp với
Trung tâm Giám sát đô thị thông minh (sau đây viết tắt là Trung tâm IOC), UBND các xã, phường.`;
const book = (province = nghean) => agencyBook({ known, province, documentText });
const told = (mentions: ReturnType<ReturnType<typeof book>['split']>) =>
  mentions.map(({ agencyId, sureness }) => (sureness === 'sure' ? agencyId : `${agencyId} ${sureness}`));

const lists: readonly (readonly [list: string, agencies: readonly string[]])[] = [
  [
    'Sở Tài chính, Sở Văn hoá, Thể thao và Du lịch; UBND các xã, phường',
    ['22-so-tai-chinh', '22-so-van-hoa-the-thao-va-du-lich', '22-ubnd-xa-phuong'],
  ],
  ['Sở KH&CN Sở Công Thương', ['22-so-khoa-hoc-va-cong-nghe', '22-so-cong-thuong']],
  [
    'Giám đốc các Sở: Tài chính, Nông nghiệp và Môi trường; Thủ trưởng các đơn vị',
    ['22-so-tai-chinh', '22-so-nong-nghiep-va-moi-truong', '22-co-quan-don-vi'],
  ],
  [
    'Sở: NN&MT, TC, VH,TT&DL, YT, Nội vụ;',
    [
      '22-so-nong-nghiep-va-moi-truong',
      '22-so-tai-chinh',
      '22-so-van-hoa-the-thao-va-du-lich',
      '22-so-y-te',
      '22-so-noi-vu',
    ],
  ],
  ['UBND các huyện, thị xã Cửa Lò và thành phố Vinh', ['22-ubnd-huyen-thi-xa-thanh-pho']],
  ['UBND các địa phương', ['22-ubnd-cac-cap']],
  ['Báo Nghệ An', ['22-bao unsure']],
  [
    'Các bộ ở Trung ương; Ủy ban nhân dân cấp tỉnh ở địa phương',
    ['tw-bo-nganh', 'tw-ubnd-tinh-thanh-pho-truc-thuoc-trung-uong'],
  ],
  ['các doanh nghiệp sản xuất, chế biến và xuất khẩu gỗ', ['22-doanh-nghiep-san-xuat-che-bien-va-xuat-khau-go likely']],
  ['các Sở Tài chính, Nội vụ và Tư pháp', ['22-so-tai-chinh', '22-so-noi-vu', '22-so-tu-phap']],
  ['Sở Văn hóa và Thể thao, Sở Du lịch', ['22-so-van-hoa-va-the-thao', '22-so-du-lich']],
  ['Ủy ban nhân dân các xã: Gia Thuận, Gò Công Đông', ['22-ubnd-xa-gia-thuan', '22-ubnd-xa-go-cong-dong']],
  ['UBND thành phố Vinh', ['22-ubnd-thanh-pho-vinh likely']],
  ['UBND tỉnh, Chủ tịch UBND tỉnh, Chủ tịch UBND các xã', ['22-ubnd', '22-chu-tich-ubnd', '22-ubnd-xa-phuong']],
  ['Ủy ban nhân dân tỉnh Hà Tĩnh và Công an tỉnh', ['23-ubnd', '22-cong-an']],
  ['Báo và Phát thanh, Truyền hình tỉnh Nghệ An', ['22-bao-va-phat-thanh-truyen-hinh']],
  ['Thuế tỉnh, Chi cục Hải quan khu vực V', ['22-thue', '22-chi-cuc-hai-quan-khu-vuc-v']],
  ['Các Bộ, ngành Ủy ban nhân dân cấp xã, Bộ Y tế', ['tw-bo-nganh', '22-ubnd-xa-phuong', 'tw-bo-y-te']],
  ['Các sở, ban, ngành; các cơ quan, đơn vị có liên quan', ['22-so-ban-nganh', '22-co-quan-don-vi']],
  [
    'Ban Quản lý và Trung tâm IOC',
    ['22-ban-quan-ly-cac-khu-cong-nghe-cao-va-khu-cong-nghiep', '22-trung-tam-giam-sat-do-thi-thong-minh'],
  ],
  ['Bộ Y tế, cơ sở khám bệnh, chữa bệnh', ['tw-bo-y-te', '22-co-so-kham-benh-chua-benh likely']],
  ['Phòng Quản lý Năng lượng, Viettel', ['22-phong-quan-ly-nang-luong unsure', '22-viettel unsure']],
  [
    'Sở Y tế (cơ quan thường trực); Trung tâm Khuyến nông (Sở Nông nghiệp và Môi trường)',
    ['22-so-y-te', '22-trung-tam-khuyen-nong'],
  ],
];
for (const [list, agencies] of lists)
  test(`"${list}" is a list of ${agencies.length}`, () => {
    assert.deepEqual(told(book().split(list)), agencies);
    assert.equal(book().isAgencyList(list), true);
  });

const noLists = [
  'Mục tiêu chung',
  'KINH PHÍ THỰC HIỆN',
  'Phòng, chống dịch bệnh',
  'Ban hành văn bản',
  'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ',
  'Phó giám đốc Nguyễn Văn A',
  '',
];
for (const text of noLists)
  test(`"${text}" is no list of agencies`, () => assert.equal(book().isAgencyList(text), false));

const sentences: readonly (readonly [sentence: string, printed: readonly string[]])[] = [
  ['Giám đốc Sở Y tế phối hợp với các sở, ngành có liên quan.', ['Sở Y tế', 'các sở, ngành có liên quan']],
  ['Nâng cấp các cơ sở y tế và số tài nguyên hiện có.', []],
  ['Theo Kế hoạch số 17/KH-UBND của UBND tỉnh.', ['UBND tỉnh']],
  ['Phát triển các ngành công nghiệp, tổ chức thực hiện nghiêm.', []],
];
for (const [sentence, printed] of sentences)
  test(`the agencies in "${sentence}" are ${printed.join('; ') || 'none'}`, () => {
    assert.deepEqual(
      book()
        .find(sentence)
        .map((mention) => mention.printed),
      printed,
    );
  });

test('a record of content stands before the register, under any of its names', () => {
  const ids = told(book(haiphong).split('UBND TP, các Sở, ban, ngành, UBND cấp xã, Chi cục QLTT'));
  assert.deepEqual(ids, ['hp-ubnd', 'hp-so-nganh', 'hp-ubnd-xa-phuong-dac-khu', 'hp-chi-cuc-quan-ly-thi-truong']);
});

test('what content lacks is proposed with its printed names', () => {
  const names = book();
  names.split('Công an tỉnh, Sở KH&CN');
  assert.deepEqual(
    [...names.proposed],
    [
      [
        '22-cong-an',
        {
          name: 'Công an tỉnh Nghệ An',
          kind: 'vertical',
          level: 'province',
          otherNames: ['Công an tỉnh'],
          abbreviations: [],
          province: 'vn-22',
        },
      ],
      [
        '22-so-khoa-hoc-va-cong-nghe',
        {
          name: 'Sở Khoa học và Công nghệ',
          kind: 'department',
          level: 'province',
          otherNames: [],
          abbreviations: ['Sở KH&CN'],
          province: 'vn-22',
        },
      ],
    ],
  );
});

for (const plan of plans)
  test(`${plan.id}: the agencies of its tasks are found as published`, () => {
    const text = readPlanText(join(import.meta.dirname, '../../..'), plan.id);
    const clauses = new Map(text.clauses.map(({ label, texts }) => [label, texts]));
    const names = agencyBook({
      known,
      province: provinces.find(({ id }) => id === plan.province),
      documentText: text.clauses.flatMap(({ texts }) => texts).join('\n'),
    });
    const all = plan.tasks.flatMap((task) =>
      task.agencies.map((named) => ({ ...named, at: named.clause ?? task.clause })),
    );
    const missed = all.filter(
      ({ agency, printed, at }) =>
        !(clauses.get(at) ?? []).some((words) =>
          names.find(words).some((mention) => mention.agencyId === agency && mention.printed === printed),
        ),
    );
    assert.ok(missed.length <= all.length * 0.02, JSON.stringify(missed));
  });

test('whatever the words, mentions follow one another, print what stands there and propose sound records', () => {
  const piece = fc.constantFrom(
    'Sở ',
    'các ',
    'Tài chính',
    ', ',
    ' và ',
    'UBND ',
    'xã ',
    '; ',
    'Ban Chỉ đạo ',
    '(',
    ') ',
    'Giám đốc ',
    'tỉnh ',
    'TC',
    'VNPT ',
    '\n',
    'chủ trì ',
    'Ж',
    'cấp ',
    'tổ chức ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const names = book();
      for (const mentions of [names.find(text), names.split(text)])
        mentions.forEach(({ printed, start, end, agencyId }, index) => {
          assert.equal(text.slice(start, end), printed);
          assert.ok(start < end && start >= (mentions[index - 1]?.end ?? 0), 'two agencies share words');
          assert.ok(idSchema.safeParse(agencyId).success, agencyId);
        });
      for (const record of names.proposed.values())
        assert.ok(agencySchema.safeParse(record).success, JSON.stringify(record));
    }),
  );
});

const wholeBodies: readonly (readonly [list: string, agencies: readonly string[]])[] = [
  ['PCVP UBND tỉnh', ['22-van-phong-ubnd']],
  [
    'Ban CHBĐ Biên phòng; Văn phòng BCHPTDS tỉnh',
    ['22-bo-doi-bien-phong', '22-van-phong-ban-chi-huy-phong-thu-dan-su'],
  ],
  [
    'Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ',
    ['tw-bo-co-quan-ngang-bo-co-quan-thuoc-chinh-phu'],
  ],
  [
    'Cơ sở khám bệnh, chữa bệnh, cơ quan, đơn vị liên quan',
    ['22-co-so-kham-benh-chua-benh likely', '22-co-quan-don-vi'],
  ],
];
for (const [list, agencies] of wholeBodies)
  test(`"${list}" names ${agencies.join(', ')}`, () => assert.deepEqual(told(book().split(list)), agencies));

test('a collective narrowed by further words keeps their commas', () => {
  const names = book();
  names.split('Doanh nghiệp, nhà cung cấp dịch vụ tưới, nhà đầu tư');
  assert.deepEqual(
    [...names.proposed.values()].map(({ name }) => name),
    ['Các doanh nghiệp, nhà cung cấp dịch vụ tưới, nhà đầu tư'],
  );
});

test('the beginning of the one longer name in the document means that agency, and is not sure', () => {
  const documentText = 'Gửi Văn phòng Ban Chỉ huy Phòng thủ dân sự tỉnh. Văn phòng Ban Chỉ huy và Sở Y tế thực hiện.';
  const names = agencyBook({ known: [], province: nghean, documentText });
  assert.deepEqual(told(names.split('Văn phòng Ban Chỉ huy, Sở Y tế')), [
    '22-van-phong-ban-chi-huy-phong-thu-dan-su likely',
    '22-so-y-te',
  ]);
});

const recipients: readonly (readonly [line: string, agencies: readonly string[]])[] = [
  ['Chủ tịch, các PCT UBND tỉnh', ['22-chu-tich-ubnd', '22-pho-chu-tich-ubnd']],
  ['CT và các Phó Chủ tịch UBND tỉnh', ['22-chu-tich-ubnd', '22-pho-chu-tich-ubnd']],
  ['Cơ quan Trung ương đóng trên địa bàn tỉnh', ['tw-co-quan-trung-uong likely']],
  [
    'Các doanh nghiệp Nhà nước, doanh nghiệp trồng chè',
    ['22-doanh-nghiep-nha-nuoc likely', '22-doanh-nghiep-trong-che likely'],
  ],
  [
    'Các cơ sở giáo dục đại học, sau đại học; các viện nghiên cứu',
    ['22-co-so-giao-duc-dai-hoc likely', '22-vien-nghien-cuu likely'],
  ],
  ['các sở, ngành, trường đại học, cao đẳng', ['22-so-nganh-truong-dai-hoc-cao-dang']],
  ['Cục Bảo tồn chim', ['tw-cuc-bao-ton-chim unsure']],
];
for (const [line, agencies] of recipients)
  test(`the recipient "${line}" is ${agencies.join(', ')}`, () => assert.deepEqual(told(book().split(line)), agencies));

test('letters that make no syllable are kept as an abbreviation, a name in capitals as a name', () => {
  const names = book();
  names.split('VPCP; SỞ Y TẾ');
  const kept = (id: string) => names.proposed.get(id);
  assert.deepEqual(kept('tw-van-phong-chinh-phu')?.abbreviations, ['VPCP']);
  assert.deepEqual(kept('22-so-y-te')?.abbreviations ?? [], []);
});
