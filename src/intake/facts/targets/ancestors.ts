/** What stands above a clause: its parents, and the title of the part of the document that it belongs to. Pure. */
import type { Clause, PlanText } from '../../../domain/clause.ts';

export interface Ancestry {
  /** Parents, the nearest first. */
  readonly above: (clause: Clause) => readonly Clause[];
  /** Titles before the clause, the nearest first: that of the attached programme before that of the decision. */
  readonly titles: (clause: Clause) => readonly Clause[];
}

const depth = 24;

export function ancestry({ clauses }: PlanText): Ancestry {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const titles = clauses.filter(({ level }) => level === 'title').slice(0, 20);
  return {
    above: (clause) => {
      const found: Clause[] = [];
      let parent = clause.parentId === undefined ? undefined : byId.get(clause.parentId);
      while (parent !== undefined && found.length < depth) {
        found.push(parent);
        parent = parent.parentId === undefined ? undefined : byId.get(parent.parentId);
      }
      return found;
    },
    titles: (clause) => titles.filter(({ order }) => order < clause.order).reverse(),
  };
}

/** A point that stands over bullets is a heading in all but its marks: "a) Đến năm 2025". */
const longestHeading = 160;
const longestAnnexTitle = 300;

/** The heading of a clause, or the short words that serve as one; nothing for a whole paragraph. */
export function headingWords({ level, isHeading, texts }: Clause): readonly string[] {
  if (level === 'annex') return texts.filter((line) => !line.startsWith('(') && line.length <= longestAnnexTitle);
  const [first = ''] = texts;
  return first.length <= longestHeading && (isHeading || !/[.;]\s*$/u.test(first)) ? [first] : [];
}

/** The words of a parent that speak for what stands below it: its last paragraph when that ends with a colon, and its heading. */
export function leadWords(clause: Clause): readonly string[] {
  const { isHeading, texts } = clause;
  const last = texts.length > 1 || !isHeading ? texts.at(-1) : undefined;
  return [...(last !== undefined && /:\s*$/u.test(last) ? [last] : []), ...headingWords(clause)];
}
