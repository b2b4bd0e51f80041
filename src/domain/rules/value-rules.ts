/** Help for the rules that hold a fact's values against the words it rests on: `value/…`. Long because the room has many rules; an entry is a few lines. */
import type { Rule } from './rule.ts';

const plan = 'content/plans/vn-ct-kh-ubnd-2026-54.md';

export const valueRules = {
  'value/document-number': {
    severity: 'either',
    summary: 'Số, ký hiệu ghi trong dữ kiện khác số in ở đầu văn bản hoặc ở dòng “Kèm theo …”.',
    summaryEn:
      'The number given among the facts is not the one printed in the head of the document or in a line “Kèm theo …” (attached to …).',
    more: 'Khi bản nguồn không còn phần đầu để so, đây chỉ là cảnh báo.',
    moreEn: 'Where the source has lost its head, so that nothing can be compared, this is a warning only.',
    whatToDo: 'Ghi số đúng như văn bản in.',
    whatToDoEn: 'Write the number as the document prints it.',
    example: {
      written: 'number: 45/KH-UBND (văn bản in “Số: 54/KH-UBND”)',
      at: [plan, 2, 9],
      problem: 'The number is 45/KH-UBND; numbers in the letterhead and annex lines: 54/KH-UBND.',
      advice: 'Write the number as the letterhead or the line "Kèm theo … số …" prints it.',
    },
  },
  'value/issued-on': {
    severity: 'either',
    summary: 'Ngày ban hành khác ngày in ở đầu văn bản hoặc ở dòng “Kèm theo …”.',
    summaryEn:
      'The day of issue is not the one printed in the head of the document or in a line “Kèm theo …” (attached to …).',
    whatToDo: 'Ghi ngày đúng như văn bản in.',
    whatToDoEn: 'Write the day as the document prints it.',
    example: {
      written: 'issuedOn: 2026-02-13 (văn bản in “ngày 03 tháng 02 năm 2026”)',
      at: [plan, 5, 11],
      problem: '"issuedOn" is 13/02/2026; days in the letterhead and annex lines: 03/02/2026.',
      advice: 'Write the day that the letterhead or the line "Kèm theo … ngày …" prints.',
    },
  },
  'value/status': {
    severity: 'either',
    summary: 'Tình trạng không khớp: dự thảo lại có số hoặc ngày, hoặc văn bản đã ban hành mà thiếu.',
    summaryEn: 'The status does not fit: a draft has a number or a day, or an issued document lacks one.',
    more: 'Dự thảo có số hoặc ngày là lỗi. Văn bản đã ban hành mà thiếu số hoặc ngày chỉ là cảnh báo, vì bản sao có thể đã mất.',
    moreEn:
      'A draft with a number or a day is an error. An issued document without one is a warning, since the copy may have lost it.',
    whatToDo: 'Sửa tình trạng, hoặc bỏ số và ngày của dự thảo.',
    whatToDoEn: 'Correct the status, or delete the number and day of the draft.',
    example: {
      written: 'status: draft\nnumber: 54/KH-UBND',
      at: [plan, 2, 9],
      problem: 'A draft has "number": 54/KH-UBND.',
      advice: 'A draft has neither number nor day of issue: delete it, or write "status: issued".',
    },
  },
  'value/type': {
    severity: 'error',
    summary: 'Loại văn bản ghi trong dữ kiện khác loại in ở phần tên.',
    summaryEn: 'The type given among the facts is not the one printed above the title.',
    whatToDo: 'Chọn đúng loại đứng trên trích yếu.',
    whatToDoEn: 'Choose the type that stands above the title.',
    example: {
      written: 'type: programme (văn bản in “KẾ HOẠCH”)',
      at: [plan, 3, 7],
      problem: 'The type is "Chương trình"; the text prints "kế hoạch chuyển đổi số năm 2026".',
      advice: 'Choose the type that stands above the title.',
    },
  },
  'value/title': {
    severity: 'either',
    summary: 'Trích yếu không đúng từng chữ với phần tên của lời văn.',
    summaryEn: 'The title does not agree word for word with that in the text.',
    more: 'Nếu lời văn không có phần :::title để so thì chỉ là cảnh báo.',
    moreEn: 'Where the text has no division :::title to compare with, this is a warning only.',
    whatToDo: 'Chép đúng các chữ dưới tên loại. Tên gọi ngắn do người biên tập đặt thì ghi vào shortTitle.',
    whatToDoEn: 'Copy the words below the type as they are. A short name of the editors goes into shortTitle.',
    example: {
      written: 'title: Chuyển đổi số 2026 (văn bản in “Chuyển đổi số năm 2026”)',
      at: [plan, 4, 8],
      problem: 'The title is "Chuyển đổi số 2026"; the text prints "chuyển đổi số năm 2026".',
      advice: 'Write the words below the type as printed; a name of your own goes into "shortTitle".',
    },
  },
  'value/period': {
    severity: 'error',
    summary: 'Năm của thời kỳ hoặc năm đích không có trong những chữ làm căn cứ.',
    summaryEn: 'A year of the period, or the year to reach a target by, is not among the words that it rests on.',
    whatToDo: 'Sửa năm, hoặc nêu trong periodClause đề mục có in năm ấy.',
    whatToDoEn: 'Correct the year, or name in periodClause the heading that prints it.',
    example: {
      written: 'periodTo: 2030 (câu trích và điều khoản chỉ in 2026)',
      at: [plan, 31, 15],
      problem: '2030 is printed neither in the quote nor in the clause II.2; years there: 2026.',
      advice: 'Correct the year, or name in "periodClause" the heading or title that prints it.',
    },
  },
  'value/signatory': {
    severity: 'error',
    summary: 'Phần người ký không đúng từng dòng như văn bản in, hoặc bỏ sót dòng “TM.”, “KT.”.',
    summaryEn:
      'The signatory is not given line by line as the document prints it, or a line “TM.” or “KT.” is missing.',
    whatToDo: 'Chép nguyên cả dòng; onBehalfOf và signingFor không kèm “TM.” và “KT.”.',
    whatToDoEn: 'Copy whole lines; onBehalfOf and signingFor go without “TM.” and “KT.”.',
    example: {
      written: 'post: Phó Chủ tịch (văn bản in “PHÓ CHỦ TỊCH”)',
      at: [plan, 9, 9],
      problem:
        '"Phó Chủ tịch" is not a whole line of the clause Ký tên: "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Trần Văn An".',
      advice: 'Copy the whole line as printed; "onBehalfOf" and "signingFor" without "TM." and "KT.".',
    },
  },
  'value/number': {
    severity: 'either',
    summary: 'Con số của chỉ tiêu không có trong câu trích.',
    summaryEn: 'The number of a target is not in its quote.',
    more: 'Câu trích không có chữ số nào (số viết bằng chữ) thì chỉ là cảnh báo.',
    moreEn: 'Where the quote has no digits (the number is written in words), this is a warning only.',
    whatToDo: 'Sửa con số, hoặc trích những chữ có con số ấy.',
    whatToDoEn: 'Correct the number, or quote the words that hold it.',
    example: {
      written: 'value: 85 (câu trích “đạt trên 80%”)',
      at: [plan, 28, 12],
      problem: 'The quote prints "80%", not 85.',
      advice: 'Correct the value, or quote the words that print it.',
    },
  },
  'value/unit': {
    severity: 'error',
    summary: 'Đơn vị của chỉ tiêu không in bên cạnh con số.',
    summaryEn: 'The unit of a target is not printed beside its number.',
    whatToDo: 'Ghi đơn vị đúng như câu trích in: “%”, hoặc những chữ sau con số.',
    whatToDoEn: 'Write the unit as the quote prints it: “%”, or the words after the number.',
    example: {
      written: 'value: 12, unit: hợp tác xã (câu trích “12 làng nghề”)',
      at: [plan, 29, 11],
      problem: '12 is not printed with the unit "hợp tác xã" in "công nhận 12 làng nghề".',
      advice: 'Write the unit as the quote prints it: "%", or the words after the number.',
    },
  },
  'value/operator': {
    severity: 'error',
    summary: 'Dấu so sánh không đúng với chữ đứng cạnh con số.',
    summaryEn: 'The sign of comparison does not agree with the words beside the number.',
    more: '“Trên” là lớn hơn; “ít nhất”, “tối thiểu”, “không dưới” là từ mức đó trở lên; “không quá”, “tối đa” là đến mức đó; “khoảng” là xấp xỉ.',
    moreEn:
      '“Trên” is more than; “ít nhất”, “tối thiểu” and “không dưới” are at least; “không quá” and “tối đa” are at most; “khoảng” is about.',
    whatToDo: 'Chọn dấu đúng với chữ đã in.',
    whatToDoEn: 'Choose the sign that the printed words say.',
    example: {
      written: "operator: '=' (câu trích “ít nhất 60%”)",
      at: [plan, 27, 15],
      problem: 'The words around 60 say ">="; the operator is "=".',
      advice:
        'trên is >; ít nhất, tối thiểu, không dưới are >=; không quá, tối đa are <=; dưới is <; khoảng is ~; two numbers are a range; no such word is =.',
    },
  },
  'value/per-year': {
    severity: 'error',
    summary: 'Chỉ tiêu ghi là tính theo năm nhưng câu trích không nói vậy, hoặc ngược lại.',
    summaryEn: 'A target is recorded as counted for each year and its quote does not say so, or the other way round.',
    whatToDo: 'Bỏ hoặc thêm perYear cho đúng, hoặc trích cả những chữ như “mỗi năm”, “/năm”.',
    whatToDoEn:
      'Delete or add perYear, or quote the words that say it, such as “mỗi năm” (each year) or “/năm” (a year).',
    example: {
      written: 'perYear: true (câu trích “đào tạo 500 lao động”)',
      at: [plan, 30, 14],
      problem: '"perYear" is true; "đào tạo 500 lao động" prints neither "/năm" nor "hàng năm" nor "mỗi năm".',
      advice: 'Delete "perYear", or quote the words that say so.',
    },
  },
  'value/right': {
    severity: 'error',
    summary: 'Nội dung hỗ trợ ghi một loại quyền mà câu trích không nêu.',
    summaryEn: 'An offer of support records a kind of right that its quote does not name.',
    whatToDo: 'Bỏ loại quyền ấy, hoặc trích cả những chữ nêu tên nó.',
    whatToDoEn: 'Delete that right, or quote the words that name it.',
    example: {
      written: 'rights: [design] (câu trích “hỗ trợ đăng ký nhãn hiệu”)',
      at: [plan, 60, 14],
      problem: 'The quote does not print "kiểu dáng công nghiệp" or "quyền sở hữu công nghiệp".',
      advice: 'Delete the right, or quote the words that name it.',
    },
  },
  'value/base-year': {
    severity: 'either',
    summary: 'Năm gốc không đứng sau chữ “so với” trong điều khoản.',
    summaryEn: 'The base year does not stand after “so với” (compared with) in the clause.',
    whatToDo: 'Ghi năm đứng sau “so với”, hoặc bỏ năm gốc.',
    whatToDoEn: 'Write the year that stands after “so với”, or delete the base year.',
    example: {
      written: 'baseYear: 2024 (câu trích “tăng 10% so với năm 2025”)',
      at: [plan, 33, 15],
      problem: '2024 is not printed as the year compared with in the clause II.2.b; years after "so với": 2025.',
      advice: 'Write the year after "so với", or delete it.',
    },
  },
  'value/date': {
    severity: 'error',
    summary: 'Ngày, tháng hoặc năm ghi trong dữ kiện không đúng với chữ làm căn cứ.',
    summaryEn: 'The day, month or year given does not agree with the words that it rests on.',
    whatToDo: 'Ghi đúng mức mà văn bản in, không chi tiết hơn và không bỏ bớt; hoặc trích những chữ có ngày ấy.',
    whatToDoEn: 'Write as much as the document prints, no more and no less; or quote the words that hold the date.',
    example: {
      written: 'day: 20, month: 12 (câu trích “trước ngày 15/12”)',
      at: [plan, 36, 10],
      problem: 'The deadline is 20/12; dates in its quote: 15/12.',
      advice:
        'Write the day, month and year that the quote prints, no more and no less, or quote the words that print them.',
    },
  },
  'value/before': {
    severity: 'error',
    summary: 'Chữ “trước” của thời hạn bị bỏ sót hoặc bị thêm vào.',
    summaryEn: 'The word “trước” (before) of a deadline was left out, or added.',
    more: '“Trước ngày 15” không gồm ngày 15; “đến ngày”, “chậm nhất ngày” thì gồm cả ngày ấy.',
    moreEn:
      '“Trước ngày 15” (before the 15th) leaves the 15th out; “đến ngày” (up to the day) and “chậm nhất ngày” (on the day at the latest) take the day in.',
    whatToDo: 'Ghi before: true khi và chỉ khi văn bản in “trước”.',
    whatToDoEn: 'Write before: true where the document prints “trước”, and only there.',
    example: {
      written: 'day: 15, month: 12 (câu trích “trước ngày 15/12”)',
      at: [plan, 35, 5],
      problem: 'The quote prints "trước" before 15/12; the deadline has no "before: true".',
      advice: '"trước ngày" leaves the day out: "before: true"; "đến ngày", "vào ngày", "chậm nhất ngày" take it in.',
    },
  },
  'value/recurrence': {
    severity: 'either',
    summary: 'Chu kỳ của thời hạn không đúng với chữ đã in.',
    summaryEn: 'The cycle of a deadline does not agree with the printed words.',
    whatToDo: 'Ghi chu kỳ mà văn bản nêu (hằng năm, hằng quý, 6 tháng …), hoặc bỏ trống.',
    whatToDoEn: 'Write the cycle that the document names (yearly, quarterly, every 6 months …), or leave it empty.',
    example: {
      written: 'recurrence: quarterly (câu trích “báo cáo hằng tháng”)',
      at: [plan, 38, 17],
      problem:
        '"quarterly", but neither the quote nor the clause IV.2 prints "hàng quý", "hằng quý" or "3 tháng một lần".',
      advice: 'Write the cycle that the text names, or delete "recurrence".',
    },
  },
  'value/time-kind': {
    severity: 'error',
    summary: 'Loại thời gian của nhiệm vụ không đúng với chữ đã in.',
    summaryEn: 'The kind of time of a task does not agree with the printed words.',
    whatToDo: 'Chọn loại mà chữ đã in nói: thường xuyên, từ …, trước …, hằng năm, một khoảng năm.',
    whatToDoEn: 'Choose the kind that the printed words say: standing, from …, before …, yearly, a span of years.',
    example: {
      written: 'kind: standing, printed: Quý II năm 2026',
      at: [plan, 48, 13],
      problem: 'The kind is "standing"; "Quý II năm 2026" does not print "Thường xuyên" or "liên tục".',
      advice: 'Choose the kind that the printed words say.',
    },
  },
  'value/citation': {
    severity: 'either',
    summary: 'Câu trích in số của văn bản khác với văn bản được gắn mã.',
    summaryEn: 'The quote prints a number other than that of the document whose id is given.',
    more: 'Chỉ sai một chữ cái của ký hiệu thì là cảnh báo, vì có thể do bản nguồn in nhầm.',
    moreEn: 'Where only one letter of the number differs this is a warning, since the source may have misprinted it.',
    whatToDo: 'Gắn đúng văn bản mà câu trích nêu. Nếu bản nguồn in nhầm số, thêm bản ghi hiệu đính.',
    whatToDoEn:
      'Name the document that the quote cites. If the source misprints the number, add a record of the correction.',
    example: {
      written: 'instrument: nd-cp-2020-30 (câu trích “Nghị định số 13/2020/NĐ-CP”)',
      at: [plan, 56, 19],
      problem: 'The quote prints 13/2020/NĐ-CP; "nd-cp-2020-30" is 30/2020/NĐ-CP.',
      advice: 'Name the document that the quote cites; if the source misprints the number, add a correction.',
    },
  },
  'value/citation-date': {
    severity: 'either',
    summary: 'Câu trích in ngày khác ngày của văn bản được gắn mã.',
    summaryEn: 'The quote prints a day other than that of the document whose id is given.',
    whatToDo: 'Gắn văn bản của ngày ấy, hoặc sửa ngày ban hành trong bản ghi văn bản.',
    whatToDoEn: 'Name the document of that day, or correct the day of issue in the record of the document.',
    example: {
      written: '(câu trích in “ngày 05/3/2020”, bản ghi ghi 2020-03-15)',
      at: [plan, 57, 19],
      problem: 'The quote prints 05/03/2020; "nd-cp-2020-30" was issued on 15/03/2020.',
      advice: 'Name the document of that day, or correct "issuedOn" of the document.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
