import { messages } from './language.ts';

/** The page of one task. */
export const taskPageWords = messages(
  {
    field: 'Mảng công việc',
    notClassified: 'chưa phân loại',
    byEditors: 'do người biên tập xếp',
    targets: 'Chỉ tiêu liên quan',
    targetsClause: 'Nêu trong chính điều khoản này',
    targetsBelow: 'Nêu ở điều khoản thuộc nội dung này',
    targetsHeading: 'Nêu trong cùng đề mục',
    targetsField: 'Của cùng kế hoạch, cùng mảng công việc (do người biên tập xếp)',
    siblings: 'Nhiệm vụ trong cùng đề mục',
    place: (position: string, count: string) =>
      `Nhiệm vụ này là nhiệm vụ thứ ${position} trong ${count} nhiệm vụ của đề mục`,
  },
  {
    field: 'Field of work',
    notClassified: 'not classified',
    byEditors: 'sorted by the editors',
    targets: 'Related targets',
    targetsClause: 'Set in this very clause',
    targetsBelow: 'Set in a clause below this one',
    targetsHeading: 'Set under the same heading',
    targetsField: 'Of the same plan and field of work (sorted by the editors)',
    siblings: 'Tasks under the same heading',
    place: (position: string, count: string) => `This is task ${position} of the ${count} under the heading`,
  },
);
