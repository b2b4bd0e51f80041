/** Help for the rules of reading Word documents: `docx/…`. Long because the room has many rules; an entry is a few lines. */
import type { Rule } from './rule.ts';

const inWord = 'So chỗ ấy với văn bản mở trong Word.';
const inWordAdvice = 'Compare the place with the document in Word.';
const again = 'Mở bằng Word, lưu lại thành .docx rồi nhập bản ấy.';

export const docxRules = {
  'docx/not-word': {
    severity: 'error',
    summary: 'Tệp mang đuôi .docx nhưng không phải văn bản Word.',
    whatToDo:
      'Xem tệp thật ra là gì (PDF, RTF, trang web, bảng tính …), đặt lại đuôi cho đúng hoặc lưu lại thành .docx.',
    example: {
      written: '%PDF-1.7 … (lưu thành ke-hoach.docx)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'The file is no Word document: it does not begin like a ZIP.',
      advice: 'It looks like a PDF file: give it the ending .pdf.',
    },
  },
  'docx/old-word': {
    severity: 'error',
    summary: 'Tệp là văn bản Word đời cũ (.doc), dù mang đuôi .docx.',
    whatToDo: again,
    example: {
      written: 'ke-hoach.docx (thật ra là .doc)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'The file is a Word document of the old format (.doc).',
      advice: 'Open the file in Word or LibreOffice Writer, save it again as .docx and import that copy.',
    },
  },
  'docx/encrypted': {
    severity: 'error',
    summary: 'Văn bản Word có mật khẩu.',
    whatToDo: 'Mở bằng Word với mật khẩu, lưu một bản không có mật khẩu rồi nhập bản ấy.',
    example: {
      written: '(Word hỏi mật khẩu khi mở)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'The document is locked with a password.',
      advice: 'Open it in Word and save a copy without a password.',
    },
  },
  'docx/damaged-zip': {
    severity: 'error',
    summary: 'Tệp .docx hỏng ở lớp đóng gói, nên không đọc nửa chừng.',
    whatToDo: `Tải lại tệp. ${again}`,
    example: {
      written: '(tệp tải dở)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'The .docx file is damaged as a ZIP: the list of its members, at the end of the file, is missing.',
      advice:
        'Fetch the file again. Open the file in Word or LibreOffice Writer, save it again as .docx and import that copy.',
    },
  },
  'docx/too-large': {
    severity: 'error',
    summary: 'Tệp .docx mở ra lớn bất thường, giống tệp được tạo ra để gây hại cho máy.',
    whatToDo: 'Đừng tin tệp này. Nếu văn bản thật sự lớn như vậy, chia nhỏ trong Word rồi nhập từng phần.',
    example: {
      written: '(tệp 40 kB mở ra thành nhiều GB)',
      at: ['ke-hoach.docx', 1, 1],
      problem:
        'The .docx file unpacks "word/document.xml" to more than 128 MB, or to more than 300 times its packed size.',
      advice:
        'Do not trust this file. If it is real, divide it. Open the file in Word or LibreOffice Writer, save it again as .docx and import that copy.',
    },
  },
  'docx/doctype': {
    severity: 'error',
    summary: 'Tệp khai báo kiểu tài liệu hoặc thực thể XML, điều mà Word không bao giờ làm.',
    whatToDo: `Đừng tin tệp này. Nếu cần, ${again.charAt(0).toLowerCase()}${again.slice(1)}`,
    example: {
      written: '<!DOCTYPE x [ <!ENTITY a "…"> ]>',
      at: ['ke-hoach.docx', 1, 1],
      problem:
        '"word/document.xml" declares a document type or entities, which no Word file does and which can hide text or attack readers.',
      advice:
        'Do not trust this file. Open the file in Word or LibreOffice Writer, save it again as .docx and import that copy.',
    },
  },
  'docx/xml': {
    severity: 'error',
    summary: 'Một phần bên trong tệp .docx không phải XML đúng.',
    whatToDo: again,
    example: {
      written: '<w:p><w:r></w:p>',
      at: ['ke-hoach.docx', 1, 1],
      problem: '"word/document.xml" is not well-formed XML: Unexpected close tag.',
      advice: 'Open the file in Word or LibreOffice Writer, save it again as .docx and import that copy.',
    },
  },
  'docx/no-text': {
    severity: 'error',
    summary: 'Văn bản Word không có chữ; có thể chỉ chứa ảnh quét.',
    whatToDo: 'Nếu là ảnh quét, lưu thành PDF, chạy ocrmypdf -l vie rồi nhập kết quả.',
    example: {
      written: '(mười ảnh trang quét dán vào Word)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'The document holds pictures and no text, perhaps the scan of a paper.',
      advice: 'Save it as PDF, run `ocrmypdf -l vie` on that file, and import the result.',
    },
  },
  'docx/legacy-letters': {
    severity: 'error',
    summary: 'Chữ thuộc bảng mã cũ (TCVN3, VNI) mà tên phông không cho biết, nên không chuyển theo phỏng đoán.',
    whatToDo: 'Chuyển sang Unicode ngay trong Word (chẳng hạn bằng UniKey, Ctrl+Shift+F6), lưu và nhập lại.',
    example: {
      written: 'KÕ ho¹ch (phông Times New Roman)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'Words are in TCVN3 (ABC), but their font does not say so; the first: "KÕ ho¹ch".',
      advice: 'Convert them to Unicode in Word (for instance with UniKey, Ctrl+Shift+F6), save, and import again.',
    },
  },
  'docx/outside-part': {
    severity: 'error',
    summary: 'Một phần lời văn nằm trong tệp con hoặc định dạng khác bên trong văn bản, nên không đọc được.',
    whatToDo: again,
    example: {
      written: '(phụ lục được nhúng nguyên dạng RTF)',
      at: ['ke-hoach.docx', 90, 1],
      problem: 'Not read: 1 part of the text, kept in another format or file inside the document.',
      advice: 'Open the document in Word, save it again as .docx and import that copy.',
    },
  },
  'docx/generated-number': {
    severity: 'warning',
    summary: 'Số thứ tự và dấu đầu dòng do Word tự đánh đã được viết thành chữ.',
    whatToDo: 'So vài số với văn bản mở trong Word; khớp thì không phải làm gì.',
    example: {
      written: '(danh sách đánh số tự động)',
      at: ['ke-hoach.docx', 8, 1],
      problem: 'Written out: numbers or bullets that Word generates, of 42 paragraphs (I. 1. a) -).',
      advice: 'Nothing to do if the numbers agree with the document as Word shows it.',
    },
  },
  'docx/bullet-glyph': {
    severity: 'warning',
    summary: 'Dấu đầu dòng vẽ bằng phông ký hiệu hoặc hình được viết thành dấu gạch “-”.',
    whatToDo: 'Không phải làm gì, trừ khi hai kiểu dấu dùng để phân biệt hai cấp.',
    example: {
      written: '(dấu chấm tròn của phông Symbol)',
      at: ['ke-hoach.docx', 15, 1],
      problem: 'Written as "-": 6 bullets drawn by a symbol font or a picture.',
      advice: 'Nothing to do, unless bullets of two kinds tell two levels apart.',
    },
  },
  'docx/number-format': {
    severity: 'warning',
    summary: 'Kiểu đánh số tự động không rõ nên được viết bằng chữ số.',
    whatToDo: inWord,
    example: {
      written: '(kiểu đánh số chữ Hán)',
      at: ['ke-hoach.docx', 22, 1],
      problem: 'Written in digits: 3 generated numbers of a format not known here (chineseCounting).',
      advice: inWordAdvice,
    },
  },
  'docx/tracked-changes': {
    severity: 'warning',
    summary: 'Văn bản còn các thay đổi đang theo dõi (Track Changes); tất cả được hiểu là đã chấp nhận.',
    whatToDo: 'Nếu chưa chắc mọi thay đổi đã được đồng ý, xin bản cuối cùng của văn bản.',
    example: {
      written: 'hoàn thành trước ngày [15 → 30]/6/2026',
      at: ['ke-hoach.docx', 31, 1],
      problem: 'Taken as accepted: 1 deletion by tracked changes: "15".',
      advice: 'Ask for the final document if it is not sure that all changes were agreed.',
    },
  },
  'docx/header-footer': {
    severity: 'warning',
    summary: 'Chữ ở đầu trang và chân trang không được đưa vào lời văn.',
    whatToDo: 'Không phải làm gì nếu đó là chữ lặp lại ở mỗi trang.',
    example: {
      written: '(chân trang: “Kế hoạch năm 2026”)',
      at: ['ke-hoach.docx', 120, 1],
      problem: 'Left out: 1 header or footer: "Kế hoạch năm 2026".',
      advice: 'Nothing to do if these words are repeated on pages and are no part of the text.',
    },
  },
  'docx/hidden-text': {
    severity: 'warning',
    summary: 'Chữ đặt ở dạng ẩn trong Word không được đưa vào lời văn.',
    whatToDo: 'Nếu chữ ấy thuộc văn bản, bỏ chế độ ẩn trong Word rồi nhập lại.',
    example: {
      written: '(đoạn “ghi chú nội bộ” đặt ẩn)',
      at: ['ke-hoach.docx', 47, 1],
      problem: 'Left out: 1 piece of text that Word does not show: "ghi chú nội bộ".',
      advice: 'Unhide the text in Word first if it belongs to the document.',
    },
  },
  'docx/field-code': {
    severity: 'warning',
    summary: 'Chữ nằm trong câu lệnh của trường (field) không được đưa vào lời văn.',
    whatToDo: `${inWord} Có thể một trường đã mất dấu kết thúc.`,
    example: {
      written: '{ HYPERLINK … theo Quyết định }',
      at: ['ke-hoach.docx', 52, 1],
      problem: 'Left out: 1 piece of text inside instructions of fields: "theo Quyết định".',
      advice: `${inWordAdvice} A field may have lost its end.`,
    },
  },
  'docx/unread-field': {
    severity: 'warning',
    summary: 'Có trường mà Word chỉ tính khi hiển thị, tệp không lưu chữ, nên không đọc được.',
    whatToDo: 'Chọn trường ấy trong Word, nhấn Ctrl+Shift+F9 để biến thành chữ rồi nhập lại.',
    example: {
      written: '{ DATE }',
      at: ['ke-hoach.docx', 3, 1],
      problem: 'Left out: 1 field whose words Word computes and does not store (DATE).',
      advice: 'Select the field in Word, press Ctrl+Shift+F9 to turn it into text, and import again.',
    },
  },
  'docx/comment': {
    severity: 'warning',
    summary: 'Lời bình (comment) trong Word không được đưa vào lời văn.',
    whatToDo: 'Không phải làm gì: lời bình không thuộc văn bản.',
    example: {
      written: '(lời bình: “xem lại số liệu”)',
      at: ['ke-hoach.docx', 18, 1],
      problem: 'Left out: 2 comments.',
      advice: 'Nothing to do: comments are no text.',
    },
  },
  'docx/nested-table': {
    severity: 'warning',
    summary: 'Bảng nằm trong ô của bảng khác được viết thành các đoạn của ô ấy.',
    whatToDo: `${inWord} Nếu cần giữ từng hàng, đưa bảng con ra ngoài ô rồi nhập lại.`,
    example: {
      written: '(bảng dự toán nằm trong một ô)',
      at: ['ke-hoach.docx', 77, 1],
      problem: 'Written as paragraphs of their cell: 1 table inside a cell.',
      advice: `${inWordAdvice} Take the inner table out of the cell if its rows are needed.`,
    },
  },
  'docx/text-box': {
    severity: 'warning',
    summary: 'Chữ trong khung (text box) được đặt sau đoạn chứa khung.',
    whatToDo: inWord,
    example: {
      written: '(khung có chữ “DỰ THẢO” ở góc trang)',
      at: ['ke-hoach.docx', 2, 1],
      problem: 'Written after the paragraph that holds them: the words of 1 text box: "DỰ THẢO".',
      advice: inWordAdvice,
    },
  },
  'docx/picture': {
    severity: 'warning',
    summary: 'Ảnh và biểu đồ được bỏ ra; chữ bên trong không đọc được.',
    whatToDo: 'Nếu chữ trong ảnh thuộc lời văn, gõ vào bản nháp và ghi nhận ở bản ghi hiệu đính.',
    example: {
      written: '(sơ đồ tổ chức dán dưới dạng ảnh)',
      at: ['ke-hoach.docx', 64, 1],
      problem: 'Left out: 1 picture or chart; words in them are not read.',
      advice: 'Type the words of a picture into the draft if they belong to the text.',
    },
  },
  'docx/maths': {
    severity: 'warning',
    summary: 'Công thức được viết trên một dòng.',
    whatToDo: inWord,
    example: {
      written: '(công thức tính tỷ lệ)',
      at: ['ke-hoach.docx', 58, 1],
      problem: 'Written on one line: 1 formula: "T = a/b".',
      advice: inWordAdvice,
    },
  },
  'docx/unknown-symbol': {
    severity: 'warning',
    summary: 'Một ký hiệu thuộc phông không rõ được thay bằng ký tự thay thế.',
    whatToDo: 'Xem ký hiệu ấy trong Word và thay bằng chữ đúng, kèm bản ghi hiệu đính.',
    example: {
      written: '(ký hiệu của phông Wingdings 3)',
      at: ['ke-hoach.docx', 36, 1],
      problem: 'Written as U+FFFD: 1 letter of a symbol font not known here (Wingdings 3 F07D).',
      advice: 'Replace U+FFFD by the letter that Word shows, with a correction.',
    },
  },
  'docx/missing-note': {
    severity: 'warning',
    summary: 'Có dấu chú thích mà tệp không có lời chú thích tương ứng.',
    whatToDo: inWord,
    example: {
      written: 'hộ nghèo[3] (không có chú thích 3)',
      at: ['ke-hoach.docx', 44, 1],
      problem: 'Without a note: 1 note mark.',
      advice: inWordAdvice,
    },
  },
  'docx/unused-note': {
    severity: 'warning',
    summary: 'Có lời chú thích mà trong bài không có dấu chỉ đến, nên được bỏ ra.',
    whatToDo: inWord,
    example: {
      written: '(chú thích còn lại sau khi xóa câu)',
      at: ['ke-hoach.docx', 120, 1],
      problem: 'Left out: 1 note without a mark in the text: "Theo số liệu năm 2024".',
      advice: inWordAdvice,
    },
  },
  'docx/missing-part': {
    severity: 'warning',
    summary: 'Tệp nhắc đến phần mà nó không chứa, nên số thứ tự, kiểu chữ hoặc chú thích có thể sai.',
    whatToDo: `Tải lại tệp, hoặc ${again.charAt(0).toLowerCase()}${again.slice(1)}`,
    example: {
      written: '(thiếu word/numbering.xml)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'The file names parts that it does not hold: word/numbering.xml.',
      advice: 'Numbers, styles or notes may be wrong. Fetch the file again or save it again in Word.',
    },
  },
  'docx/macros': {
    severity: 'warning',
    summary: 'Văn bản có macro. Chương trình bỏ qua và không bao giờ chạy chúng.',
    whatToDo: 'Không phải làm gì.',
    example: {
      written: '(tệp .docm đổi đuôi thành .docx)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'The document carries macros. They were ignored and are never run.',
      advice: 'Nothing to do.',
    },
  },
  'docx/zip-path': {
    severity: 'warning',
    summary: 'Bên trong tệp có đường dẫn trỏ ra ngoài, điều không tệp Word thật nào có.',
    whatToDo: 'Đừng tin tệp này; xin lại từ nơi ban hành.',
    example: {
      written: '../../tap-tin.xml',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'Left out: 1 member of the file with a path that leaves it (../../tap-tin.xml).',
      advice: 'No Word file has such paths. Do not trust this file.',
    },
  },
  'docx/legacy-font': {
    severity: 'warning',
    summary: 'Chữ gõ bằng phông thời trước Unicode (TCVN3, VNI) đã được chuyển sang Unicode.',
    whatToDo: 'Đọc vài dòng đã chuyển; chữ hoa và chỗ lẫn nhiều phông dễ sai nhất.',
    example: {
      written: 'KÕ ho¹ch (phông .VnTime)',
      at: ['ke-hoach.docx', 1, 1],
      problem: 'Converted: 214 runs in fonts of the years before Unicode (TCVN3, VNI): "Kế hoạch".',
      advice: 'Read some converted lines; capitals and mixed fonts are where errors hide.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
