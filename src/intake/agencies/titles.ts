/** Titles of persons who stand for their bodies: "Giám đốc Sở", "Thủ trưởng các cơ quan", "Chánh Văn phòng". */
import { nameTree } from './name-tree.ts';
import type { Token } from './tokens.ts';

const titles = nameTree<true>();
for (const title of [
  'Giám đốc',
  'Phó Giám đốc',
  'Tổng Giám đốc',
  'Thủ trưởng',
  'Chánh',
  'Trưởng',
  'Cục trưởng',
  'Chi cục trưởng',
  'Bộ trưởng',
  'Viện trưởng',
  'Hiệu trưởng',
  'Chủ nhiệm',
  'Người đứng đầu',
  'Lãnh đạo',
  'Tập thể lãnh đạo',
  'Đồng chí Giám đốc',
  'Trưởng các',
  'Bí thư',
  'Chủ tịch',
  'Chỉ huy trưởng',
  'Tổng Biên tập',
])
  titles.add(title, true);

/** Index of the first word after a title that begins at a word; `undefined` for none. */
export function titleAt(tokens: readonly Token[], at: number): number | undefined {
  const title = titles.longest(tokens, at);
  return title === undefined || title.misread > 0 || tokens[title.end]?.gap !== '' ? undefined : title.end;
}
