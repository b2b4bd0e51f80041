/** Help for the rules of opening and keeping a file: `intake/…`. Long because the room has many rules; an entry is a few lines. */
import type { Rule } from './rule.ts';

const kindsToGive = 'Lưu lại thành một trong năm dạng đọc được: .txt, .md, .html, .docx hoặc .pdf có lớp chữ.';
const kindsToGiveEn =
  'Save it as one of the five kinds that are read: .txt, .md, .html, .docx, or .pdf with a text layer.';
const unicode =
  'Mở tệp bằng phần mềm đọc đúng chữ, chuyển sang Unicode (chẳng hạn bằng UniKey, Ctrl+Shift+F6), lưu lại rồi nhập lại.';
const unicodeEn =
  'Open the file in a program that shows its letters rightly, convert it to Unicode (for instance with UniKey, Ctrl+Shift+F6), save it and import again.';

export const intakeRules = {
  'intake/no-file': {
    severity: 'error',
    summary: 'Không có tệp nào ở đường dẫn đã ghi trong lệnh.',
    summaryEn: 'There is no file at the path given in the command.',
    whatToDo: 'Kiểm tra tên tệp và thư mục. Tên có dấu cách thì đặt trong dấu nháy kép.',
    whatToDoEn: 'Check the name of the file and its folder. A name with spaces goes in double quotes.',
    example: {
      written: 'npm run import -- ke-hoach-54.docx',
      at: ['ke-hoach-54.docx', 1, 1],
      problem: 'There is no such file.',
      advice: 'Check its name.',
    },
  },
  'intake/empty': {
    severity: 'error',
    summary: 'Tệp trống, hoặc không có chữ nào mà người đọc nhìn thấy.',
    summaryEn: 'The file is empty, or has no letter that a reader could see.',
    more: 'Trang web chỉ hiện chữ khi trình duyệt chạy mã cũng thuộc trường hợp này, vì chương trình không chạy mã của trang.',
    moreEn:
      'A web page that shows its words only when the browser runs its scripts is such a file, since the program runs no script of a page.',
    whatToDo:
      'Tải lại văn bản. Nếu là trang web, mở bằng trình duyệt, sao chép lời văn vào tệp .docx hoặc .txt rồi nhập tệp ấy.',
    whatToDoEn:
      'Fetch the document again. If it is a web page, open it in a browser, copy the text into a .docx or .txt file and import that.',
    example: {
      written: '(tệp dài 0 byte)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'The file is empty.',
      advice: 'Fetch the document again.',
    },
  },
  'intake/no-text': {
    severity: 'error',
    summary: 'Đọc xong tệp mà không còn dòng nào là lời văn bản.',
    summaryEn: 'The file was read, and no line of it is text of a document.',
    whatToDo: 'Xem có đúng là tệp cần nhập không. Bản quét thì nhận dạng chữ trước bằng ocrmypdf -l vie.',
    whatToDoEn: 'Check that it is the file you want. A scan needs its letters recognised first, with ocrmypdf -l vie.',
    example: {
      written: '(tệp chỉ gồm số trang và khung của trang web)',
      at: ['van-ban.html', 1, 1],
      problem: 'The file holds no text of a document.',
      advice: 'Look whether it is the right file; a scan needs its letters recognised first (ocrmypdf -l vie).',
    },
  },
  'intake/too-large': {
    severity: 'error',
    summary: 'Tệp lớn hơn mức chương trình nhận đọc.',
    summaryEn: 'The file is larger than the program will read.',
    more: 'Một kế hoạch thường chỉ có vài chục đến vài trăm kB chữ; mức giới hạn cao hơn thế khoảng một trăm lần.',
    moreEn: 'A plan usually has some dozens to some hundreds of kB of text; the limit is about a hundred times that.',
    whatToDo: 'Cắt tệp để chỉ còn văn bản cần nhập, hoặc xuất lại bản gốc không kèm ảnh.',
    whatToDoEn: 'Cut the file down to the one document wanted, or export the original again without pictures.',
    example: {
      written: '(tệp chữ dài 30 MB, gộp nhiều văn bản)',
      at: ['cong-bao.txt', 1, 1],
      problem: 'The file has 31457280 bytes of text; a text of more than 20971520 bytes is not read.',
      advice: 'Cut the file to the one document wanted, or export the original again without pictures.',
    },
  },
  'intake/line-too-long': {
    severity: 'error',
    summary: 'Có một dòng dài hơn một triệu ký tự, nên tệp khó có thể là văn bản thường.',
    summaryEn: 'A line is longer than a million characters, so the file is hardly an ordinary document.',
    whatToDo: 'Kiểm tra xem tệp có đúng là một văn bản không; xuất lại bản gốc nếu các dấu xuống dòng đã mất.',
    whatToDoEn: 'Check that the file is one document; export the original again if its line ends are lost.',
    example: {
      written: '(cả tệp nằm trên một dòng)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'The line has 1200000 characters; a line of more than 1000000 is not read.',
      advice: 'Check that the file is one document and text; cut it, or export the original again.',
    },
  },
  'intake/too-many-signs': {
    severity: 'error',
    summary: 'Tệp có quá nhiều dấu ngoặc nhọn, gạch đứng hoặc dấu “&”, giống mã lệnh hơn là văn bản.',
    summaryEn: 'The file has too many braces, angle brackets, bars or “&”: it looks like code rather than a document.',
    whatToDo: 'Xuất riêng lời văn của văn bản thành .docx hoặc .txt rồi nhập tệp ấy.',
    whatToDoEn: 'Export the text of the document alone as .docx or .txt and import that.',
    example: {
      written: '{"data":[{"id":1,"noi_dung":"…"}, …]}',
      at: ['du-lieu.txt', 1, 1],
      problem: 'The text holds more than 100000 braces, angle brackets, bars or ampersands.',
      advice: 'This looks like code or markup, not like a document. Export the text of the document itself.',
    },
  },
  'intake/binary': {
    severity: 'error',
    summary: 'Tệp không phải tệp chữ: quá nhiều byte là ký tự điều khiển.',
    summaryEn: 'The file is not text: too many of its bytes are control characters.',
    whatToDo: kindsToGive,
    whatToDoEn: kindsToGiveEn,
    example: {
      written: '(một chương trình hoặc tệp dữ liệu mang đuôi .txt)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'The file holds no text: too many of its bytes are control characters.',
      advice: 'Give a .txt, .md, .html, .docx or .pdf file.',
    },
  },
  'intake/old-word': {
    severity: 'error',
    summary: 'Tệp thuộc định dạng Office đời cũ (.doc, .xls, .ppt), chương trình không đọc.',
    summaryEn: 'The file is of an old Office format (.doc, .xls, .ppt), which is not read.',
    whatToDo: 'Mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập bản .docx.',
    whatToDoEn: 'Open it in Word or LibreOffice, save it as .docx and import the .docx.',
    example: {
      written: 'ke-hoach.doc',
      at: ['ke-hoach.doc', 1, 1],
      problem: 'The file is of the old Office format (.doc, .xls, .ppt), which is not read.',
      advice: 'Open it in Word or LibreOffice, save it as .docx and import that.',
    },
  },
  'intake/rtf': {
    severity: 'error',
    summary: 'Tệp là RTF, chương trình không đọc.',
    summaryEn: 'The file is RTF, which is not read.',
    whatToDo: 'Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập bản ấy.',
    whatToDoEn: 'Open it in Word or LibreOffice, save it as .docx and import that copy.',
    example: {
      written: '{\\rtf1\\ansi …',
      at: ['ke-hoach.rtf', 1, 1],
      problem: 'The file is RTF, which is not read.',
      advice: 'Open it in Word or LibreOffice, save it as .docx and import that.',
    },
  },
  'intake/office-xml': {
    severity: 'error',
    summary: 'Tệp là văn bản Office ghi thành một tệp XML, chương trình không đọc.',
    summaryEn: 'The file is an Office document written as one XML file, which is not read.',
    whatToDo: 'Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập bản ấy.',
    whatToDoEn: 'Open it in Word or LibreOffice, save it as .docx and import that copy.',
    example: {
      written: '<?xml version="1.0"?><pkg:package …',
      at: ['ke-hoach.xml', 1, 1],
      problem: 'The file is a document written as one XML file, which is not read.',
      advice: 'Open it in Word or LibreOffice, save it as .docx and import that.',
    },
  },
  'intake/mhtml': {
    severity: 'error',
    summary: 'Tệp là trang web đóng gói kèm ảnh (MHTML), chương trình không đọc.',
    summaryEn: 'The file is a web page packed with its pictures (MHTML), which is not read.',
    whatToDo: 'Mở bằng trình duyệt và lưu dạng “Trang web, chỉ HTML”, hoặc mở bằng Word và lưu thành .docx.',
    whatToDoEn: 'Open it in a browser and save it as “Web page, HTML only”, or open it in Word and save it as .docx.',
    example: {
      written: 'MIME-Version: 1.0\nContent-Type: multipart/related; …',
      at: ['van-ban.mht', 1, 1],
      problem: 'The file is a web page packed with its pictures (MHTML), which is not read.',
      advice: 'Open it in the browser and save it as "Web page, HTML only", or save it from Word as .docx.',
    },
  },
  'intake/open-document': {
    severity: 'error',
    summary: 'Tệp là OpenDocument (.odt, .ods), chương trình không đọc.',
    summaryEn: 'The file is OpenDocument (.odt, .ods), which is not read.',
    whatToDo: 'Mở bằng LibreOffice hoặc Word, lưu lại thành .docx rồi nhập bản ấy.',
    whatToDoEn: 'Open it in LibreOffice or Word, save it as .docx and import that copy.',
    example: {
      written: 'ke-hoach.odt',
      at: ['ke-hoach.odt', 1, 1],
      problem: 'The file is an OpenDocument file (.odt, .ods), which is not read.',
      advice: 'Open it in Word or LibreOffice, save it as .docx and import that.',
    },
  },
  'intake/spreadsheet': {
    severity: 'error',
    summary: 'Tệp Office này là bảng tính hoặc trình chiếu, không phải văn bản Word.',
    summaryEn: 'This Office file is a spreadsheet or a presentation, not a Word document.',
    whatToDo: 'Nhập tệp Word hoặc PDF của kế hoạch. Nếu phụ lục chỉ có ở bảng tính, chép bảng ấy vào tệp Word.',
    whatToDoEn:
      'Import the Word file or the PDF of the plan. If an annex exists as a spreadsheet only, copy its table into the Word file.',
    example: {
      written: 'phu-luc.xlsx',
      at: ['phu-luc.xlsx', 1, 1],
      problem: 'The file is an Office file, but no Word document (.xlsx or .pptx?).',
      advice: 'Give the Word document or the PDF of the plan; copy tables of a spreadsheet into it.',
    },
  },
  'intake/archive': {
    severity: 'error',
    summary: 'Tệp là tệp nén (zip, rar, 7z …), không phải văn bản.',
    summaryEn: 'The file is an archive (zip, rar, 7z …), not a document.',
    whatToDo: 'Giải nén rồi nhập văn bản bên trong.',
    whatToDoEn: 'Unpack it and import the document inside.',
    example: {
      written: 'ke-hoach.rar',
      at: ['ke-hoach.rar', 1, 1],
      problem: 'The file is an archive.',
      advice: 'Unpack it and import the document in it.',
    },
  },
  'intake/picture': {
    severity: 'error',
    summary: 'Tệp là ảnh, không có chữ để đọc.',
    summaryEn: 'The file is a picture and has no text to read.',
    whatToDo: 'Ghép các ảnh thành PDF (img2pdf), nhận dạng chữ bằng ocrmypdf -l vie, rồi nhập tệp PDF ấy.',
    whatToDoEn:
      'Join the pictures into a PDF (img2pdf), have its letters recognised with ocrmypdf -l vie, and import that PDF.',
    example: {
      written: 'trang-1.jpg',
      at: ['trang-1.jpg', 1, 1],
      problem: 'The file is a picture; it holds no text.',
      advice:
        'Have its text recognised first: `ocrmypdf -l vie in.pdf out.pdf` (pictures: `img2pdf` before it), then import the PDF.',
    },
  },
  'intake/broken-letters': {
    severity: 'error',
    summary: 'Có chữ đã hỏng hoặc không đọc được theo bảng mã nào, và chương trình không đoán thay.',
    summaryEn: 'Letters are damaged or cannot be read in any encoding, and the program does not guess them.',
    more: 'Dấu hiệu thường gặp là ký tự thay thế “\uFFFD”: một phần mềm trước đó đã làm mất chữ gốc.',
    moreEn: 'The usual sign is the replacement character, “\uFFFD”: an earlier program has lost the letter.',
    whatToDo: 'Tải lại tệp. Nếu tệp gốc vẫn đúng, mở bằng phần mềm hiện đúng chữ và lưu lại theo UTF-8.',
    whatToDoEn:
      'Fetch the file again. If the original is still right, open it in a program that shows its letters rightly and save it as UTF-8.',
    example: {
      written: 'Ủy ban nhân dân t\uFFFDnh',
      at: ['ke-hoach.txt', 3, 18],
      problem: 'Letters of the text are lost: a replacement character (U+FFFD) stands here, 4 in the file.',
      advice: 'Fetch the file again; what an earlier program lost cannot be guessed.',
    },
  },
  'intake/old-letters': {
    severity: 'warning',
    summary: 'Văn bản dùng bảng mã cũ (TCVN3, VNI hoặc tương tự) và đã được chuyển sang Unicode.',
    summaryEn: 'The document is in an old encoding (TCVN3, VNI or the like) and was converted to Unicode.',
    whatToDo: 'So vài dòng, nhất là tên cơ quan và đề mục, với bản gốc. Chỗ sai thì sửa kèm bản ghi hiệu đính.',
    whatToDoEn:
      'Compare a few lines with the original, above all names of agencies and headings. Correct what is wrong, with a record of the correction.',
    example: {
      written: 'KÕ ho¹ch ph¸t triÓn kinh tÕ',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'The text is TCVN3 (ABC); it was converted to Unicode.',
      advice: 'Compare a few lines with the original.',
    },
  },
  'intake/lost-capitals': {
    severity: 'warning',
    summary: 'Sau khi chuyển từ TCVN3, có dòng lẽ ra in hoa lại thành chữ thường.',
    summaryEn: 'After the conversion from TCVN3, a line that should be in capitals stands in small letters.',
    more: 'Phông chữ hoa của TCVN3 (tên kết thúc bằng H) lưu chữ hoa dưới dạng chữ thường, nên chữ hoa không đọc lại được.',
    moreEn:
      'TCVN3 fonts of capitals (their names end in H) keep capitals as small letters, so the file does not show which letters were capitals.',
    whatToDo: 'So các đề mục với bản gốc và viết hoa lại ở chỗ bản gốc in hoa, kèm bản ghi hiệu đính.',
    whatToDoEn:
      'Compare the headings with the original and write capitals where it prints them, with a record of the correction.',
    example: {
      written: 'uû ban nh©n d©n (phông .VnTimeH)',
      at: ['ke-hoach.txt', 1, 1],
      problem:
        '"uỷ ban nhân dân" stands in small letters: TCVN3 fonts of capitals (.VnTimeH) keep capitals as small letters.',
      advice: 'Compare the headings with the original and write them in capitals where it does.',
    },
  },
  'intake/mixed-letters': {
    severity: 'error',
    summary: 'Một phần văn bản là Unicode, phần khác là bảng mã cũ; chương trình không chuyển nửa chừng.',
    summaryEn:
      'A part of the document is Unicode, another part is in an old encoding; the program does not convert half a file.',
    whatToDo: unicode,
    whatToDoEn: unicodeEn,
    example: {
      written: 'Kế hoạch phát triển\nñaøo taïo ngheà',
      at: ['ke-hoach.txt', 2, 1],
      problem: 'Some lines are Unicode (line 1), others look like VNI (line 2).',
      advice: 'Convert the old lines to Unicode (for instance with UniKey, Ctrl+Shift+F6) and import the result.',
    },
  },
  'intake/unsure-letters': {
    severity: 'error',
    summary: 'Chữ thuộc một bảng mã tiếng Việt cũ, nhưng chưa đủ chắc là bảng mã nào.',
    summaryEn: 'The letters are of an old Vietnamese encoding, but it is not certain of which.',
    whatToDo: unicode,
    whatToDoEn: unicodeEn,
    example: {
      written: '(tệp rất ngắn, chỉ có vài chữ có dấu)',
      at: ['ke-hoach.txt', 1, 1],
      problem: 'The letters are of an old Vietnamese encoding, but it is not certain of which.',
      advice: 'Convert the text to Unicode (for instance with UniKey, Ctrl+Shift+F6) and import the result.',
    },
  },
  'intake/left-out-furniture': {
    severity: 'warning',
    summary: 'Có những dòng của trang web (trình đơn, tin liên quan, nút chia sẻ) không được đưa vào lời văn.',
    summaryEn: 'Lines of the web page (menus, related news, buttons for sharing) are left out of the text.',
    more: 'Các dòng ấy vẫn nằm trong bản nguồn và được ghi là phần bỏ ra.',
    moreEn: 'These lines stay in the source and are recorded as left out.',
    whatToDo:
      'Xem các dòng gạch ngang trong báo cáo. Nếu có dòng thuộc văn bản, đưa lại vào bản nháp và xóa bản ghi bỏ ra.',
    whatToDoEn:
      'Look through the lines struck out in the report. If one belongs to the document, put it back into the draft and delete the record that leaves it out.',
    example: {
      written: 'Trang chủ › Văn bản › Chi tiết',
      at: ['van-ban.html', 2, 1],
      problem:
        '14 lines are left out. Phần của trang web, không phải lời văn bản. The first: "Trang chủ › Văn bản › Chi tiết".',
      advice: 'Look through what was left out; put the words back into the draft if some are of the document.',
    },
  },
  'intake/left-out-metadata-table': {
    severity: 'warning',
    summary: 'Bảng thuộc tính do trang web thêm (số, ngày, trích yếu, tình trạng) không được đưa vào lời văn.',
    summaryEn: 'A table of properties that the web site added (number, day, title, status) is left out of the text.',
    whatToDo: 'Xem lại bảng ấy. Thông tin trong bảng là của trang web, chỉ dùng để đối chiếu, không phải lời văn bản.',
    whatToDoEn:
      'Look at that table. What it says comes from the web site; it serves to compare and is not text of the document.',
    example: {
      written: 'Số ký hiệu | 54/KH-UBND\nNgày ban hành | 03/02/2026',
      at: ['van-ban.html', 5, 1],
      problem:
        '6 lines are left out. Bảng thuộc tính của trang web, không phải lời văn bản. The first: "Số ký hiệu | 54/KH-UBND".',
      advice: 'Look through what was left out; put the words back into the draft if some are of the document.',
    },
  },
  'intake/left-out-page-number': {
    severity: 'warning',
    summary: 'Số trang không được đưa vào lời văn.',
    summaryEn: 'Page numbers are left out of the text.',
    whatToDo: 'Xem nhanh vài dòng đã bỏ. Nếu có số là số thứ tự của một mục, đưa lại vào bản nháp.',
    whatToDoEn: 'Look over a few of the lines left out. If one is the number of a clause, put it back into the draft.',
    example: {
      written: '2',
      at: ['ke-hoach.txt', 41, 1],
      problem: '7 lines are left out. Số trang. The first: "2".',
      advice: 'Look through what was left out; put the words back into the draft if some are of the document.',
    },
  },
  'intake/left-out-running-head': {
    severity: 'warning',
    summary: 'Dòng lặp lại ở đầu hoặc cuối mỗi trang không được đưa vào lời văn.',
    summaryEn: 'A line repeated at the head or foot of every page is left out of the text.',
    whatToDo: 'Xem dòng ấy có đúng là dòng lặp không; nếu là lời văn, đưa lại vào bản nháp.',
    whatToDoEn: 'Check that the line really is repeated; if it is text, put it back into the draft.',
    example: {
      written: 'Kế hoạch chuyển đổi số năm 2026',
      at: ['ke-hoach.txt', 40, 1],
      problem: '6 lines are left out. Dòng lặp ở đầu hoặc cuối trang. The first: "Kế hoạch chuyển đổi số năm 2026".',
      advice: 'Look through what was left out; put the words back into the draft if some are of the document.',
    },
  },
  'intake/left-out-signing-stamp': {
    severity: 'warning',
    summary: 'Dòng ghi chữ ký số (người ký, thời gian ký) không được đưa vào lời văn.',
    summaryEn: 'Lines about a digital signature (who signed, when) are left out of the text.',
    whatToDo: 'Không phải làm gì, trừ khi dòng bị bỏ có lời của chính văn bản.',
    whatToDoEn: 'Nothing to do, unless a line left out holds words of the document itself.',
    example: {
      written: 'Ký bởi: Ủy ban nhân dân tỉnh\nThời gian ký: 03/02/2026 09:15:00',
      at: ['ke-hoach.txt', 1, 1],
      problem:
        '2 lines are left out. Dòng ghi chữ ký số, không phải lời văn bản. The first: "Ký bởi: Ủy ban nhân dân tỉnh".',
      advice: 'Look through what was left out; put the words back into the draft if some are of the document.',
    },
  },
  'intake/before-letterhead': {
    severity: 'warning',
    summary: 'Có dòng đứng trước tên cơ quan ban hành mà chưa rõ có thuộc văn bản không, nên được giữ lại.',
    summaryEn:
      'Lines stand before the name of the issuing agency; it is not clear whether they belong to the document, so they were kept.',
    whatToDo: 'Nếu là chữ của trang web, xóa khỏi bản nháp và ghi các dòng ấy vào phần bỏ ra của bản ghi hiệu đính.',
    whatToDoEn: 'If they are words of the web site, delete them from the draft and record these lines as left out.',
    example: {
      written: 'Toàn văn kế hoạch chuyển đổi số\nỦY BAN NHÂN DÂN TỈNH …',
      at: ['van-ban.txt', 1, 1],
      problem:
        '1 line stands before the letterhead; it is not sure that they are no text of the document, so they were kept.',
      advice: 'If they belong to the web site, delete them from the draft.',
    },
  },
  'intake/words': {
    severity: 'error',
    summary: 'Bản nháp không giữ đúng từng chữ của bản nguồn, nên không tệp nào được ghi.',
    summaryEn: 'The draft does not keep every word of the source, so no file was written.',
    more: 'Đây là lỗi của chương trình nhập, không phải của văn bản.',
    moreEn: 'This is a fault of the importer, not of the document.',
    whatToDo: 'Báo lỗi kèm văn bản để chương trình được sửa. Trong lúc chờ, có thể soạn bản kế hoạch bằng tay.',
    whatToDoEn:
      'Report the fault with the document, so that the program can be fixed. Meanwhile the plan can be written by hand.',
    example: {
      written: 'Sở Nội vụ chủ trì',
      at: ['ke-hoach.docx', 12, 9],
      problem: 'The draft does not keep the words of the source: "chủ" is written as "trì" (clause II.1).',
      advice: 'This is a fault of the importer: report it with the document. Nothing is written.',
    },
  },
  'intake/fact-left-out': {
    severity: 'warning',
    summary: 'Một dữ kiện đọc được nhưng không qua được các quy tắc kiểm tra, nên không ghi vào bản nháp.',
    summaryEn: 'A fact was read but does not pass the rules of checking, so it is not in the draft.',
    more: 'Bản nháp không bao giờ chứa điều mà npm run check sẽ từ chối. Lý do nằm ở cuối dòng báo.',
    moreEn: 'A draft never holds what npm run check would refuse. The reason stands at the end of the message.',
    whatToDo: 'Đọc lại điều khoản; nếu đúng có dữ kiện ấy, ghi bằng tay theo lời văn.',
    whatToDoEn: 'Read the clause again; if it does state the fact, write it by hand from the text.',
    example: {
      written: 'Phấn đấu đạt 15% … (điểm a khoản 2 phần II)',
      at: ['ke-hoach.docx', 27, 1],
      problem:
        'A target of clause II.2.a, found by target/percent, is left out of the draft: The quote prints "15%", not 1,5.',
      advice: 'Read the clause and write the fact by hand if there is one.',
    },
  },
  'intake/head-left-out': {
    severity: 'warning',
    summary:
      'Một thông tin ở đầu văn bản (số, ngày, người ký, thời kỳ) đọc được nhưng không qua được kiểm tra, nên bỏ khỏi bản nháp.',
    summaryEn:
      'Something in the head of the document (number, day, signatory, period) was read but does not pass the checks, so it is left out of the draft.',
    whatToDo: 'Đọc lại ở văn bản và ghi bằng tay nếu văn bản có in.',
    whatToDoEn: 'Read it again in the document and write it by hand if it is printed there.',
    example: {
      written: '(tên người ký đọc dính vào chức vụ)',
      at: ['ke-hoach.txt', 140, 1],
      problem:
        'The "signatory" that was read is left out of the draft: "Trần Văn An" is not the last line of the clause Ký tên.',
      advice: 'Read it from the document and write it by hand.',
    },
  },
  'intake/plan-exists': {
    severity: 'error',
    summary: 'Kế hoạch này đã có trong dự án, và chương trình không ghi đè.',
    summaryEn: 'The project has this plan already, and the program overwrites nothing.',
    whatToDo:
      'Nếu muốn nhập lại, thêm --update: chỗ đã sửa bằng tay mà còn khớp thì được giữ, và phần thay đổi được in ra để xem.',
    whatToDoEn:
      'To import it again, add --update: edits by hand that still apply are kept, and what changes is printed for you to read.',
    example: {
      written: 'npm run import -- ke-hoach-54.docx',
      at: ['ke-hoach-54.docx', 1, 1],
      problem: 'content/plans/vn-ct-kh-ubnd-2026-54.md is there already.',
      advice: 'To import it anew and keep what was edited by hand, add --update.',
    },
  },
  'intake/update-other': {
    severity: 'error',
    summary: 'Khi nhập lại, tệp đưa vào là một văn bản khác có cùng số và năm.',
    summaryEn: 'The file given for an update is another document with the same number and year.',
    whatToDo:
      'So cơ quan ban hành của hai văn bản. Kế hoạch của cơ quan khác cần mã riêng: đổi tên tệp kế hoạch đang có và mục của nó trong seeds/manifest.yaml.',
    whatToDoEn:
      'Compare the issuing agencies of the two documents. The plan of another agency needs an id of its own: rename the file of the plan that is there, and its entry in seeds/manifest.yaml.',
    example: {
      written: 'npm run import -- ke-hoach-54-huyen.docx --update',
      at: ['ke-hoach-54-huyen.docx', 1, 1],
      problem:
        'This document has another title and other words than content/plans/vn-ct-kh-ubnd-2026-54.md: it is another document with the same number and year.',
      advice:
        'Compare the issuers. A plan of another agency needs an id of its own: rename the file of the plan that is there, and its entry in the manifest.',
    },
  },
  'intake/not-written': {
    severity: 'error',
    summary: 'Bản nháp không ghi được; dự án giữ nguyên như trước.',
    summaryEn: 'The draft could not be written; the project is as it was.',
    whatToDo: 'Kiểm tra chỗ trống trên đĩa và quyền ghi của thư mục, rồi nhập lại.',
    whatToDoEn: 'Check the space on the disk and the permissions of the folder, then import again.',
    example: {
      written: 'npm run import -- ke-hoach-54.docx',
      at: ['ke-hoach-54.docx', 1, 1],
      problem: 'The draft could not be written: ENOSPC: no space left on device',
      advice: 'The project is as it was. Make room or mend the rights of the folder, then import again.',
    },
  },
  'intake/update-copies': {
    severity: 'error',
    summary: 'Khi nhập lại, số tệp đưa vào khác số bản nguồn của kế hoạch.',
    summaryEn: 'The number of files given for an update is not the number of sources of the plan.',
    whatToDo:
      'Đưa vào đủ số bản mà seeds/manifest.yaml ghi cho kế hoạch, theo đúng thứ tự, và thêm --same-document khi có từ hai bản.',
    whatToDoEn:
      'Give as many copies as seeds/manifest.yaml lists for the plan, in their order; where there are two or more, add --same-document.',
    example: {
      written: 'npm run import -- ban-quet.txt --update',
      at: ['ban-quet.txt', 1, 1],
      problem:
        'content/plans/vn-ct-kh-ubnd-2026-54.md rests on 2 sources (008, 009); another number of files is given.',
      advice:
        'Give as many copies as the manifest lists for the plan, in their order, with --same-document; nothing is written.',
    },
  },
  'intake/updated': {
    severity: 'warning',
    summary: 'Khi nhập lại, bản nháp mới khác bản đang có; chỗ khác được in ra.',
    summaryEn: 'The plan was imported again and the new draft differs from the old; what differs is printed.',
    whatToDo: 'Đọc phần khác biệt trước khi lưu vào kho. Dùng git diff để xem lại lần nữa.',
    whatToDoEn: 'Read the differences before you commit them. git diff shows them once more.',
    example: {
      written: 'npm run import -- ke-hoach-54.docx --update',
      at: ['content/plans/vn-ct-kh-ubnd-2026-54.md', 1, 1],
      problem: 'The new draft changes nothing.',
      advice: 'Read the difference before you commit it.',
    },
  },
  'intake/edit-lost': {
    severity: 'warning',
    summary: 'Một chỗ đã sửa bằng tay không còn vị trí trong bản nháp mới.',
    summaryEn: 'An edit by hand has no place in the new draft.',
    whatToDo: 'Xem bản nháp mới ở chỗ ấy; nếu chỗ sửa vẫn cần, sửa lại.',
    whatToDoEn: 'Look at that place of the new draft; if the edit is still needed, make it again.',
    example: {
      written: '(dòng đã sửa nằm ở một mục mà bản mới chia khác đi)',
      at: ['content/plans/vn-ct-kh-ubnd-2026-54.md', 88, 1],
      problem: 'An edit by hand has no place in the new draft: recurrence: yearly',
      advice: 'Look at the new draft there and edit it again if the edit is still wanted.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
