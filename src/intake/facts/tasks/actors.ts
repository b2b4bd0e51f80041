/** Who acts and who helps in one sentence or paragraph of orders. */
import type { AgencyBook, AgencyMention } from '../found.ts';
import { sentencesOf } from './words.ts';

export interface Actors {
  /** Bodies that open a sentence, or that are ordered, asked or directed in it: they do what it says. */
  readonly acting: readonly AgencyMention[];
  /** True when the text begins with the acting bodies, so that they stand before any body of a heading above. */
  readonly isOpening: boolean;
  /** Bodies directed by those of a heading: "Chỉ đạo Chi cục …". */
  readonly directed: readonly AgencyMention[];
  /** Bodies after "phối hợp với". */
  readonly helping: readonly AgencyMention[];
  /** True when who acts only helps: the text begins with "Phối hợp", "Chủ động phối hợp" and prints no lead. */
  readonly isHelp: boolean;
}

/** Words looked at before and behind a name, in letters: more would make long paragraphs slow and say nothing. */
const near = 80;

type Group = readonly [AgencyMention, ...AgencyMention[]];

const order = /(?:^|[\s,;])(?:giao(?: nhiệm vụ| trách nhiệm)?(?: cho)?|phân công|đề nghị|yêu cầu)\s*$/iu;
const officers =
  /^(?:(?:lãnh đạo|thủ trưởng|giám đốc|chủ tịch|người đứng đầu|chánh|trưởng|bộ trưởng|các đồng chí|đại diện)(?: các cấp| các| cơ quan)?,?\s*)+$/iu;
/** "Các Sở: Tài chính, Nội vụ": what stands before the first of several departments. */
const pluralHead = /^\s*(?:các\s+)?(?:sở|bộ)\s*:\s*$/iu;
const circumstance =
  /^(?:hàng năm|hằng năm|định kỳ|căn cứ|trên cơ sở|trong|trước|từ|nhằm|để|theo|khi|đến|ngoài)(?=[\s,])/iu;
const preposition =
  /(?:^|\s)(?:của|với|cho|tại|từ|theo|do|bởi|về|gửi|đến|trình|báo cáo|tham mưu|giúp|cùng|đối với|thuộc|giữa|trong|qua|và|cấp|của các)\s*$/iu;
const duty =
  /^\s*(?:có trách nhiệm|chịu trách nhiệm|chủ trì|làm đầu mối|là (?:cơ quan |đơn vị )?(?:đầu mối|thường trực|chủ trì))(?!\p{L})/iu;
/** Words that bind whoever is listed before them, known or not. */
const bound = /\s(?:chủ động|(?:có|chịu) trách nhiệm)(?!\p{L})/u;
const helpBefore =
  /(?:^|[^\p{L}])(?:phối hợp|kết hợp)(?:,? (?:cung cấp|chia sẻ|trao đổi) thông tin)?(?: chặt chẽ| đồng bộ| thường xuyên| hiệu quả| tốt| cùng| với)*\s*$/iu;
const noHelp = /(?:công tác|cơ chế|quy chế|sự|quan hệ|việc)\s+phối hợp(?: với| chặt chẽ)*\s*$/iu;
const helpFirst =
  /^\s*(?:(?:chủ động|tăng cường|tích cực|thường xuyên|kịp thời|tiếp tục|sẵn sàng|có trách nhiệm|chịu trách nhiệm),?\s+){0,2}phối hợp(?!\p{L})/iu;
const directs = /^\s*chỉ đạo\s*$/iu;

/**
 * @param text One paragraph, NFC, on one line.
 * @returns Bodies with offsets in `text`. A body that is only told, asked for advice or named as a place is in no list.
 */
export function actorsIn(text: string, book: AgencyBook): Actors {
  const listed = listBeforeDuty(text, book);
  const groups = groupsOf(text, book.find(text));
  const acting: AgencyMention[] = [...(listed?.mentions ?? [])];
  const directed: AgencyMention[] = [];
  const helping: AgencyMention[] = [];
  const sentences = sentencesOf(text);
  let isOpening = listed !== undefined;
  let openingEnd = listed?.end ?? 0;
  let at = 0;
  for (const group of groups) {
    const start = group[0].start;
    const end = group.at(-1)?.end ?? start;
    if (listed !== undefined && start < listed.end) continue;
    while ((sentences[at + 1]?.start ?? Infinity) <= start) at += 1;
    const from = sentences[at]?.start ?? 0;
    const before = text.slice(Math.max(from, start - near), start);
    const opening = text.slice(from, Math.min(start, from + near));
    const rest = text.slice(end, Math.min(end + 4 * near, sentences[at]?.end ?? text.length));
    if ((helpBefore.test(before) && !noHelp.test(before)) || helpsOnly.test(rest)) helping.push(...group);
    else if (directs.test(text.slice(Math.max(openingEnd, from), start).slice(0, near))) directed.push(...group);
    else {
      const own = actingOf(group, before, opening, rest, text);
      acting.push(...own);
      if (own.length > 0 && openingEnd === 0 && at === 0) {
        isOpening = true;
        openingEnd = end;
      }
    }
  }
  return { acting, isOpening, directed, helping, isHelp: helpFirst.test(afterCircumstance(text.slice(openingEnd))) };
}

