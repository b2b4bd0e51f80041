/** Help for the rules of reading PDF files: `pdf/…`. */
import type { Rule } from './rule.ts';

const recognise =
  'Nhận dạng chữ trước: ocrmypdf -l vie --deskew vao.pdf ra.pdf (trên Debian, Ubuntu: apt install ocrmypdf tesseract-ocr-vie), rồi nhập ra.pdf và so với bản quét.';
const reprint = 'Mở tệp bằng trình xem PDF, in lại ra một tệp PDF mới rồi nhập tệp ấy.';
const force = 'Cho máy đọc lại từ hình trang: ocrmypdf -l vie --force-ocr vao.pdf ra.pdf, rồi nhập ra.pdf.';
const recogniseEn =
  'Recognise the letters first: ocrmypdf -l vie --deskew in.pdf out.pdf (on Debian, Ubuntu: apt install ocrmypdf tesseract-ocr-vie), then import out.pdf and compare it with the scan.';
const forceEn = 'Have the printed pages read instead: ocrmypdf -l vie --force-ocr in.pdf out.pdf, then import out.pdf.';
const recogniseAdvice =
  'Recognise the letters first: `ocrmypdf -l vie --deskew in.pdf out.pdf` (Debian: `apt install ocrmypdf tesseract-ocr-vie`), then import out.pdf and compare it with the scan.';
const reprintAdvice = 'Open the file in a PDF viewer, print it to a new PDF, and import that one.';
const forceAdvice =
  'Read the printed letters instead: `ocrmypdf -l vie --force-ocr in.pdf out.pdf`, then import out.pdf.';

