/** Help for suspected slips of reading: `suspect/…`. They are told and proposed, and never applied by themselves. */
import type { Rule, RuleExample } from './rule.ts';

const decide =
  'So với bản gốc. Nếu đúng là sai, sửa chữ trong bản kế hoạch và xác nhận bản ghi đã soạn sẵn ở cuối tệp trong content/corrections; nếu văn bản in như vậy, để nguyên và xóa bản ghi ấy.';
const decideEn =
  'Compare with the original. If it is wrong, correct the words in the plan and confirm the record prepared at the end of its file in content/corrections; if the document prints it so, leave it and delete that record.';

/** As every suspect is told. */
function misread(written: string, proposed: string, evidence: string): RuleExample {
  return {
    written,
    at: ['ke-hoach.txt', 34, 1],
    problem: `"${written}" (clause II.3) may be misread: perhaps "${proposed}". ${evidence}`,
    advice:
      'Compare it with the document. If it is misread, confirm the record in content/corrections; if not, leave it.',
  };
}

export const suspectRules = {
  'suspect/no-syllable': {
    severity: 'warning',
    summary: 'Một chữ không phải âm tiết tiếng Việt nào, thường do máy đọc nhầm dấu hoặc chữ cái.',
    summaryEn: 'A word is not a Vietnamese syllable, usually because a machine misread a mark or a letter.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread('đào tạo nguồn nhân lựưc', 'đào tạo nguồn nhân lực', '“lựưc” không phải âm tiết tiếng Việt.'),
  },
  'suspect/stuck': {
    severity: 'warning',
    summary: 'Hai chữ dính liền, hoặc có chữ lạ dính sau dấu chấm hết câu.',
    summaryEn: 'Two words are stuck together, or a stray word follows the full stop of a sentence without a space.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'bảo đảm anninh mạng',
      'bảo đảm an ninh mạng',
      '“anninh” là hai chữ dính nhau; “an ninh” là cụm từ cố định.',
    ),
  },
  'suspect/doubled-word': {
    severity: 'warning',
    summary: 'Một chữ hoặc cụm chữ đứng hai lần liền nhau.',
    summaryEn: 'A word or a group of words stands twice in a row.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread('phối hợp với với các sở', 'phối hợp với các sở', 'Chữ “với” in hai lần liền nhau.'),
  },
  'suspect/order': {
    severity: 'warning',
    summary: 'Hai chữ ở đầu câu bị đổi chỗ cho nhau; chữ viết hoa cho biết chữ nào vốn đứng trước.',
    summaryEn:
      'Two words at the beginning of a sentence have changed places; the capital letter shows which came first.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'với Phối hợp Sở Tài chính',
      'Phối hợp với Sở Tài chính',
      'Câu mở đầu bằng “Phối hợp với”; chữ hoa “Phối hợp” cho biết chữ “với” đứng nhầm chỗ.',
    ),
  },
  'suspect/fixed-phrase': {
    severity: 'warning',
    summary: 'Một cụm chữ chỉ khác dấu với một cụm từ cố định.',
    summaryEn: 'A group of words differs from a fixed phrase only in its marks.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'phần đấu hoàn thành',
      'phấn đấu hoàn thành',
      '“phần đấu” chỉ khác dấu với cụm từ cố định “phấn đấu”.',
    ),
  },
  'suspect/unlike-elsewhere': {
    severity: 'warning',
    summary:
      'Một chữ chỉ viết như vậy một lần, còn ở chỗ khác của văn bản, giữa cùng những chữ bên cạnh, lại viết khác.',
    summaryEn:
      'A word is written this way only once; elsewhere in the document, between the same neighbours, it is written differently.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'chuyên giao kỹ thuật',
      'chuyển giao kỹ thuật',
      'Chỗ khác của văn bản viết “chuyển giao kỹ thuật”.',
    ),
  },
  'suspect/lost-word': {
    severity: 'warning',
    summary: 'Một cụm từ cố định thiếu mất một chữ.',
    summaryEn: 'A fixed phrase lacks a word.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'tạo điều thuận lợi',
      'tạo điều kiện thuận lợi',
      '“tạo điều thuận lợi” thiếu chữ “kiện” của cụm từ cố định “tạo điều kiện thuận lợi”.',
    ),
  },
  'suspect/spacing': {
    severity: 'warning',
    summary: 'Thừa hoặc thiếu khoảng trắng quanh dấu câu hay trong số, ký hiệu văn bản.',
    summaryEn: 'A space is missing or superfluous, beside a punctuation mark or within a document number.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'Kế hoạch số 54 /KH- UBND',
      'Kế hoạch số 54/KH-UBND',
      'Số, ký hiệu văn bản viết liền: “54/KH-UBND”.',
    ),
  },
  'suspect/year': {
    severity: 'warning',
    summary: 'Một năm mâu thuẫn với chính câu của nó hoặc với tên văn bản.',
    summaryEn: 'A year contradicts its own sentence or the title of the document.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'đến năm 2030, tầm nhìn đến năm 2025',
      'đến năm 2030, tầm nhìn đến năm 2035',
      'Tầm nhìn không thể đến trước năm đích.',
    ),
  },
  'suspect/capitals': {
    severity: 'warning',
    summary: 'Một tên gọi viết hoa, viết thường khác với cách viết thông thường của nó.',
    summaryEn: 'A name is capitalised otherwise than it usually is.',
    more: 'Nhiều văn bản in như vậy thật, nên chỗ này thường được giữ nguyên.',
    moreEn: 'Many documents really print it so; such a place is usually left as it is.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'theo Luật ngân sách nhà nước',
      'theo Luật Ngân sách nhà nước',
      'Tên gọi thường viết là “Luật Ngân sách nhà nước”.',
    ),
  },
  'suspect/mark': {
    severity: 'warning',
    summary: 'Dấu câu thiếu hoặc lạ so với câu hay so với chỗ khác của văn bản.',
    summaryEn: 'A punctuation mark is missing or odd, judged by its sentence or by other places of the document.',
    more: 'Ví dụ: thiếu dấu phẩy mà chỗ khác vẫn in, dấu chấm đứng trước chữ thường, ngoặc đóng không có ngoặc mở.',
    moreEn:
      'For example: no comma where it is printed elsewhere, a full stop before a small letter, a closing bracket without an opening one.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'tổ chức đào tạo. tập huấn',
      'tổ chức đào tạo, tập huấn',
      'Sau dấu chấm là chữ thường: dấu chấm dường như là dấu phẩy.',
    ),
  },
  'suspect/end-mark': {
    severity: 'warning',
    summary: 'Một điểm kết thúc bằng dấu khác với mọi điểm cùng cấp.',
    summaryEn: 'A point ends with a mark other than all points of its level.',
    whatToDo: decide,
    whatToDoEn: decideEn,
    example: misread(
      'b) Tổng hợp, báo cáo kết quả',
      'b) Tổng hợp, báo cáo kết quả.',
      '4 điểm khác cùng cấp kết thúc bằng dấu “.”, điểm này thì không.',
    ),
  },
} as const satisfies Readonly<Record<string, Rule>>;
