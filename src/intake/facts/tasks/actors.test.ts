import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyBook } from '../../agencies/agency-book.ts';
import { provinceOf } from '../../agencies/provinces.ts';
import type { AgencyMention } from '../found.ts';
import { actorsIn } from './actors.ts';

const book = agencyBook({ known: [], province: provinceOf('Lào Cai'), documentText: '' });
const names = (label: string, mentions: readonly AgencyMention[]) =>
  mentions.length === 0 ? [] : [`${label} ${mentions.map(({ printed }) => printed).join(', ')}`];

const cases: readonly (readonly [sentence: string, actors: string])[] = [
  ['Giao Sở Y tế chủ trì, phối hợp với Sở Xây dựng mở lớp.', 'acting Sở Y tế | helping Sở Xây dựng'],
  ['Đề nghị Công an tỉnh bảo vệ các hội nghị.', 'acting Công an tỉnh'],
  ['Sở Y tế, Sở Nội vụ có trách nhiệm lập dự toán.', 'acting Sở Y tế, Sở Nội vụ'],
  ['Chủ động phối hợp với Sở Y tế tổ chức hội nghị.', 'helping Sở Y tế | only helps'],
  ['Phối hợp chặt chẽ với Sở Y tế trong việc mở lớp.', 'helping Sở Y tế | only helps'],
  ['Căn cứ khả năng của ngân sách, phối hợp với Sở Y tế mở lớp.', 'helping Sở Y tế | only helps'],
  ['Căn cứ đề xuất của Sở Y tế, Sở Tài chính bố trí kinh phí.', 'acting Sở Tài chính'],
  ['Hàng năm, Sở Tài chính bố trí kinh phí.', 'acting Sở Tài chính'],
  ['Chỉ đạo Chi cục Kiểm lâm trồng rừng.', 'directed Chi cục Kiểm lâm'],
  ['Mở lớp (Sở Y tế chủ trì; Sở Nội vụ, Sở Xây dựng phối hợp).', 'acting Sở Y tế | helping Sở Nội vụ, Sở Xây dựng'],
  ['Báo cáo cấp có thẩm quyền (Sở Y tế chủ trì dự án nước sạch) việc mở lớp.', ''], // which one is meant
  ['Thường xuyên phối hợp, cung cấp thông tin với Sở Y tế về các lớp.', 'helping Sở Y tế | only helps'],
  ['Sở Y tế - cơ quan thường trực Ban Chỉ đạo, mở lớp.', 'acting Sở Y tế'],
  ['Các Sở: Y tế, Nội vụ theo chức năng mở lớp.', 'acting Y tế, Nội vụ'],
  ['Các cơ quan, đơn vị sau đây mở lớp:', ''], // the list below names them
  ['Bố trí cán bộ tại Sở Y tế.', ''], // a place
  ['Tham mưu Ủy ban nhân dân tỉnh ban hành quy chế.', ''], // told, not acting
  ['Tăng cường công tác phối hợp với Sở Y tế.', ''], // work between agencies, no order to help
];
for (const [sentence, expected] of cases) {
  test(`actorsIn reads "${sentence}"`, () => {
    const { acting, directed, helping, isHelp } = actorsIn(sentence, book);
    const found = [...names('acting', acting), ...names('directed', directed), ...names('helping', helping)];
    assert.equal([...found, ...(isHelp ? ['only helps'] : [])].join(' | '), expected);
  });
}
