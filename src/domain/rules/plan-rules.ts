/** Help for the rules of a plan's file: its text and clauses (`plan/…`, `clause/…`), facts that rest on them (`fact/…`, `task/…`). Long because the room has many rules; an entry is a few lines. */
import type { Rule } from './rule.ts';

const plan = 'content/plans/vn-ct-kh-ubnd-2026-54.md';
const asPrinted = 'Nếu bản nguồn đọc nhầm, sửa số và thêm bản ghi hiệu đính. Nếu văn bản in đúng như vậy, để nguyên.';
const asPrintedEn =
  'If the source misreads it, correct the number and add a record of the correction. If the document prints it so, leave it.';

export const planRules = {
  'plan/no-front-matter': {
    severity: 'error',
    summary: 'Tệp kế hoạch không có phần dữ kiện giữa hai dòng “---” ở đầu.',
    summaryEn: 'The file of a plan does not have its facts between two lines “---” at the top.',
    whatToDo: 'Bắt đầu tệp bằng một dòng “---”, ghi dữ kiện theo YAML, thêm một dòng “---”, rồi đến lời văn.',
    whatToDoEn: 'Begin the file with a line “---”, write the facts as YAML, then another line “---”, then the text.',
    example: {
      written: '## I. MỤC TIÊU\n…',
      at: [plan, 1, 1],
      problem: 'The file does not begin with a line "---".',
      advice: 'Begin the file with "---", the facts as YAML, and "---" again; the text comes below.',
    },
  },
  'plan/no-text': {
    severity: 'error',
    summary: 'Tệp kế hoạch có dữ kiện mà không có lời văn.',
    summaryEn: 'The file of a plan has facts and no text.',
    whatToDo: 'Viết lời văn của văn bản dưới dòng “---” thứ hai.',
    whatToDoEn: 'Write the text of the document below the second line “---”.',
    example: {
      written: '---\nnumber: 54/KH-UBND\n---\n(hết tệp)',
      at: [plan, 1, 1],
      problem: 'The plan has facts and no text.',
      advice: 'Write the text of the document below the second "---".',
    },
  },
  'plan/no-source': {
    severity: 'error',
    summary: 'Kế hoạch không có bản nguồn nào, nên không gì chứng minh lời văn.',
    summaryEn: 'The plan has no source, so nothing proves its text.',
    whatToDo: 'Đặt văn bản như đã nhận vào seeds/ và ghi vào seeds/manifest.yaml với mã của kế hoạch.',
    whatToDoEn: 'Put the document as received into seeds/ and list it in seeds/manifest.yaml with the id of the plan.',
    example: {
      written: '(seeds/manifest.yaml không có mục nào của kế hoạch này)',
      at: [plan, 1, 1],
      problem: 'The plan has no source, so nothing proves its text.',
      advice:
        'Put the document as received into seeds/ and list it in seeds/manifest.yaml with "plan: vn-ct-kh-ubnd-2026-54".',
    },
  },
  'plan/repeated-number': {
    severity: 'error',
    summary: 'Hai kế hoạch của cùng cơ quan có cùng số trong cùng năm.',
    summaryEn: 'Two plans of one agency have the same number in the same year.',
    whatToDo: 'Sửa số hoặc ngày. Nếu là hai bản sao của một văn bản, ghi thành hai bản nguồn của một kế hoạch.',
    whatToDoEn:
      'Correct the number or the day. If they are two copies of one document, make them two sources of one plan.',
    example: {
      written: 'number: 54/KH-UBND (đã có ở kế hoạch khác)',
      at: [plan, 2, 9],
      problem: 'ct-ubnd has two plans with the number "54/KH-UBND" in 2026.',
      advice: 'Correct the number or the date; two copies of one document are two sources of one plan.',
    },
  },
  'plan/mdx-syntax': {
    severity: 'error',
    summary: 'Trong tệp .mdx có dấu { } < > & khiến tệp không đọc được.',
    summaryEn: 'A .mdx file holds one of the signs { } < > & in a way that keeps it from being read.',
    whatToDo: 'Viết các dấu ấy thành &#123; &#125; &lt; &gt; &amp;, hoặc đổi đuôi tệp thành .md.',
    whatToDoEn: 'Write these signs as &#123; &#125; &lt; &gt; &amp;, or change the ending of the file to .md.',
    example: {
      written: 'tỷ lệ hộ nghèo <5%',
      at: ['content/plans/vn-ct-kh-ubnd-2026-54.mdx', 41, 16],
      problem: 'Unexpected character `5` (U+0035) before name, expected a character that can start a name',
      advice:
        'Write { } < > & in the text as &#123; &#125; &lt; &gt; &amp;, or name the file .md, where they need no care.',
    },
  },
  'plan/embedded-code': {
    severity: 'error',
    summary: 'Lời văn trong tệp .mdx chứa mã lệnh hoặc thẻ.',
    summaryEn: 'The text in a .mdx file holds code or markup.',
    more: 'Không đoạn nào của lời văn được chạy; vì vậy mã lệnh là lỗi, không phải tính năng.',
    moreEn: 'Nothing in a text is ever run; code is therefore an error and not a feature.',
    whatToDo: 'Nếu văn bản in các dấu ấy, viết chúng dưới dạng &#123; …; nếu không, xóa đi.',
    whatToDoEn: 'If the document prints these signs, write them as &#123; and so on; if not, delete them.',
    example: {
      written: 'Tổng kinh phí {tong} đồng',
      at: ['content/plans/vn-ct-kh-ubnd-2026-54.mdx', 66, 15],
      problem: 'The text of a plan holds code or markup (mdxTextExpression).',
      advice:
        'A plan needs no code: escape the sign (&#123; &#125; &lt; &gt;) if the document prints it, else delete it.',
    },
  },
  'plan/hidden-character': {
    severity: 'error',
    summary: 'Lời văn có ký tự không nhìn thấy hoặc ký tự thay cho chữ đã mất.',
    summaryEn: 'The text has a character that cannot be seen, or one that stands for a lost letter.',
    whatToDo: 'Xóa ký tự ấy; nếu chữ được dán từ nơi khác, gõ lại cả chữ.',
    whatToDoEn: 'Delete the character; if the word was pasted from elsewhere, type the whole word again.',
    example: {
      written: 'chuyển<U+200B> đổi số',
      at: [plan, 52, 7],
      problem: 'The text holds the character U+200B, which stands for no letter.',
      advice: 'Delete it, and retype the word around it if it was copied from elsewhere.',
    },
  },
  'plan/unknown-division': {
    severity: 'error',
    summary: 'Tên sau dấu “:::” không phải phần nào của kế hoạch.',
    summaryEn: 'The name after “:::” is not a division of a plan.',
    whatToDo: 'Dùng một trong các tên được kể ở dòng khuyên, như :::preamble, :::annex, :::recipients.',
    whatToDoEn: 'Use one of the names listed in the line of advice, such as :::preamble, :::annex, :::recipients.',
    example: {
      written: ':::appendix',
      at: [plan, 130, 1],
      problem: '":::appendix" is no division of a plan.',
      advice: 'Use one of: letterhead, title, preamble, closing, recipients, signature, annex, notes.',
    },
  },
  'plan/nested-division': {
    severity: 'error',
    summary: 'Một phần “:::” bắt đầu khi phần trước chưa kết thúc.',
    summaryEn: 'A division “:::” begins before the one above it has ended.',
    whatToDo: 'Kết thúc phần trước bằng một dòng “:::” riêng.',
    whatToDoEn: 'End the division above with a line “:::” of its own.',
    example: {
      written: ':::recipients\n- Như trên;\n:::signature',
      at: [plan, 122, 1],
      problem: 'A division begins inside another.',
      advice: 'End the division above with a line ":::" of its own.',
    },
  },
  'plan/text-without-place': {
    severity: 'error',
    summary: 'Một đoạn không có số đứng trước điều khoản đầu tiên hoặc sau một phần “:::”.',
    summaryEn: 'A paragraph without a number stands before the first clause or after a division “:::”.',
    whatToDo: 'Đưa đoạn ấy vào phần của nó (:::preamble, :::closing …), hoặc xuống dưới điều khoản mà nó thuộc về.',
    whatToDoEn:
      'Move the paragraph into its division (:::preamble, :::closing …), or below the clause that it belongs to.',
    example: {
      written: 'Thực hiện chương trình của tỉnh …\n\n## I. MỤC TIÊU',
      at: [plan, 20, 1],
      problem: 'A paragraph without number stands before the first clause or after a division.',
      advice: 'Put it in a division (":::preamble", ":::closing" …) or below the clause that it belongs to.',
    },
  },
  'plan/heading-marker': {
    severity: 'error',
    summary: 'Một đề mục (#) không bắt đầu bằng số hoặc chữ của điều khoản.',
    summaryEn: 'A heading (#) does not begin with the number or letter of a clause.',
    whatToDo: 'Thêm số như văn bản in (I., 1., Điều 1., A.). Nếu văn bản không in số, bỏ dấu “#”.',
    whatToDoEn: 'Add the number as the document prints it (I., 1., “Điều 1.”, A.). If it prints none, delete the “#”.',
    example: {
      written: '## Mục tiêu chung',
      at: [plan, 24, 1],
      problem: 'The heading "Mục tiêu chung" does not begin with a marker of a clause.',
      advice:
        'Begin it with "I.", "1.", "1.1.", "a)", "Điều 1.", "Chương I" or "A."; what has no number is no heading: write it without "#", or in a division (":::title" …).',
    },
  },
  'clause/label': {
    severity: 'error',
    summary: 'Số hoặc chữ của điều khoản không thể làm địa chỉ.',
    summaryEn: 'The number or letter of a clause cannot be an address.',
    whatToDo: 'Kiểm tra số hoặc chữ ấy; thường là đọc nhầm.',
    whatToDoEn: 'Check that number or letter; it is usually misread.',
    example: {
      written: '## I. MỤC TIÊU … (số có ký tự lạ)',
      at: [plan, 30, 1],
      problem: '"I.?" cannot be an address.',
      advice: 'Check the number or letter.',
    },
  },
  'clause/order': {
    severity: 'warning',
    summary: 'Số hoặc chữ của một danh sách không nối tiếp nhau.',
    summaryEn: 'The numbers or letters of a list do not follow each other.',
    more: 'Đây thường là dấu hiệu đầu tiên của một số đọc nhầm hoặc một điều khoản bị mất.',
    moreEn: 'This is often the first sign of a misread number or a lost clause.',
    whatToDo: asPrinted,
    whatToDoEn: asPrintedEn,
    example: {
      written: 'a) …\nb) …\nd) …',
      at: [plan, 36, 1],
      problem: '"d)" (II.1.d) stands where "c" was expected.',
      advice: 'If the source misreads the marker, add a correction; if it prints it so, leave it.',
    },
  },
  'clause/repeated-number': {
    severity: 'warning',
    summary: 'Một số hoặc chữ đứng hai lần trong cùng danh sách.',
    summaryEn: 'A number or letter stands twice in one list.',
    more: 'Chỗ thứ hai vẫn có địa chỉ riêng, thêm “~2”.',
    moreEn: 'The second place still gets an address of its own, with “~2” at its end.',
    whatToDo: asPrinted,
    whatToDoEn: asPrintedEn,
    example: {
      written: 'd) Công khai kết quả …\nd) Báo cáo định kỳ …',
      at: [plan, 37, 1],
      problem: '"d)" stands twice in the same list (II.1.d).',
      advice:
        'If the source misreads it, add a correction; if it prints it so, leave it: the second keeps an address of its own.',
    },
  },
  'fact/clause': {
    severity: 'error',
    summary: 'Một dữ kiện nêu điều khoản mà lời văn không có.',
    summaryEn: 'A fact names a clause that the text does not have.',
    more: 'Một đề mục bị mất kéo theo mọi điều khoản bên dưới; khi đó chỉ báo một lần, ở đề mục ấy.',
    moreEn: 'A lost heading takes every clause below it with it; this is then reported once, at that heading.',
    whatToDo: 'Viết đúng địa chỉ điều khoản (như II.3.đ hoặc PL.2), hoặc chữa lại đề mục trong lời văn.',
    whatToDoEn:
      'Write the address of the clause as it is (such as II.3.đ or PL.2), or restore the heading in the text.',
    example: {
      written: 'clause: II.9 (phần II chỉ có 5 khoản)',
      at: [plan, 12, 13],
      problem: 'The plan has no clause "II.9".',
      advice: 'Clauses beside it: II.1, II.2, II.3, II.4, II.5.',
    },
  },
  'fact/quote': {
    severity: 'error',
    summary: 'Câu trích của một dữ kiện không đứng trong điều khoản đã nêu.',
    summaryEn: 'The quote of a fact does not stand in the clause that the fact names.',
    whatToDo: 'Chép đúng nguyên văn của điều khoản, hoặc nêu điều khoản có câu ấy.',
    whatToDoEn: 'Copy the exact words of the clause, or name the clause that has them.',
    example: {
      written: 'quote: đạt 80% (lời văn in “đạt trên 80%”)',
      at: [plan, 15, 12],
      problem: '"đạt 80%" does not stand in the clause II.2.a.',
      advice: 'Copy the exact words of the clause, or name the clause in which they stand.',
    },
  },
  'task/no-agency': {
    severity: 'error',
    summary: 'Một nhiệm vụ thuộc loại phải có cơ quan mà không nêu cơ quan nào.',
    summaryEn: 'A task of a kind that must name an agency names none.',
    whatToDo: 'Ghi cơ quan kèm chữ làm căn cứ. Việc không giao cho ai thì ghi loại solution (giải pháp).',
    whatToDoEn:
      'Write the agency with the words that it rests on. A task given to nobody is of the kind solution (a general measure).',
    example: {
      written: 'kind: duty\nagencies: []',
      at: [plan, 40, 11],
      problem: 'A task of kind "duty" names no agency.',
      advice: 'Name who acts, with the words that say so; a task that names nobody is a "solution".',
    },
  },
  'fact/given-by': {
    severity: 'error',
    summary: 'Một nội dung hỗ trợ chỉ tới điều khoản không giao việc cho cơ quan nào.',
    summaryEn: 'An offer of support points to a clause that gives no agency a task.',
    whatToDo: 'Ghi điều khoản có nhiệm vụ nêu cơ quan thực hiện việc hỗ trợ ấy, hoặc bỏ dòng givenBy.',
    whatToDoEn: 'Name the clause of the task that says which agency gives this support, or delete the line givenBy.',
    example: {
      written: 'givenBy: [II.1.a]',
      at: [plan, 60, 15],
      problem: 'The clause II.1.a has no task that names an agency.',
      advice: 'Name the clause of the duty that says which office gives this support, or delete the line.',
    },
  },
  'task/repeated': {
    severity: 'error',
    summary: 'Một nhiệm vụ của cùng điều khoản được ghi hai lần.',
    summaryEn: 'A task of one clause is recorded twice.',
    whatToDo: 'Xóa một trong hai, hoặc thu hẹp mỗi nhiệm vụ vào đúng câu của nó bằng trường text.',
    whatToDoEn: 'Delete one of the two, or narrow each task to its own sentence with the field text.',
    example: {
      written: '- clause: III.1.a\n  kind: duty\n- clause: III.1.a\n  kind: duty',
      at: [plan, 44, 5],
      problem: 'The clause III.1.a has the same task of kind "duty" twice.',
      advice: 'Delete one of the two, or narrow each with "text" to its own words.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
