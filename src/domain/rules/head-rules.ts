/** Help for the rules of a document's head, as far as the importer could read it: `head/…`. */
import type { Rule } from './rule.ts';

export const headRules = {
  'head/title': {
    severity: 'error',
    summary: 'Không đọc được trích yếu (tên) của văn bản.',
    summaryEn: 'The title of the document could not be read.',
    more: 'Trích yếu thường đứng ngay dưới tên loại, như “KẾ HOẠCH”.',
    moreEn: 'The title usually stands right below the type, such as “KẾ HOẠCH” (plan).',
    whatToDo: 'Xem phần đầu của tệp. Nếu tên loại bị mất hoặc đọc sai, chữa bản sao hoặc tìm bản khác rồi nhập lại.',
    whatToDoEn:
      'Look at the head of the file. If the type is lost or misread, correct the copy, or find another and import it.',
    example: {
      written: '(bản sao bắt đầu từ “I. MỤC TIÊU”, mất phần đầu)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'No title could be read.',
      advice:
        'Look at the head of the document; the title stands below its type ("KẾ HOẠCH") in capitals. Write it into the draft.',
    },
  },
  'head/province': {
    severity: 'error',
    summary: 'Văn bản không cho biết tỉnh, thành phố nào ban hành.',
    summaryEn: 'The document does not say which province or city issued it.',
    whatToDo: 'Nêu tỉnh trong lệnh, chẳng hạn --province vn-ct (mã ISO 3166-2 viết thường).',
    whatToDoEn: 'Name the province in the command, such as --province vn-ct (its ISO 3166-2 code in small letters).',
    example: {
      written: 'ỦY BAN NHÂN DÂN TỈNH\n(không có tên tỉnh)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'The text does not say which province issued the document.',
      advice: 'Name it: --province vn-ct (ISO 3166-2 code in small letters).',
    },
  },
  'head/province-unsure': {
    severity: 'warning',
    summary: 'Phần đầu văn bản đã mất; tỉnh được suy ra từ các chữ trong lời văn.',
    summaryEn: 'The head of the document is lost; the province is inferred from words of the text.',
    whatToDo: 'Kiểm tra lại tỉnh. Nếu sai, nhập lại với --province.',
    whatToDoEn: 'Check the province. If it is wrong, import again with --province.',
    example: {
      written: '(mất phần đầu, trong bài có “trên địa bàn tỉnh Quảng Ninh”)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'The letterhead is lost; the province is told from the words of the text.',
      advice: 'Check it, or name it with --province.',
    },
  },
  'head/number': {
    severity: 'warning',
    summary: 'Văn bản không có số, nên được ghi là dự thảo.',
    summaryEn: 'The document has no number, so it is recorded as a draft that was not issued.',
    whatToDo:
      'Nếu văn bản đã ban hành, tìm bản có số và ngày, thêm bản ấy làm bản nguồn thứ hai, rồi ghi số, ngày và tình trạng.',
    whatToDoEn:
      'If the document was issued, find a copy with number and day, add it as a second source, then write number, day and status.',
    example: {
      written: 'Số:       /KH-UBND',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'The document has no number: the draft is called a draft (dự thảo).',
      advice: 'If the document was issued, write its number and day from another copy, with that copy as a source.',
    },
  },
  'head/issued-on': {
    severity: 'warning',
    summary: 'Không đọc được ngày ban hành.',
    summaryEn: 'The day of issue could not be read.',
    whatToDo: 'Xem dòng địa danh và ngày tháng ở đầu văn bản; chỉ ghi ngày khi có bản in ngày ấy.',
    whatToDoEn:
      'Look at the line of place and date at the head of the document; write the day only if a copy prints it.',
    example: {
      written: 'Cần Thơ, ngày    tháng    năm 2026',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'No day of issue could be read.',
      advice: 'Look at the line of place and day; write it if another copy prints it.',
    },
  },
  'head/signatory': {
    severity: 'warning',
    summary: 'Không đọc được người ký.',
    summaryEn: 'The signatory could not be read.',
    whatToDo: 'Xem phần cuối văn bản. Bản sao đã mất phần ký thì để trống.',
    whatToDoEn: 'Look at the end of the document. If this copy has lost the signature, leave it empty.',
    example: {
      written: '(bản sao kết thúc ở “Nơi nhận”)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'No signatory could be read.',
      advice: 'Look at the end of the document; leave it empty if this copy has lost it.',
    },
  },
  'head/issuer': {
    severity: 'warning',
    summary: 'Tên cơ quan ban hành không in ở chỗ thường có.',
    summaryEn: 'The name of the issuing agency is not printed where it usually stands.',
    whatToDo: 'Ghi mã của cơ quan ban hành vào trường issuer trong bản kế hoạch.',
    whatToDoEn: 'Write the id of the issuing agency into the field issuer of the plan.',
    example: {
      written: '(đầu văn bản chỉ còn “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'The issuer is not printed where a letterhead names it.',
      advice: 'Write the id of the issuing agency into "issuer".',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
