/**
 * Tells where paragraphs begin among the lines of a plain text. Three kinds of text arrive: a paragraph a line (scans,
 * Word saved as text), lines broken at a width with empty lines between paragraphs (copies of web pages), and lines broken
 * at a width without them (printed lines of a PDF).
 */
import { blockSign } from './block-signs.ts';
import type { InkLine } from './ink-lines.ts';

/** Lines broken at a width are longer than this. */
const narrowest = 45;

export interface LineStyle {
  /** Lines are broken at a width, so a line without an end mark goes on in the next. */
  readonly isWrapped: boolean;
  /** Paragraphs are parted by empty lines. */
  readonly isSpaced: boolean;
}

/** How the lines of a text were made, from their lengths and from the empty lines between them. */
export function lineStyle(lines: readonly InkLine[]): LineStyle {
  let letters = 0;
  let lettersInLongLines = 0;
  let blanks = 0;
  let longest = 0;
  let followers = 0;
  let lowFollowers = 0;
  lines.forEach((line, index) => {
    if (!mayFollow(lines[index - 1], line)) return;
    followers += 1;
    if (/^[("“‘']?[\p{Ll}\d]/u.test(line.text)) lowFollowers += 1;
  });
  // Lines broken at a width begin with small letters, paragraphs with capitals.
  const isParagraphALine = followers >= 4 && lowFollowers < followers * 0.4;
  for (const { text, isAfterBlank } of lines) {
    letters += text.length;
    longest = Math.max(longest, text.length);
    if (text.length > 130) lettersInLongLines += text.length;
    if (isAfterBlank) blanks += 1;
  }
  const isWrapped = longest >= narrowest && lettersInLongLines < letters * 0.3 && !isParagraphALine;
  return { isWrapped, isSpaced: blanks > lines.length * 0.12 };
}

/** True for a line right below another, without a sign and in mixed letters: it may go on with the one above. */
function mayFollow(previous: InkLine | undefined, line: InkLine): boolean {
  if (previous === undefined || line.isAfterBlank || line.line !== previous.line + 1) return false;
  return /\p{Ll}/u.test(line.text) && blockSign(line.text) === undefined && blockSign(previous.text) !== 'alone';
}

const around = 12;

/** For each line, whether it goes on with the paragraph of the line before. The first never does. */
export function continuations(lines: readonly InkLine[], style: LineStyle): readonly boolean[] {
  const widths = lines.map(({ raw }) => raw.trim().length);
  return lines.map((line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined) return false;
    const near = widths.slice(Math.max(0, index - around), index + around);
    return goesOn(previous, line, style, Math.max(...near));
  });
}

function goesOn(previous: InkLine, line: InkLine, style: LineStyle, width: number): boolean {
  if (blockSign(previous.text) === 'alone') return isBrokenOffice(previous, line);
  if (blockSign(line.text) === 'alone')
    return style.isWrapped && (isBrokenHeading(previous, line) || isBrokenTitle(previous, line));
  const isOpen = !/[.;:!?…”"')\]]$/u.test(previous.text);
  const startsLow = /^[("“‘'*]?\p{Ll}/u.test(line.text) && blockSign(line.text) === undefined;
  if (line.isAfterBlank)
    return isOpen && startsLow && (previous.text.length > 40 || /\p{L}\s[-–]$/u.test(previous.text));
  if (isNumberAlone(previous.text)) return true;
  const sign = blockSign(line.text);
  if (!style.isWrapped) return sign === undefined && ((startsLow && isOpen) || isBrokenDate(previous.text, line.text));
  const firstWord = /^\S+/u.exec(line.raw.trim())?.[0].length ?? 0;
  const room = width - previous.raw.trim().length - firstWord;
  if (sign !== undefined) return isFalseSign(previous, line, sign, style, room);
  if (isTitleLine(previous.text) && /\p{Ll}/u.test(line.text) && !startsLow) return false;
  if (previous.text.endsWith(';') && groundStart.test(line.text)) return false;
  if (style.isSpaced) return true;
  if (isOpen && (startsLow || danglingEnd.test(previous.text) || sentenceStart.test(previous.text))) return true;
  if (isCapitals(previous.text) && (isCapitals(line.text) || /[-–]$/u.test(previous.text))) return true;
  if (!isOpen && closingPhrase.test(line.text)) return false;
  if (width < narrowest) return false;
  return room < Math.max(4, width * (isOpen ? 0.12 : 0.05)) && line.isBold === previous.isBold;
}

/** "II. NỘI DUNG⏎KẾ HOẠCH": a heading whose last words look like a type of document. */
function isBrokenHeading(previous: InkLine, line: InkLine): boolean {
  return /^[IVX]+\.\s/u.test(previous.text) && /^KẾ HOẠCH$/u.test(line.text) && !line.isAfterBlank;
}

/** "QUY CHẾ LÀM VIỆC CỦA⏎ỦY BAN NHÂN DÂN TỈNH …": the name of a body inside a title. */
function isBrokenTitle(previous: InkLine, line: InkLine): boolean {
  return (
    !line.isAfterBlank && isCapitals(previous.text) && /(?:,|\s(?:CỦA|VÀ|THUỘC|DO|TẠI|VỚI|GIỮA))$/u.test(previous.text)
  );
}

/** A long line of capitals: the small letters of the next line are no part of it. */
function isTitleLine(text: string): boolean {
  return text.length >= 20 && isCapitals(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3;
}

/** "… báo cáo Ủy ban nhân dân trước ngày⏎15/12/2026.": a date on a line of its own. */
export function isBrokenDate(previous: string, line: string): boolean {
  return previous.length > 40 && /\s(?:ngày|tháng)$/u.test(previous) && /^\d{1,2}[/.-]\d/u.test(line);
}

/** Words at which no paragraph ends, and first words of sentences: a line broken early goes on in the next. */
const danglingEnd =
  /(?:,|(?:^|\s)(?:số|ngày|tháng|tại|của|và|về|theo|với|các|cho|đến|từ|do|là|bởi|hoặc|Sở|Bộ|Ủy ban|Uỷ ban|Nghị định|Quyết định|Nghị quyết|Luật|khoản|điểm|giai đoạn))$/u;
const sentenceStart =
  /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện|Sau|Để|Nhằm|Trên cơ sở|Trong (?:những|thời gian)|Tuy nhiên|Hiện nay)\s/u;
const groundStart = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị)\s/u;

/** "TM. ỦY BAN NHÂN⏎DÂN": the line of an office that goes on in the next. */
function isBrokenOffice(previous: InkLine, line: InkLine): boolean {
  return /^(?:TM|KT|TL|TUQ)\./u.test(previous.text) && !line.isAfterBlank && /^(?:NHÂN DÂN|DÂN)$/u.test(line.text);
}

const closingPhrase = /^(?:Trên đây là|Trong quá trình|Yêu cầu (?:các|Thủ|Giám)|(?:Ủy ban|UBND).{0,40} yêu cầu)/u;

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** "**1.⏎Mục đích**": a number whose words follow on the next line. */
function isNumberAlone(text: string): boolean {
  return /^(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*)[.)]$|^Điều\s+\d{1,3}\.?$|^\p{Ll}\)$/u.test(text);
}

/** A dash or number that only happens to stand first on its line: "từ sản xuất⏎- quản lý - tiêu thụ", "tại khoản⏎2. …". */
function isFalseSign(previous: InkLine, line: InkLine, sign: string, style: LineStyle, room: number): boolean {
  if (sign === 'heading' || /[.;:!?…]$|\.\/\.?$/u.test(previous.text)) return false;
  if (sign === 'number') return room < 4 && referring.test(previous.text);
  if (blockSign(previous.text) === 'dash' || isRecipientsHead(previous.text)) return false; // a list without end marks, as of recipients
  return style.isSpaced || (room < 4 && !/^[-–]\s*\p{Lu}/u.test(line.text));
}

const referring = /(?:khoản|điểm|mục|điều|số|tháng|ngày|quý|năm|phần|tiểu mục|và|,)$/iu;

function isRecipientsHead(text: string): boolean {
  return /^\*?Nơi nhận/iu.test(text);
}
