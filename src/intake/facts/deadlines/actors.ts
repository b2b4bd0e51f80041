/** Who acts, to whom and through whom, as a sentence or the headings above it name them. Pure. */
import type { Clause } from '../../../domain/clause.ts';
import type { AgencyBook, AgencyMention } from '../found.ts';

/** Bodies named together: "Bộ Công Thương và Ủy ban nhân dân thành phố". */
export interface Actors {
  readonly printed: string;
  readonly agencyIds: readonly string[];
  readonly start: number;
  readonly end: number;
}

const gap =
  /^[\s,;]*(?:(?:và|các|cùng|thành\s+phố|tỉnh|có\s+liên\s+quan|liên\s+quan|Thủ\s+trưởng|Chủ\s+tịch|Giám\s+đốc|Lãnh\s+đạo|người\s+đứng\s+đầu)[\s,;]*)*$/iu;
const office = /(?:(?:Thủ\s+trưởng|Chủ\s+tịch|Giám\s+đốc|Bộ\s+trưởng)\s+(?:các\s+)?|(?<!\p{L})các\s+)$/iu;

/** Runs of bodies in the order of the text; an office before a name belongs to it. */
export function actorsIn(text: string, agencies: AgencyBook): readonly Actors[] {
  const runs: AgencyMention[][] = [];
  for (const mention of agencies.find(text)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && gap.test(text.slice(last.end, mention.start))) run.push(mention);
    else runs.push([mention]);
  }
  return runs.map((run): Actors => {
    const first = run[0]?.start ?? 0;
    const start = first - (office.exec(text.slice(Math.max(0, first - 30), first))?.[0].length ?? 0);
    const end = run.at(-1)?.end ?? first;
    return {
      printed: text.slice(start, end),
      agencyIds: [...new Set(run.map(({ agencyId }) => agencyId))],
      start,
      end,
    };
  });
}

/** Words before a body that make it something else than the one who acts. */
const noSubject =
  /(?<!\p{L})(?:của|với|do|cho|gửi|về|báo\s+cáo|tham\s+mưu|giúp|trình|qua|theo|tại|từ|đến|cùng|chỉ\s+đạo|đôn\s+đốc|yêu\s+cầu\s+của)\s+(?:các\s+)?$/iu;
const ordering = /(?<!\p{L})(?:giao|đề\s+nghị|yêu\s+cầu)\s+(?:các\s+)?$/iu;

/**
 * The body that acts: the one that is told to ("Giao Sở Y tế …", "yêu cầu các sở …"), else the last one before the act that
 * nothing makes an object.
 *
 * @param until Where the act begins.
 */
export function subjectOf(sentence: string, until: number, actors: readonly Actors[]): Actors | undefined {
  const before = actors.filter(({ end }) => end <= until);
  const told = before.find(({ start }) => ordering.test(sentence.slice(Math.max(0, start - 20), start)));
  if (told !== undefined) return told;
  return before.find(({ start, end }) => {
    const words = sentence.slice(Math.max(0, start - 25), start);
    const opens =
      /^[\s\p{P}]*$/u.test(words) ||
      /[,;:)]\s*(?:các\s+)?$/u.test(words) ||
      /(?:năm|tháng|kỳ|quý|lần)\s*,?\s*$/iu.test(words);
    return (
      opens &&
      !noSubject.test(words) &&
      !/^\s*(?:yêu\s+cầu|giao|đề\s+nghị)(?!\p{L})/iu.test(sentence.slice(end, end + 14))
    );
  });
}

export interface HeadingActors {
  readonly who: string;
  readonly whoAgencies: readonly string[];
  readonly whoClause: string | undefined;
}

/** The body named by the clause's own heading or by the nearest heading above that names nothing but bodies. */
export function headingActors(
  clause: Clause,
  above: readonly Clause[],
  agencies: AgencyBook,
): HeadingActors | undefined {
  for (const one of [clause, ...above]) {
    const [first = ''] = one.texts;
    const isOwn = one === clause;
    if (isOwn ? !one.isHeading : first.length > 300) continue;
    const words = first.replace(/^\s*(?:đề\s+nghị|giao)\s+/iu, '').replace(/\s*(?:\([^()]*\))?\s*:?\s*$/u, '');
    const whoClause = isOwn ? undefined : one.label;
    if (agencies.isAgencyList(words)) {
      const ids = [...new Set(agencies.split(words).map(({ agencyId }) => agencyId))];
      return { who: words, whoAgencies: ids, whoClause };
    }
    // "Sở Y tế chỉ đạo Trung tâm … thực hiện các nội dung sau:": the first body named is told to see to it.
    const [opening] = /:\s*$/u.test(first) || one.isHeading ? actorsIn(words, agencies) : [];
    if (opening?.start === 0) return { who: opening.printed, whoAgencies: opening.agencyIds, whoClause };
  }
  return undefined;
}
