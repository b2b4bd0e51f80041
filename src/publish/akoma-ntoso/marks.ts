/**
 * Where the words of a clause name something: a cited document, an agency, a day, the signatory, a corrected reading. Only
 * what a record says and the clause prints is marked.
 */
import { clauseIdOfLabel, clauseText, type Clause } from '../../domain/clause.ts';
import type { Plan } from '../../domain/facts.ts';
import { instrumentPath } from '../../domain/paths.ts';
import { rangeOf, type TextRange } from '../../domain/text-range.ts';
import { datesInText } from '../../vietnamese/dates-in-text.ts';
import type { DatasetInput } from '../input.ts';
import { agencyMarks, namedAgencies } from './agency-marks.ts';
import { markerSigns, planCorrections, readingMark } from './corrections.ts';
import type { Mark } from './inline.ts';
import type { Attributes, XmlElement } from './xml.ts';

export const signatoryId = 'nguoi-ky';
export const postId = 'chuc-vu-nguoi-ky';

export interface ClauseMarks {
  /** What follows the marker. */
  readonly marker: readonly XmlElement[];
  readonly texts: readonly Mark[];
}

/** @param input Holds this plan and its sources only. */
export function planMarks(input: DatasetInput, plan: Plan): (clause: Clause) => ClauseMarks {
  const named = Map.groupBy(namedAgencies(plan), ({ clauseId }) => clauseId);
  const cited = Map.groupBy(plan.citations, ({ clauseId }) => clauseId);
  const due = Map.groupBy(plan.deadlines, ({ clauseId }) => clauseId);
  const mended = Map.groupBy(planCorrections(input), ({ clauseId }) => clauseId);
  return (clause) => {
    const citations = cited.get(clause.id) ?? [];
    const corrections = mended.get(clause.id) ?? [];
    const days = [
      plan.issuedOn,
      ...citations.map(({ instrument }) => input.instrument(instrument).issuedOn),
      ...(due.get(clause.id) ?? []).map(({ date }) => date),
    ];
    return {
      marker: markerSigns(clause, corrections),
      texts: [
        ...citations.flatMap(({ quote, instrument }) =>
          marked('ref', { href: instrumentPath(instrument) }, rangeOf(quote, clause)),
        ),
        ...agencyMarks(clause, named.get(clause.id) ?? []),
        ...dayMarks(clause, days, plan),
        ...headMarks(clause, plan),
        ...signatureMarks(clause, plan),
        ...corrections.flatMap((correction) => readingMark(clause, correction)),
      ],
    };
  };
}

const marked = (name: string, attributes: Attributes, range: TextRange | undefined): readonly Mark[] =>
  range === undefined ? [] : [{ name, attributes, ...range }];

/** Days that are printed whole. @param days What records of this clause state. */
function dayMarks(clause: Clause, days: readonly (string | undefined)[], { issuedOn }: Plan): readonly Mark[] {
  const text = clauseText(clause);
  return datesInText(text).flatMap(({ year, month, day, start, end }): readonly Mark[] => {
    const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    if (!days.includes(date)) return [];
    const name = clause.level === 'letterhead' && date === issuedOn ? 'docDate' : 'date';
    return [{ name, attributes: { date }, ...rangeBetween(text, start, end) }];
  });
}

/** @param start UTF-16, as regular expressions count. */
const rangeBetween = (text: string, start: number, end: number): TextRange => ({
  start: lengthOf(text.slice(0, start)),
  end: lengthOf(text.slice(0, end)),
});
const lengthOf = (text: string): number => Array.from(text).length;

/** Number and title in the head of the document, however they are spaced or capitalised there. */
function headMarks(clause: Clause, { number, title }: Plan): readonly Mark[] {
  if (clause.level === 'letterhead' && number !== undefined)
    return marked('docNumber', {}, spacedRange(number, clauseText(clause)));
  if (clause.level !== 'title') return [];
  let end = -1;
  return clause.texts.flatMap((line) => {
    const start = end + 1;
    end = start + lengthOf(line);
    return line.toLocaleLowerCase('vi') === title.toLocaleLowerCase('vi') ? marked('docTitle', {}, { start, end }) : [];
  });
}

/** "195/KH-UBND" where "195 /KH-UBND" is printed. */
function spacedRange(words: string, text: string): TextRange | undefined {
  const letters = Array.from(words.replace(/\s+/gu, ''), (letter) => RegExp.escape(letter));
  const found = new RegExp(letters.join('\\s*'), 'u').exec(text);
  return found === null ? undefined : rangeBetween(text, found.index, found.index + found[0].length);
}

function signatureMarks(clause: Clause, { signatory }: Plan): readonly Mark[] {
  if (signatory === undefined || clauseIdOfLabel(signatory.clause) !== clause.id) return [];
  const name = rangeOf(signatory.name, clause);
  return [
    ...marked('role', { refersTo: `#${postId}` }, lastRange(signatory.post, clause)),
    ...marked('person', { refersTo: `#${signatoryId}`, as: `#${postId}` }, name),
  ];
}

/** "CHỦ TỊCH" is printed after "KT." too, where it is the office of the one who is signed for. */
function lastRange(words: string, clause: Clause): TextRange | undefined {
  let last: TextRange | undefined;
  for (let next = rangeOf(words, clause); next !== undefined; next = rangeOf(words, clause, next.end)) last = next;
  return last;
}