export const pdfRules = {
  'pdf/not-a-pdf': {
    severity: 'error',
    summary: 'Tệp mang đuôi .pdf nhưng không phải PDF.',
    summaryEn: 'The file ends in .pdf but is not a PDF.',
    whatToDo: 'Xem lại tệp đã tải: có thể đó là trang web báo lỗi hoặc tệp Word bị đặt sai đuôi.',
    whatToDoEn:
      'Check what was downloaded: it may be a web page with an error message, or a Word file with a wrong ending.',
    example: {
      written: '<!doctype html> … (lưu thành ke-hoach.pdf)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'The file does not begin like a PDF.',
      advice: 'Check what was downloaded: it may be a web page or a Word file with a wrong ending.',
    },
  },
  'pdf/damaged': {
    severity: 'error',
    summary: 'Tệp PDF hỏng, không đọc được.',
    summaryEn: 'The PDF is damaged and cannot be read.',
    whatToDo: `Tải lại tệp. Nếu trình xem vẫn mở được: ${reprint.charAt(0).toLowerCase()}${reprint.slice(1)}`,
    whatToDoEn: 'Download it again. If a viewer can still open it, print it there to a new PDF and import that one.',
    example: {
      written: '(tệp tải dở, mất phần cuối)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'The PDF cannot be read: Invalid PDF structure.',
      advice: `Download it again. If it opens in a viewer: ${reprintAdvice}`,
    },
  },
  'pdf/password': {
    severity: 'error',
    summary: 'Tệp PDF có mật khẩu.',
    summaryEn: 'The PDF is locked with a password.',
    whatToDo: 'Xin bản không có mật khẩu, hoặc mở khóa bằng qpdf nếu biết mật khẩu.',
    whatToDoEn: 'Ask for a copy without a password, or unlock it with qpdf if you know the password.',
    example: {
      written: '(tệp hỏi mật khẩu khi mở)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'The PDF is locked with a password.',
      advice:
        'Ask the issuer for a copy without a password, or unlock it: `qpdf --password=… --decrypt in.pdf out.pdf`.',
    },
  },
  'pdf/too-large': {
    severity: 'error',
    summary: 'Tệp PDF quá lớn, hoặc khi mở ra lớn bất thường.',
    summaryEn: 'The PDF is too large, or unpacks to an unusual size.',
    whatToDo: 'Cắt lấy các trang của kế hoạch: qpdf vao.pdf --pages . 1-100 -- ra.pdf, hoặc in lại thành bản nhẹ hơn.',
    whatToDoEn: 'Cut out the pages of the plan: qpdf in.pdf --pages . 1-100 -- out.pdf, or print it to a lighter copy.',
    example: {
      written: '(tập công báo hơn hai nghìn trang)',
      at: ['cong-bao.pdf', 1, 1],
      problem: 'The PDF is too large to read: 2400 pages, 2000 at most.',
      advice: `Split it (\`qpdf in.pdf --pages . 1-100 -- out.pdf\`) and import the part that holds the plan, or make a lighter copy: ${reprintAdvice}`,
    },
  },
  'pdf/no-text': {
    severity: 'error',
    summary: 'Tệp PDF không có chữ để đọc: các trang là hình quét hoặc để trống.',
    summaryEn: 'The PDF has no text to read: its pages are scans or empty.',
    more: 'Văn bản như vậy không bao giờ được công bố trống.',
    moreEn: 'Such a document is never published empty.',
    whatToDo: recognise,
    whatToDoEn: recogniseEn,
    example: {
      written: '(bản quét mười hai trang)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'The PDF holds no text: its pages are pictures or empty.',
      advice: recogniseAdvice,
    },
  },
  'pdf/pages-without-text': {
    severity: 'error',
    summary: 'Một số trang là hình quét không có chữ, nên bản nháp sẽ thiếu lời của các trang ấy.',
    summaryEn: 'Some pages are scans without text, so the draft lacks what they say.',
    whatToDo: recognise,
    whatToDoEn: recogniseEn,
    example: {
      written: '(phụ lục có chữ ký được quét rồi ghép vào cuối)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'These pages are pictures without text: 9 to 11. The draft lacks what they say.',
      advice: recogniseAdvice,
    },
  },
  'pdf/page-damaged': {
    severity: 'error',
    summary: 'Một số trang hỏng, không đọc được.',
    summaryEn: 'Some pages are damaged and cannot be read.',
    whatToDo: reprint,
    whatToDoEn: reprintAdvice,
    example: {
      written: '(trang 4 lỗi)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'These pages cannot be read: 4. The draft lacks what they say.',
      advice: reprintAdvice,
    },
  },
  'pdf/no-letters': {
    severity: 'error',
    summary: 'Phông trong tệp không cho biết mỗi hình chữ là chữ gì, nên chữ đọc ra vô nghĩa.',
    summaryEn: 'The fonts in the file do not say which letter each shape is, so what is read makes no sense.',
    whatToDo: force,
    whatToDoEn: forceEn,
    example: {
      written: '(sao chép từ trình xem ra các ô vuông)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'The fonts do not say which letters they print, so the text comes out as noise: fonts F1, F2.',
      advice: forceAdvice,
    },
  },
  'pdf/legacy-letters': {
    severity: 'error',
    summary: 'Chữ thuộc bảng mã cũ (TCVN3, VNI) mà chương trình không chuyển được sang Unicode.',
    summaryEn: 'The letters are of an old encoding (TCVN3, VNI) that the program could not convert to Unicode.',
    whatToDo: force,
    whatToDoEn: forceEn,
    example: {
      written: '(phông .VnTime, lẫn nhiều bảng mã)',
      at: ['ke-hoach.pdf', 1, 1],
      problem:
        'The letters are coded in an old way (TCVN3 or VNI) that could not be turned into Unicode: fonts .VnTime.',
      advice: forceAdvice,
    },
  },
  'pdf/legacy-converted': {
    severity: 'warning',
    summary: 'Chữ thuộc bảng mã cũ và đã được chuyển sang Unicode.',
    summaryEn: 'The letters are of an old encoding and were converted to Unicode.',
    whatToDo: 'So bản nháp với trang in; chữ hoa và chữ ít gặp dễ sai nhất.',
    whatToDoEn: 'Compare the draft with the printed page; capitals and rare letters go wrong first.',
    example: {
      written: '(phông VNI-Times)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'The letters are coded in an old way and were turned into Unicode: fonts VNI-Times.',
      advice: 'Compare the draft with the printed page; capitals and rare letters go wrong first.',
    },
  },
  'pdf/odd-letters': {
    severity: 'warning',
    summary: 'Một số chữ chỉ có nghĩa trong phông riêng của chúng, được giữ nguyên như đọc ra.',
    summaryEn: 'Some letters have a meaning only in their own font and are kept as they were read.',
    whatToDo: 'So các chỗ ấy với trang in và thêm bản ghi hiệu đính nếu cần.',
    whatToDoEn: 'Compare these places with the printed page and record corrections where needed.',
    example: {
      written: '(dấu đầu dòng vẽ bằng phông ký hiệu)',
      at: ['ke-hoach.pdf', 1, 1],
      problem: 'Some letters have no meaning outside their font and are kept as they come: U+F0B7.',
      advice: 'Compare these places with the printed page.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
