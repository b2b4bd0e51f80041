import { z } from 'zod';
import { clauseLabelSchema, clauseLevels, clauseText } from '../../domain/clause.ts';
import { enumOf } from '../../domain/ids.ts';
import { clausePath } from '../../domain/paths.ts';
import { labelOf, meaning, orNull } from '../column.ts';
import { clauseId, globalClauseId, planId, url } from '../shared-columns.ts';
import { defineTable } from '../table.ts';

const level = meaning(
  enumOf(clauseLevels),
  'Cấp',
  'Cấp của điều khoản trong văn bản',
  'Level of the clause in the document',
);

const row = z.strictObject({
  id: clauseId,
  plan_id: planId,
  label: meaning(
    clauseLabelSchema,
    'Nhãn',
    'Vị trí theo thứ tự chữ cái tiếng Việt đã chữa (a, b, c, d, đ, e…), ví dụ II.3.đ; gạch đầu dòng và dấu cộng đếm riêng trong từng cấp: II.2.a.-1, I.2.-2.+4; dòng của bảng: PL.3, II.3.bảng 1.2, theo nhóm PL.nhóm II.1; đoạn sau bảng: PL.đoạn 1; điều: Điều 2, Chương 1.Điều 2',
    'Place in corrected Vietnamese order (a, b, c, d, đ, e…), e.g. II.3.đ; dashes and pluses are counted by level: II.2.a.-1, I.2.-2.+4; rows of tables: PL.3, II.3.bảng 1.2, in groups PL.nhóm II.1; text after a table: PL.đoạn 1; articles: Điều 2, Chương 1.Điều 2',
  ),
  parent_id: orNull(
    meaning(clauseId, 'Điều khoản cấp trên', 'Mã điều khoản cấp trên trực tiếp', 'Id of the clause directly above'),
  ),
  order: meaning(
    z.int().positive(),
    'Thứ tự',
    'Thứ tự trong văn bản, tính từ 1',
    'Place in the order of the text, from 1',
  ),
  level,
  level_label: labelOf(level, clauseLevels),
  marker: orNull(
    meaning(
      z.string().min(1),
      'Ký hiệu mở đầu',
      'Số, chữ hoặc dấu mở đầu như được công bố: “II.”, “đ)”, “-”',
      'Number, letter or sign as published: “II.”, “đ)”, “-”',
    ),
  ),
  is_heading: meaning(
    z.boolean(),
    'Là đề mục',
    'Đúng khi lời văn bên cạnh ký hiệu mở đầu là một đề mục',
    'True when the words beside the marker are a heading',
  ),
  text: orNull(
    meaning(
      z.string().min(1),
      'Lời văn',
      'Lời văn của riêng điều khoản, không gồm ký hiệu mở đầu và các điều khoản bên trong; đoạn và ô cách nhau bằng dấu xuống dòng',
      'Own words of the clause without its marker and the clauses inside it; paragraphs and cells are parted by line feeds',
    ),
  ),
  url,
});

export const clauses = defineTable({
  name: 'clauses',
  title: 'Điều khoản',
  description:
    'Toàn văn các kế hoạch, mỗi dòng là một điều khoản: phần, mục, khoản, điểm, gạch đầu dòng, dòng của bảng',
  descriptionEn: 'The whole text of the plans, one row per clause: part, paragraph, point, bullet, row of a table',
  row,
  primaryKey: ['id'],
  shownFirst: ['label', 'plan_id', 'level', 'text'],
  foreignKeys: { plan_id: ['plans', 'id'], parent_id: ['clauses', 'id'] },
  rows: ({ plans, textOf }) =>
    plans.values().flatMap(({ id: plan }) =>
      textOf(plan).clauses.map((clause) => ({
        id: globalClauseId(plan, clause.id),
        plan_id: plan,
        label: clause.label,
        parent_id: clause.parentId === undefined ? null : globalClauseId(plan, clause.parentId),
        order: clause.order,
        level: clause.level,
        level_label: clauseLevels[clause.level],
        marker: clause.marker || null,
        is_heading: clause.isHeading,
        text: clauseText(clause) || null,
        url: clausePath(plan, clause.id),
      })),
    ),
});
