/** A heading that names who must act: "2. Sở Y tế", "11. Đề nghị Công an thành phố", "4. Sở Nội vụ: Tham mưu …". */
import type { AgencyBook, AgencyMention } from '../found.ts';
import { shifted } from './actors.ts';

export interface AgencyHead {
  /** Offsets in the heading's text. */
  readonly mentions: readonly AgencyMention[];
  readonly isRequest: boolean;
  /** Words of the duty behind the names, when heading and duty are one. */
  readonly rest: string | undefined;
}

const asked =
  /^(?:(Đề nghị|Kính đề nghị)|Giao(?: nhiệm vụ)?(?: cho)?|Yêu cầu|Đối với|Trách nhiệm của|Nhiệm vụ của|Phân công)\s+/iu;
const remark =
  /\s*(?:\([^()]{0,120}\)|(?:có|chịu) trách nhiệm|là (?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối))\s*$/iu;
/** What who is named does with all that stands below: "2. Giám đốc Công an tỉnh chỉ đạo:". */
const handsDown =
  /\s+(?:chỉ đạo|chủ trì|(?:tập trung |tổ chức |chủ trì )?thực hiện|có nhiệm vụ)(?: các)?(?: nhiệm vụ| nội dung)?(?: sau)?\s*:\s*$/iu;

/** @returns `undefined` for words that are no list of bodies, alone or before a colon. */
export function agencyHead(text: string, book: AgencyBook): AgencyHead | undefined {
  const start = asked.exec(text);
  const from = start?.[0].length ?? 0;
  const isRequest = start?.[1] !== undefined;
  const whole = namesIn(text.slice(from), book);
  if (whole !== undefined) return { mentions: whole.map((name) => shifted(name, from)), isRequest, rest: undefined };
  for (const { index } of text.slice(0, 400).matchAll(/:\s/gu)) {
    const names = namesIn(text.slice(from, index), book);
    const rest = text.slice(index + 1).trim();
    // "Các Sở: Tài chính, Nội vụ …": the names stand behind the colon.
    if (/^(?:các\s+)?(?:sở|bộ|ban|phòng|cục|hội|xã|phường|huyện)$/iu.test(text.slice(from, index).trim()))
      return undefined;
    if (names !== undefined && rest !== '')
      return { mentions: names.map((name) => shifted(name, from)), isRequest, rest };
  }
  return undefined;
}

function namesIn(text: string, book: AgencyBook): readonly AgencyMention[] | undefined {
  let list = text.replace(handsDown, '').replace(/(?<![\s:.;])[\s:.;]+$/u, '');
  if (list.length > 600) return undefined;
  for (let cut = list.replace(remark, ''); cut !== list; cut = list.replace(remark, '')) list = cut;
  if (list === '' || !book.isAgencyList(list)) return undefined;
  const names = book.split(list);
  return names.length === 0 ? undefined : names;
}
