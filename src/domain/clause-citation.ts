/**
 * A place in a document as officials cite it. Nghị định 30/2020/NĐ-CP (Phụ lục I) asks at the first mention for kind, number,
 * day of issue, issuer and title, and later for kind and number alone.
 */
import { labelPlace } from './label-place.ts';
import { labelSteps } from './label-steps.ts';

export interface CitedDocument {
  /** "Kế hoạch". */
  readonly kind: string;
  /** As printed: "Thực hiện Chiến lược …", "Về việc phê duyệt …". */
  readonly title: string;
  /** The full name of the issuer: "Ủy ban nhân dân thành phố Cần Thơ". */
  readonly issuer: string;
  readonly isDraft: boolean;
  readonly number?: string | undefined;
  /** `2020-11-24`. */
  readonly issuedOn?: string | undefined;
  /** The decision in the same file that issues this programme. */
  readonly issuedWith?: CitedDocument | undefined;
}

export interface DocumentCitation {
  readonly first: string;
  readonly later: string;
}

export function documentCitation(document: CitedDocument): DocumentCitation {
  const { title, number, issuedWith } = document;
  const named = `${kindOf(document)} ${lowerFirst(title)}`;
  if (issuedWith !== undefined) {
    const joint = issuedWith.isDraft ? 'kèm theo' : 'ban hành kèm theo';
    return {
      first: `${named} ${joint} ${headOf(issuedWith)}`,
      later:
        issuedWith.number === undefined
          ? named
          : `${kindOf(document)} ${joint} ${kindOf(issuedWith)} số ${issuedWith.number}`,
    };
  }
  return {
    first: `${headOf(document)} ${subject(title)}`,
    later: number === undefined ? `${kindOf(document)} ${subject(title)}` : `${kindOf(document)} số ${number}`,
  };
}

/** "điểm d khoản 2 Mục I Kế hoạch số 151/KH-UBND …": a clause of a document by its label. */
export function clauseCitation(label: string, { first, later }: DocumentCitation): DocumentCitation {
  const joint = labelSteps(label)[0]?.kind === 'att' ? ' kèm theo' : '';
  const place = `${labelPlace(label)}${joint}`;
  return { first: `${place} ${first}`, later: `${place} ${later}` };
}

function kindOf({ kind, isDraft }: CitedDocument): string {
  return isDraft ? `dự thảo ${kind}` : kind;
}

/** All but the title; what a draft does not have yet is left out. */
function headOf(document: CitedDocument): string {
  const { number, issuedOn, issuer } = document;
  return [
    kindOf(document),
    number === undefined ? undefined : `số ${number}`,
    issuedOn === undefined ? undefined : dayInWords(issuedOn),
    `của ${issuer}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** "ngày 05 tháng 9 năm 2016": the decree asks for a zero before days below 10 and before months 1 and 2. */
export function dayInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** What a document does follows its issuer directly; what it is about follows "về". */
const deeds =
  /^(?:thực hiện|triển khai|phê duyệt|ban hành|sửa đổi|bổ sung|quy định|hướng dẫn|tổ chức|công bố|giao)(?=[\s,])/iu;

function subject(title: string): string {
  const words = title.replace(/^v\/v(?=\s)/iu, 'về việc');
  return /^về(?=\s)/iu.test(words) || deeds.test(words) ? lowerFirst(words) : `về ${lowerFirst(words)}`;
}

/** Its first letter small, unless the word is in capitals: "OCOP". */
function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase('vi'));
}