/** "Chánh Văn phòng …, Giám đốc các Sở: …; Thủ trưởng … chịu trách nhiệm thi hành": a list as long as it may be. */
function listBeforeDuty(
  text: string,
  book: AgencyBook,
): { mentions: readonly AgencyMention[]; end: number } | undefined {
  const found = /\s(?:có|chịu) trách nhiệm(?!\p{L})/u.exec(text.slice(0, 1500));
  if (found === null) return undefined;
  const asked = /^(?:Giao|Đề nghị|Yêu cầu)\s+/u.exec(text)?.[0].length ?? 0;
  const list = text.slice(asked, found.index);
  if (!book.isAgencyList(list)) return undefined;
  const mentions = book.split(list).map((mention) => shifted(mention, asked));
  return mentions.length === 0 ? undefined : { mentions, end: found.index };
}

/** "…; Sở Tài chính, UBND các xã phối hợp": who stands before these words and nothing else helps. */
const helpsOnly = /^\s*(?:cùng\s)?phối hợp(?: thực hiện)?\s*(?:[.;)]|$)/iu;
/** "Các cơ quan, đơn vị sau đây …": the list that follows names who acts. */
const pointsToList = /^\s*(?:sau đây|dưới đây)(?!\p{L})/iu;
/** "Sở Nội vụ - cơ quan thường trực …, giúp …": a remark on what the body is. */
const apposition = /^\s*[-–]\s*(?:là\s+)?(?:cơ quan|đơn vị|thường trực)(?!\p{L})/iu;

/** "(Sở Y tế chủ trì, …)"; "(các bộ chủ trì dự án thành phần)" only says which ones are meant. */
const leadsInBrackets =
  /^\s*chủ trì(?=\s*(?:[,;:.)]|$)|\s+(?:phối hợp|thực hiện|triển khai|tham mưu|xây dựng|hướng dẫn|tổng hợp|theo)(?!\p{L}))/iu;

/** @param before Words just before the group. @param opening First words of its sentence. @param rest Its words behind the group. */
function actingOf(group: Group, before: string, opening: string, rest: string, text: string): readonly AgencyMention[] {
  const isList = /^\s*,/u.test(rest) && before.trim() === '' && bound.test(rest);
  if (pointsToList.test(rest)) return [];
  if (!/^\s*[\p{L}(]/u.test(rest) && !isList && !apposition.test(rest)) return [];
  if (before.trim() === '' || order.test(before) || officers.test(before) || pluralHead.test(before)) return group;
  if (/[(:]\s*$/u.test(before) && leadsInBrackets.test(rest)) return group;
  if (preposition.test(before)) return circumstance.test(opening) ? afterComma(group, text) : [];
  if (duty.test(rest) && opening.length <= near / 2 && /,\s*$/u.test(before)) return group;
  return circumstance.test(opening) && /[,;]\s*(?:các\s)?$/u.test(before) ? group : [];
}

/** "Căn cứ đề xuất của Sở A, Sở B tổng hợp": the body after the comma acts. */
function afterComma(group: Group, text: string): readonly AgencyMention[] {
  const cut = group.findIndex((mention, index) => {
    const previous = group[index - 1];
    return previous !== undefined && text.slice(previous.end, mention.start).includes(',');
  });
  return cut === -1 ? [] : group.slice(cut);
}

/** Words after "Căn cứ …, " and the like. */
function afterCircumstance(text: string): string {
  if (!circumstance.test(text)) return text;
  const comma = text.slice(0, 300).indexOf(', ');
  return comma === -1 ? text : text.slice(comma + 2);
}

const between =
  /^\s*[,;/]?\s*(?:và|cùng|cùng với)?\s*(?:(?:Chủ tịch|Giám đốc|Thủ trưởng|Lãnh đạo|Chánh|Bộ trưởng|Trưởng|các)\s*)?$/u;

/** Mentions parted by nothing but commas, "và" and the post of who heads the next. */
function groupsOf(text: string, mentions: readonly AgencyMention[]): readonly Group[] {
  const groups: [AgencyMention, ...AgencyMention[]][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext = last !== undefined && between.test(text.slice(last.end, mention.start).slice(0, near));
    if (group !== undefined && isNext) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

export function shifted(mention: AgencyMention, by: number): AgencyMention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}
