/** The title of a plan as printed, in small letters where the text itself repeats it so. */
import type { Clause } from '../../domain/clause.ts';

/**
 * A title in capitals says nothing of its names; the grounds often repeat it in small letters ("… ban hành Kế hoạch triển
 * khai thi hành Luật Việc làm"). Then these letters are taken, with a capital at the beginning.
 */
export function titleInSmallLetters(title: string, clauses: readonly Clause[]): string {
  if (title !== title.toUpperCase() || title.length < 8) return title;
  const wanted = title.toLowerCase();
  for (const { level, texts } of clauses) {
    if (level === 'title' || level === 'annex' || level === 'letterhead') continue;
    for (const text of texts) {
      const at = text.toLowerCase().indexOf(wanted);
      const found = at === -1 ? '' : text.slice(at, at + title.length);
      if (found !== '' && found !== found.toUpperCase()) return `${found.charAt(0).toUpperCase()}${found.slice(1)}`;
    }
  }
  return title;
}

/** A short name to call a plan by: its title without "trên địa bàn …" and "của tỉnh …", about 90 letters. A person words it better. */
export function shortTitleOf(title: string): string {
  const short = title
    .replace(/\s+(?:trên địa bàn|của)\s+(?:[Tt]ỉnh|[Tt]hành phố)(?:\s+\p{Lu}[\p{L}.]*){0,4}/gu, '')
    .replace(/^(?:về việc|v\/v)\s+/iu, '')
    .trim();
  const cut = short.length <= 90 ? short : cutOf(short);
  return `${cut.charAt(0).toUpperCase()}${cut.slice(1)}` || title;
}

/** "Thực hiện Quyết định số 5/QĐ-TTg", before its day, issuer and title. */
const toNumber = /^.{5,90}?\ssố\s\d[\p{L}\d/-]{2,30}(?=\s(?:ngày|của|về|ban hành|phê duyệt)(?!\p{L}))/iu;
const joining = /\s(?:của|về|trong|theo|ban hành|nhằm|giai đoạn|đến năm|gắn với|trên địa bàn|tại)(?!\p{L})/giu;

/** A long title is cut behind the number of the document that it carries out, at its last comma, before a joining word, else at a word. */
function cutOf(title: string): string {
  const number = toNumber.exec(title)?.[0];
  if (number !== undefined) return number;
  const comma = title.slice(0, 110).search(/[,;]\s[^,;]*$/u);
  if (comma > 30) return title.slice(0, comma);
  const join = [...title.slice(0, 100).matchAll(joining)].findLast(({ index }) => index > 30 && index <= 90);
  return title.slice(0, join?.index ?? title.lastIndexOf(' ', 90));
}

const span = /(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+(\d{4})\s*[-–—]\s*(\d{4})/iu;
const until = /đến\s+(?:hết\s+|cuối\s+)?năm\s+(\d{4})/iu;
const inYear = /năm\s+(\d{4})$/iu;

/** The period that a title states: "giai đoạn 2026 - 2030", "đến năm 2030", "năm 2026". */
export function periodOf(title: string): { from?: number; to: number; quote: string } | undefined {
  const years = span.exec(title);
  if (years?.[1] !== undefined && years[2] !== undefined && years[1] <= years[2])
    return { from: Number(years[1]), to: Number(years[2]), quote: years[0] };
  const last = until.exec(title);
  if (last?.[1] !== undefined) return { to: Number(last[1]), quote: last[0] };
  const only = inYear.exec(title);
  return only?.[1] === undefined ? undefined : { from: Number(only[1]), to: Number(only[1]), quote: only[0] };
}
