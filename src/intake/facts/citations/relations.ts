/** What a cited document is to the plan: basis, carried out, replaced, or mentioned inside something else. Pure. */
import type { citationRelations } from '../../../domain/citation.ts';
import type { Clause } from '../../../domain/clause.ts';
import type { CitedDocument } from '../found.ts';

export type Relation = keyof typeof citationRelations;

/** The mention before, as far as it tells about the next one. */
interface Previous {
  readonly text: string;
  readonly end: number;
  readonly relation: Relation;
  readonly cited: Pick<CitedDocument, 'kind'>;
}

/** No item of a list is longer; what goes on is read as an item of its own. */
const longestItem = 4000;

/** End of the item of a list or of the sentence; a stop inside a number or before a small letter is none. */
export function segmentEnd(text: string, from: number): number {
  const stop = /;|\.(?=\s+[\p{Lu}“"(-])|\n/u.exec(text.slice(from, from + longestItem))?.index;
  return stop === undefined ? Math.min(text.length, from + longestItem) : from + stop;
}

function segmentStart(text: string, at: number): number {
  let start = Math.max(0, at - longestItem);
  const before = text.slice(start, at);
  const offset = start;
  for (const { 0: stop, index } of before.matchAll(/;\s*|\.\s+(?=[\p{Lu}“"(-])|\n/gu))
    start = offset + index + stop.length;
  return start;
}

export interface Role {
  readonly relation: Relation;
  /** Not inside the title of another document. */
  readonly isTop: boolean;
  /** Where the quote begins: a replaced document is quoted with "thay thế". */
  readonly from: number;
}

const several = String.raw`(?:(?:các|những)\s+)?`;
const basis = new RegExp(String.raw`^căn\s+cứ(?:\s+vào)?\s+${several}$`, 'iu');
const carrying =
  String.raw`(?:(?:tiếp\s+tục|tổ\s+chức|chủ\s+động|tập\s+trung|để|nhằm|nghiêm\s+túc)\s+){0,2}` +
  String.raw`(?:(?:triển\s+khai|thực\s+hiện|thi\s+hành)\s+){1,2}(?:(?:có\s+)?hiệu\s+quả\s+|tốt\s+|đầy\s+đủ\s+|nghiêm\s+túc\s+|kịp\s+thời\s+)?`;
const carriedOut = new RegExp(`^[-+•]?\\s*${carrying}${several}$`, 'iu');
/** "Góp phần triển khai hiệu quả Chương trình … được phê duyệt tại Quyết định số …". */
const approvedBy = new RegExp(
  String.raw`^(?:góp\s+phần\s+|nhằm\s+)?${carrying}[^;]{3,200}(?:phê\s+duyệt|ban\s+hành)(?:\s+kèm)?\s+(?:tại|theo)\s+$`,
  'iu',
);
const inTitle = /(?:thực\s+hiện|triển\s+khai|thi\s+hành)\s+(?:(?:các|những)\s+)?$/iu;
const replacing = /thay\s+thế\s+(?:cho\s+)?(?:các\s+)?$/iu;
const coordinator = /^[\s,)]*(?:,|;|và|cùng|cùng\s+với)?\s*(?:(?:các|những)\s+)?$/iu;

/**
 * What a document is to the plan, by the words before it in its item of the list.
 *
 * @param start Where the mention begins in the paragraph.
 * @param previous The mention before it, in this or another paragraph.
 */
export function roleOf(
  text: string,
  start: number,
  previous: Previous | undefined,
  clause: Clause,
  kind: CitedDocument['kind'],
): Role {
  const from = segmentStart(text, start);
  const lead = text.slice(from, start);
  const plain = (relation: Relation, isTop: boolean): Role => ({ relation, isTop, from: start });
  const replaces = replacing.exec(lead);
  if (replaces !== null) {
    const isThis =
      /(?:quyết\s+định|kế\s+hoạch|chương\s+trình|văn\s+bản|chỉ\s+thị|nghị\s+quyết)\s+này\s[^;]{0,120}$/iu.test(
        lead.slice(0, replaces.index + 1),
      );
    return isThis ? { relation: 'replaces', isTop: true, from: from + replaces.index } : plain('mentions', false);
  }
  if (clause.level === 'title')
    return inTitle.test(lead.replace(/\n/gu, ' ')) && previous === undefined
      ? plain('implements', true)
      : plain('mentions', false);
  if (basis.test(lead)) return plain(clause.level === 'preamble' ? 'basis' : 'mentions', true);
  // "tổ chức thi hành Luật Việc làm" in the middle of a plan speaks of the law, not of why there is a plan.
  const isLaw = kind === 'law' && clause.level !== 'preamble';
  if (!isLaw && (carriedOut.test(lead) || approvedBy.test(lead))) return plain('implements', true);
  if (/^(?:theo|xét|trên\s+cơ\s+sở)(?!\p{L})/iu.test(lead)) return plain('mentions', true);
  if (previous?.text === text) {
    const between = text.slice(Math.max(previous.end, from), start);
    const isNewItem = from >= previous.end;
    if (isNewItem ? coordinator.test(lead) : coordinator.test(between)) {
      if (previous.relation !== 'mentions') return plain(previous.relation, true);
      const top = openingRelation(text, clause);
      const isOfTop = isNewItem || kind !== previous.cited.kind;
      return plain(isOfTop ? top : 'mentions', isOfTop);
    }
    if (!isNewItem && /”?\s+và\s+(?:các\s+)?$/iu.test(between) && kind !== previous.cited.kind && between.length > 12)
      return plain(openingRelation(text, clause), true);
  }
  return plain('mentions', false);
}

/** What the first words of a paragraph make of the documents that it lists. */
function openingRelation(text: string, clause: Clause): Relation {
  if (clause.level !== 'preamble')
    return carriedOut.test(`${/^.{0,60}?(?=\s(?:nghị|quyết|kế|chỉ|luật|thông|chương))/iu.exec(text)?.[0] ?? ''} `)
      ? 'implements'
      : 'mentions';
  if (/^căn\s+cứ\s/iu.test(text)) return 'basis';
  return new RegExp(`^${carrying}`, 'iu').test(text) ? 'implements' : 'mentions';
}
