/** Words by which the pieces of a document are told apart, compared folded so that spelling and reading errors do little harm. */
import { documentTypes } from '../layout/block-signs.ts';
import { fold } from '../../vietnamese/fold.ts';

/** Marks of format and spaces taken from both ends. */
export function bare(text: string): string {
  return text.replace(/^[\s*_]+|(?<![\s*_])[\s*_]+$/gu, '');
}

/** The type of document that a line of capitals names ("KẾ HOẠCH"), or `undefined`. */
export function typeOf(text: string): string | undefined {
  const words = bare(text);
  if (words.length > 40 || words !== words.toUpperCase()) return undefined;
  const folded = fold(words);
  return Object.hasOwn(documentTypes, folded) ? documentTypes[folded] : undefined;
}

const preamble =
  /^(?:can cu|thuc hien|trien khai(?: thuc hien)?|theo de nghi|theo|xet de nghi|xet|de|nham|tren co so|tiep tuc|uy ban nhan dan|ubnd|hoi dong nhan dan|thu tuong chinh phu|so|chu tich|ban chi dao|sau khi) /;

/** "Căn cứ …", "Thực hiện …", "Ủy ban nhân dân … ban hành Kế hoạch": words that open the grounds of a document. */
export function opensPreamble(text: string): boolean {
  return preamble.test(`${fold(text.slice(0, 60))} `) && text !== text.toUpperCase() && /^\p{Lu}/u.test(text);
}

const issuers = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|thu tuong|chu tich|giam doc|bo truong|so |ban |chinh phu)/;

/** "ỦY BAN NHÂN DÂN TỈNH SƠN LA": the issuer of a decision, in capitals above its grounds. */
export function isIssuerInCapitals(text: string): boolean {
  return text.length < 120 && text === text.toUpperCase() && issuers.test(fold(text));
}

/** "I. …", "A. …", "Phần thứ nhất", "Chương I": a heading of the highest level. */
export function isPartHeading(text: string): boolean {
  return /^(?:(?:[IVX]{1,5}|[A-E])[.)/]\s|[IVX]{1,5}\.\p{Lu}|(?:PHẦN|Phần)\s+(?:THỨ|thứ|[IVX\d])|(?:CHƯƠNG|Chương)\s+[IVX\d])/u.test(
    text,
  );
}

export function isArticle(text: string): boolean {
  return /^(?:ĐIỀU|Điều)\s+\d{1,3}[a-zđ]?\s?[.:]/u.test(text);
}

export function isNumbered(text: string): boolean {
  return /^\d{1,2}[.)/]\s/u.test(text);
}

const closing =
  /^(?:tren day la|trong qua trinh|trong khi|yeu cau (?:cac|thu|giam|chanh)|uy ban nhan dan .{0,50}yeu cau|ubnd .{0,50}yeu cau|can cu (?:ke hoach|noi dung ke hoach) nay|de nghi cac .{0,80}(?:nghiem tuc|trien khai|thuc hien)|giao .{0,60}theo doi|nhan duoc (?:ke hoach|van ban)|(?:ke hoach|chi thi|chuong trinh) nay (?:thay the|co hieu luc))/;

/** "Trên đây là Kế hoạch …", "Trong quá trình triển khai …": a paragraph without number that ends a document. */
export function opensClosing(text: string): boolean {
  return closing.test(fold(text.slice(0, 160)));
}

/** "./." */
export function hasEndMark(text: string): boolean {
  return /\.\s?\/\s?[.-]?\s*\S{0,8}$/u.test(text);
}

export function isRecipientsHead(text: string): boolean {
  return /^noi nhan\s?:?/.test(fold(text.slice(0, 12)));
}

const offices =
  /^(?:quyen )?(?:pho )?(?:chu tich|thu tuong(?: chinh phu)?|giam doc(?: so)?|chanh van phong|bo truong|thu truong|tong giam doc|chu nhiem|cuc truong|truong ban|bi thu|chi huy truong|hieu truong|vien truong|tong cuc truong|chanh thanh tra|truong phong)(?: thuong truc)?$/;

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH": a line of a signature that is no name. */
export function isOffice(text: string): boolean {
  const words = bare(text);
  if (/^(?:TM|KT|TL|TUQ|Q|T\.M|K\.T)\s?\.\s?\p{Lu}/u.test(words)) return words.length < 120;
  return words === words.toUpperCase() && offices.test(fold(words));
}

/** "Trần Thị Diệu Thúy": two to six words, each with one capital, nothing else. */
export function isPersonName(text: string): boolean {
  return /^(?:(?:TS|ThS|PGS|GS|BS|KS|Đại tá|Thượng tá|Trung tá|Thiếu tướng)\.?\s)*\p{Lu}\p{Ll}{0,7}(?:\s\p{Lu}\p{Ll}{0,7}){1,5}$/u.test(
    bare(text),
  );
}

/** "PHỤ LỤC I", "Phụ lục số 01:", "Biểu 02: …", "Mẫu số 1": the head of an annex. */
export function isAnnexHead(text: string, isSetApart: boolean): boolean {
  const words = bare(text);
  if (/^(?:PHỤ LỤC|PHỤ LỤC)(?!\s+(?:của|kèm))/u.test(words)) return true;
  if (/^Phụ lục(?:\s+số)?\s*(?:[IVX]{1,5}|\d{1,2})?\s*[.:]?$/u.test(words)) return true;
  return (
    isSetApart && /^(?:BIỂU|Biểu|MẪU|Mẫu)\s+(?:MẪU\s+|mẫu\s+)?(?:SỐ\s+|số\s+)?[IVX\d]{1,4}(?:\s*[.:]|$)/u.test(words)
  );
}

/** "(Kèm theo Kế hoạch số …)", "(Ban hành kèm theo …)": the line that ties a text to the document that it comes with. */
export function isAttachedLine(text: string): boolean {
  return /^\(?\s*(?:ban hanh )?(?:dinh )?kem theo /.test(fold(bare(text).slice(0, 40)));
}

/** Lines of a letterhead: name of the state, motto, number, place and day. */
export function isLetterheadLine(text: string): boolean {
  const folded = fold(bare(text)).slice(0, 80);
  return (
    /^cong hoa xa hoi|^doc lap|^so ?:|^so \d/.test(folded) ||
    (/ngay .{0,12}thang .{0,8}nam/.test(folded) && text.length < 70 && !text.startsWith('('))
  );
}
