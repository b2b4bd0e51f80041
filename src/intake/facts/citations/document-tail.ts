/** What stands behind the number or name of a cited document: its day, who issued it, what it is about. Pure. */
import type { AgencyBook } from '../found.ts';

export interface DocumentTail {
  /** ISO day, of a day that exists. */
  readonly issuedOn?: string;
  readonly issuer?: string;
  readonly issuerAgency?: string;
  readonly title?: string;
  /** Where day and issuer end. */
  readonly end: number;
}

const day =
  /^[\s,]*\(?\s*ngày\s*(?<day>\d{1,2})\s*(?:tháng\s*(?<month>\d{1,2})\s*năm\s*|[/.-]\s*(?<numeral>\d{1,2})\s*[/.-]\s*)(?<year>(?:19|20)\d\d)(?!\d)/iu;
const issuerThenDay = /^\s*của\s+(?<issuer>[^;,.()\d]{2,60}?)\s*,?\s*(?=ngày\s*\d)/iu;
const offices =
  /^(?:Bộ\s+trưởng|Chủ\s+tịch|Ban\s+Thường\s+vụ|Thường\s+trực|Ban\s+Chấp\s+hành|Giám\s+đốc|Thủ\s+trưởng)\s+/iu;
/** Words that no name of a body has: what the document does begins here. */
const ends: ReadonlySet<string> = new Set(
  'về phê sửa triển thi đã là có được cũng tại trong đối giao để nhằm gửi khi cho ngày số trên đến năm theo bổ này thay phân'.split(
    ' ',
  ),
);
const endPairs: ReadonlySet<string> = new Set(
  'ban hành,quy định,quy hoạch,hướng dẫn,thực hiện,thông qua,quyết định,bãi bỏ,công bố'.split(','),
);
const about =
  /^\s*,?\s*(?:về|phê\s+duyệt|ban\s+hành|quy\s+định|sửa\s+đổi|hướng\s+dẫn|thông\s+qua|quy\s+hoạch|thực\s+hiện|triển\s+khai|v\/v)(?!\p{L})/iu;

/**
 * @param from Where the number or name ends.
 * @param stop Where the next sentence or item of the list begins.
 */
export function documentTail(text: string, from: number, stop: number, agencies: AgencyBook): DocumentTail {
  let end = from;
  let issuer: string | undefined;
  const early = issuerThenDay.exec(text.slice(end, end + 90));
  if (early !== null) {
    issuer = early.groups?.['issuer'];
    end += early[0].length;
  }
  const printed = day.exec(text.slice(end, end + 50));
  const issuedOn = printed === null ? undefined : isoDay(printed.groups ?? {});
  if (printed !== null) {
    end += printed[0].length;
    if (/^[\s,]*\(/u.test(printed[0]) && text[end] === ')') end += 1;
  } else if (early !== null) end = from + text.slice(from, end).trimEnd().length;
  const by = /^\s*,?\s*của\s+/iu.exec(text.slice(end, end + 12));
  if (issuer === undefined && by !== null) {
    const start = end + by[0].length;
    const length = issuerLength(text.slice(start, Math.min(start + 140, stop)), agencies);
    if (length > 0) {
      issuer = text.slice(start, start + length);
      end = start + length;
    }
  }
  const title = about.test(text.slice(end, end + 20)) ? titleIn(text.slice(end, stop)) : undefined;
  const issuerAgency = issuer === undefined ? undefined : agencies.find(issuer).at(-1);
  return {
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(issuer === undefined ? {} : { issuer: issuer.replace(/\s+/gu, ' ').trim() }),
    ...(issuerAgency === undefined || issuerAgency.sureness === 'unsure'
      ? {}
      : { issuerAgency: issuerAgency.agencyId }),
    ...(title === undefined ? {} : { title }),
    end,
  };
}

/** A day that exists, as ISO; `undefined` for 31/4. */
export function isoDay(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const [date, month, year] = [groups['day'], groups['month'] ?? groups['numeral'], groups['year']].map(Number);
  if (date === undefined || month === undefined || year === undefined) return undefined;
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? made.toISOString().slice(0, 10) : undefined;
}

function issuerLength(rest: string, agencies: AgencyBook): number {
  const office = offices.exec(rest)?.[0].length ?? 0;
  const known = agencies.find(rest).find(({ start }) => start <= office);
  const plain = plainLength(rest);
  if (known === undefined || known.end < office) return plain;
  const place = /^\s+(?:tỉnh|thành\s+phố)(?:\s+\p{Lu}\p{L}*){1,4}/u.exec(rest.slice(known.end, known.end + 50));
  return known.end + (place?.[0].length ?? 0);
}

/** Words up to the first that no body's name has; "và" goes on only before a capital. */
function plainLength(rest: string): number {
  const stop = /[;,.()“”"\n]|$/u.exec(rest)?.index ?? rest.length;
  const tokens = [...rest.slice(0, stop).matchAll(/\S+/gu)].slice(0, 14);
  let end = 0;
  for (const [index, { 0: token, index: start }] of tokens.entries()) {
    const word = token.toLocaleLowerCase('vi');
    const next = tokens[index + 1]?.[0] ?? '';
    if (ends.has(word) || endPairs.has(`${word} ${next.toLocaleLowerCase('vi')}`)) break;
    if (
      word === 'và' &&
      !(/^\p{Lu}/u.test(next) && !/^(?:Kế|Nghị|Quyết|Chỉ|Công|Thông|Luật|Tờ|Đề|Chương)$/u.test(next))
    )
      break;
    end = start + token.length;
  }
  return end;
}

/** What a document is about, up to the end of its item; `undefined` when that is far: a title is not guessed. */
function titleIn(rest: string): string | undefined {
  const title =
    rest
      .split(/\s*\((?:sau đây|viết tắt|gọi tắt|nay là)/iu)[0]
      ?.replace(/\s+/gu, ' ')
      .replace(/^[\s,]+|(?<![\s,.;:])[\s,.;:]+$/gu, '') ?? '';
  return title === '' || title.length > 600 ? undefined : title;
}
