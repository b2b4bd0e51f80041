/** What a plan wants, in its own words: those of the clause that is headed so. Where no clause is, nothing is guessed. */
import type { Clause, PlanText } from '../domain/clause.ts';
import { clausePath } from '../domain/paths.ts';
import type { Link } from './links.ts';
import { sentenceEnds } from './sentence.ts';

export interface PlanAim {
  /** The heading as printed and where it stands: "Mục tiêu chung (I.1)". */
  readonly clause: Link;
  /** The first words, cut at the end of a sentence or of a phrase before a semicolon. */
  readonly shown: string;
  /** What follows them in the clause, a string for each paragraph or point. */
  readonly rest: readonly string[];
  /** True when `rest` goes on inside the sentence of `shown`. */
  readonly isCut: boolean;
}

/** Headings that name the aim of the whole plan; the first that a plan has is taken. */
const headings: readonly RegExp[] = [/^mục tiêu (?:chung|tổng quát)$/u, /^mục (?:tiêu|đích)$/u];
/** In letters: what a phone shows beside the other facts. */
const room = 300;

export function planAim(planId: string, { clauses }: PlanText): PlanAim | undefined {
  const clause = headings
    .map((heading) => clauses.find(({ texts }) => heading.test(nameOf(texts))))
    .find((found) => found !== undefined);
  if (clause === undefined) return undefined;
  const [first, ...others] = statements(clause, clauses);
  if (first === undefined) return undefined;
  const end = cutOf(first);
  const isCut = end < first.length && first[end - 1] !== '.';
  const tail = first.slice(end).replace(/^;?\s+/u, '');
  return {
    clause: { label: `${clause.texts[0] ?? ''} (${clause.label})`, href: clausePath(planId, clause.id) },
    shown: first.slice(0, end),
    rest: [...(tail === '' ? [] : [tail]), ...others],
    isCut,
  };
}

function nameOf([heading = '']: Clause['texts']): string {
  return heading.toLocaleLowerCase('vi').replace(/[\s.:;]+$/u, '');
}

/** Its paragraphs and those of the points right below it; a heading below it begins something else. */
function statements(clause: Clause, clauses: readonly Clause[]): readonly string[] {
  const below = clauses.filter(({ parentId }) => parentId === clause.id);
  const points = below.some(({ isHeading }) => isHeading) ? [] : below;
  return [...clause.texts.slice(1), ...points.flatMap(({ texts }) => texts)];
}

/** The last place to cut within the room; of a longer sentence its first. */
function cutOf(text: string): number {
  if (text.length <= room) return text.length;
  const ends = sentenceEnds(text)
    .filter((end) => text[end] !== ':')
    .map((end) => (text[end] === '.' ? end + 1 : end));
  return ends.findLast((end) => end <= room) ?? ends[0] ?? text.length;
}
