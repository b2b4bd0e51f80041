/**
 * Where the document stands on a page of a legal site: what lies before its letterhead and after its end is dropped as a
 * whole when the page shows itself by a sure sign, otherwise it is kept and reported.
 */
import type { PlainLine } from './furniture-plain.ts';

/** Lines (folded) that only a site writes. */
const siteSign = new RegExp(
  [
    'thu ?vien ?phap ?luat|luatvietnam|hethongphapluat|vanbanphapluat\\.co|vbpl\\.vn',
    '^ban dich nay thuoc quyen so huu',
    'has the copyright on this translation|is a violation against the law on intellectual property',
    '^cac noi dung duoc sua doi, huong dan$|^noi dung sua doi, huong dan$',
    '^cac noi dung cua vb nay duoc vb khac',
    '^click (?:vao phan boi vang|trai de xem|phai de xem)|^double click|^ra chuot vao noi d[uu]ng',
    '^dang tai van ban',
    '^van ban nay chua cap nhat noi dung tieng anh|^van ban (?:tieng anh|goc)(?: ?/ ?pdf)?$',
    '^van ban (?:lien quan|lien quan noi dung|bi thay the|thay the|duoc huong dan|huong dan|hop nhat|lien quan cung noi dung)(?: \\(\\d+\\))?:?$',
    '^file duoc dinh kem theo van ban|^file attached to document|^file goc cua .{1,400} dang duoc cap nhat',
    '^(?:tai|xem|in) (?:van ban|ve|file|toan van)(?: (?:goc|ve may|pdf|word|day du))?$|^luoc do(?: van ban)?$',
    '^ban (?:vua|da) bi dang xuat|^dang nhap(?: / dang ky| tai khoan)?$|^quen mat khau',
    '^thuoc tinh(?: van ban)?$|^chi tiet van ban$|^noi dung (?:toan van|van ban)$|^toan van$',
    '^(?:skip to (?:main )?content|chuyen den noi dung|trang chu|chia se(?: qua)?:?|ban in|gui email|bao loi)$',
    '^de duoc giai dap thac mac|^theo doi (?:vb|van ban)$|^quet ma qr|^(?:hotline|duong day nong) ?:',
    '^ban quyen thuoc|^copyright\\b|^©|all rights reserved',
  ].join('|'),
  'u',
);

export interface Zones {
  /** Index of the first line of the document; 0 when nothing tells. */
  readonly start: number;
  /** Index behind its last line. */
  readonly end: number;
  /** True when a sure sign allows dropping what lies outside. */
  readonly isHeadSite: boolean;
  /** Lines inside that are a sure sign by themselves. */
  readonly inside: readonly number[];
}

/** @param tables First and last lines (from 1) of tables of attributes, which are as sure a sign as any. */
export function findZones(
  lines: readonly PlainLine[],
  tables: readonly { firstLine: number; lastLine: number }[],
): Zones {
  const signs = lines.flatMap(({ folded }, index) => (folded !== '' && siteSign.test(folded) ? [index] : []));
  const start = letterhead(lines, signs, tables);
  const last = lines.findLastIndex((line, index) => index >= start && isEndEvidence(line));
  const tableStarts = tables.map(({ firstLine }) => firstLine - 1);
  const tailSigns = [...signs, ...tableStarts].filter((index) => index > Math.max(last, start));
  // without a closing line the whole rest of the page could be the document: only the lines themselves go
  const tail = last < 0 || tailSigns.length === 0 ? lines.length : tailSigns.reduce((a, b) => Math.min(a, b));
  const end = titleBefore(lines, tail);
  return {
    start,
    end,
    isHeadSite: [...signs, ...tableStarts].some((index) => index < start),
    inside: signs.filter((index) => index >= start && index < end),
  };
}

/** The end mark, a signature or the head of an annex: nothing before the last of them is dropped. */
function isEndEvidence({ text, bare }: PlainLine): boolean {
  return (
    /\.\s?\/\s?\.?$/.test(text.slice(-100).replaceAll('*', '').trimEnd()) ||
    /^(?:TM|KT|TL|TUQ)\. ?\p{Lu}|^(?:PHỤ LỤC|BIỂU)(?!\p{Ll})|^Nơi nhận ?:|^- ?Lưu ?:/u.test(bare)
  );
}

/** A page prints the document's title once more before its own lists. */
const pageTitle =
  /^(?:ke hoach|quyet dinh|chuong trinh|chi thi|nghi quyet|de an|cong van|thong bao) (?:so )?\d{1,5}\/\S{2,40} (?:nam|ngay) /;

function titleBefore(lines: readonly PlainLine[], tail: number): number {
  if (tail >= lines.length) return tail;
  let end = tail;
  for (let index = tail - 1; index >= 0 && index >= tail - 4; index -= 1) {
    const line = lines[index];
    if (pageTitle.test(line?.folded ?? '')) end = index;
    else if (line?.isBlank !== true) break;
  }
  return end;
}

/** The line may end after any word: "CỘNG HÒA XÃ⏎HỘI CHỦ NGHĨA VIỆT NAM"; a stamp says "NƯỚC" before it. */
const republic = /(?<!NƯỚC )CỘNG H(?:ÒA|OÀ) XÃ(?! \p{Ll})/u;
const numberLine = /^so ?: ?\S{0,12} ?\/ ?\S/;
const typeLine = /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|CHỈ THỊ|ĐỀ ÁN|NGHỊ QUYẾT)$/u;

/** Steps that a letterhead may reach above its motto or number. */
const longestLetterhead = 14;

function letterhead(
  lines: readonly PlainLine[],
  signs: readonly number[],
  tables: readonly { firstLine: number; lastLine: number }[],
): number {
  const inTable = new Set(tables.flatMap(({ firstLine, lastLine }) => range(firstLine - 1, lastLine)));
  // the first of the three: what stands after it is never cut off with the head of the page
  const anchor = lines.findIndex(
    ({ bare, folded }, index) =>
      republic.test(bare) || typeLine.test(bare) || (numberLine.test(folded) && !inTable.has(index)),
  );
  if (anchor < 0) return 0;
  const isSite = new Set(signs);
  let start = anchor;
  for (let index = anchor - 1; index >= 0 && index >= anchor - longestLetterhead; index -= 1) {
    const line = lines[index];
    if (line === undefined || isSite.has(index) || inTable.has(index)) break;
    if (isLetterheadLine(line)) start = index;
    else if (!line.isBlank && !/^[\s_–-]+$/.test(line.text)) break;
  }
  // one bar above it opens the table that the letterhead is
  return lines[start - 1]?.text.trim() === '|' ? start - 1 : start;
}

function isLetterheadLine({ bare, folded }: PlainLine): boolean {
  if (bare.length > 80 || !/\p{L}/u.test(bare)) return false;
  return bare === bare.toUpperCase() || /^(?:so ?:|uy ban nhan dan|ubnd|hoi dong nhan dan)/.test(folded);
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
