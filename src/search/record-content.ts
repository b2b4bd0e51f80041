/**
 * What the index holds of one record, as one string: the clause's own words, then what a reader may also ask for. Pagefind
 * keeps words and signs but folds all white space, so a sign that no document prints parts the fields. An agency or a legal
 * document has a text, its name, and facts.
 */
export interface RecordContent {
  /** The clause's own words, verbatim, paragraphs and cells on one line. */
  readonly text: string;
  /** "Kế hoạch 151/KH-UBND, Cần Thơ, 2020". */
  readonly plan: string;
  /** "điểm đ khoản 3 Mục II". */
  readonly place: string;
  /** Headings above the clause, outermost first; for a whole plan, those of its parts. */
  readonly headings: readonly string[];
  /** What else is known and not printed in the clause or above it: "Chủ trì: Sở Y tế", "Thời gian: 2021". */
  readonly facts: readonly string[];
}

const fieldSign = '␞';
const listSign = '␟';

/** @returns One line without control characters; `splitContent` reads it back. */
export function joinContent({ text, plan, place, headings, facts }: RecordContent): string {
  const lists = [headings, facts].map((list) => list.map(oneLine).join(` ${listSign} `));
  return [oneLine(text), oneLine(plan), oneLine(place), ...lists].join(` ${fieldSign} `).trim();
}

/** Reads what `joinContent` wrote, also after its white space was folded. Fields that are missing come back empty. */
export function splitContent(content: string): RecordContent {
  const [text = '', plan = '', place = '', headings = '', facts = ''] = content
    .split(fieldSign)
    .map((field) => field.trim());
  return { text, plan, place, headings: splitList(headings), facts: splitList(facts) };
}

function splitList(field: string): string[] {
  return field
    .split(listSign)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function oneLine(text: string): string {
  return text.replace(/[\s␞␟]+/gu, ' ').trim();
}
