/** Help for suspected slips of reading: `suspect/…`. They are shown beside the source and never applied by themselves. */
import type { Rule } from './rule.ts';

const decide =
  'So với bản gốc. Nếu đúng là sai, sửa chữ trong bản kế hoạch và thêm bản ghi hiệu đính; nếu văn bản in như vậy, để nguyên.';

export const suspectRules = {
  'suspect/no-syllable': {
    severity: 'proposal',
    summary: 'Một chữ không phải âm tiết tiếng Việt nào, thường do máy đọc nhầm dấu hoặc chữ cái.',
    whatToDo: decide,
    example: { written: 'đào tạo nguồn nhân lựưc', proposed: 'đào tạo nguồn nhân lực' },
  },
  'suspect/stuck': {
    severity: 'proposal',
    summary: 'Hai chữ dính liền, hoặc có chữ lạ dính sau dấu chấm hết câu.',
    whatToDo: decide,
    example: { written: 'bảo đảm anninh mạng', proposed: 'bảo đảm an ninh mạng' },
  },
  'suspect/doubled-word': {
    severity: 'proposal',
    summary: 'Một chữ hoặc cụm chữ đứng hai lần liền nhau.',
    whatToDo: decide,
    example: { written: 'phối hợp với với các sở', proposed: 'phối hợp với các sở' },
  },
  'suspect/order': {
    severity: 'proposal',
    summary: 'Hai chữ ở đầu câu bị đổi chỗ cho nhau; chữ viết hoa cho biết chữ nào vốn đứng trước.',
    whatToDo: decide,
    example: { written: 'với Phối hợp Sở Tài chính', proposed: 'Phối hợp với Sở Tài chính' },
  },
  'suspect/fixed-phrase': {
    severity: 'proposal',
    summary: 'Một cụm chữ chỉ khác dấu với một cụm từ cố định.',
    whatToDo: decide,
    example: { written: 'phần đấu hoàn thành', proposed: 'phấn đấu hoàn thành' },
  },
  'suspect/unlike-elsewhere': {
    severity: 'proposal',
    summary:
      'Một chữ chỉ viết như vậy một lần, còn ở chỗ khác của văn bản, giữa cùng những chữ bên cạnh, lại viết khác.',
    whatToDo: decide,
    example: { written: 'chuyên giao kỹ thuật', proposed: 'chuyển giao kỹ thuật' },
  },
  'suspect/lost-word': {
    severity: 'proposal',
    summary: 'Một cụm từ cố định thiếu mất một chữ.',
    whatToDo: decide,
    example: { written: 'tạo điều thuận lợi', proposed: 'tạo điều kiện thuận lợi' },
  },
  'suspect/spacing': {
    severity: 'proposal',
    summary: 'Thừa hoặc thiếu khoảng trắng quanh dấu câu hay trong số, ký hiệu văn bản.',
    whatToDo: decide,
    example: { written: 'Kế hoạch số 54 /KH- UBND', proposed: 'Kế hoạch số 54/KH-UBND' },
  },
  'suspect/year': {
    severity: 'proposal',
    summary: 'Một năm mâu thuẫn với chính câu của nó hoặc với tên văn bản.',
    whatToDo: decide,
    example: { written: 'đến năm 2030, tầm nhìn đến năm 2025', proposed: 'đến năm 2030, tầm nhìn đến năm 2035' },
  },
  'suspect/capitals': {
    severity: 'proposal',
    summary: 'Một tên gọi viết hoa, viết thường khác với cách viết thông thường của nó.',
    more: 'Nhiều văn bản in như vậy thật, nên chỗ này thường được giữ nguyên.',
    whatToDo: decide,
    example: { written: 'theo Luật ngân sách nhà nước', proposed: 'theo Luật Ngân sách nhà nước' },
  },
  'suspect/mark': {
    severity: 'proposal',
    summary: 'Dấu câu thiếu hoặc lạ so với câu hay so với chỗ khác của văn bản.',
    more: 'Ví dụ: thiếu dấu phẩy mà chỗ khác vẫn in, dấu chấm đứng trước chữ thường, ngoặc đóng không có ngoặc mở.',
    whatToDo: decide,
    example: { written: 'tổ chức đào tạo. tập huấn', proposed: 'tổ chức đào tạo, tập huấn' },
  },
  'suspect/end-mark': {
    severity: 'proposal',
    summary: 'Một điểm kết thúc bằng dấu khác với mọi điểm cùng cấp.',
    whatToDo: decide,
    example: { written: 'b) Tổng hợp, báo cáo kết quả', proposed: 'b) Tổng hợp, báo cáo kết quả.' },
  },
} as const satisfies Readonly<Record<string, Rule>>;
