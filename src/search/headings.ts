/** Words that are printed once and hold for all that stands below them. */
import type { Clause, PlanText } from '../domain/clause.ts';
import { oneLine } from './one-line.ts';

/** A heading, the head of a group of rows, or a line that ends in a colon and so speaks for the list below it. */
export function opensList({ isHeading, level, texts }: Clause): boolean {
  return isHeading || level === 'annex' || level === 'rowGroup' || (texts.at(-1)?.endsWith(':') ?? false);
}

/** The first cell of a row may be empty. */
export function headingText({ level, marker, texts }: Clause): string {
  const number = /^[-+*•–—·▪●■◦]?$/u.test(marker) ? '' : marker;
  const words = level === 'annex' ? oneLine(texts) : (texts.find((text) => text !== '') ?? '');
  return `${number} ${words}`.trim();
}

/** @returns Ids of the clauses whose words are all in the headings of what stands below them. */
export function headingsAlone({ clauses }: PlanText): ReadonlySet<string> {
  const withWordsBelow = new Set(clauses.filter(({ texts }) => texts.some(Boolean)).map(({ parentId }) => parentId));
  const alone = clauses.filter(
    (clause) =>
      withWordsBelow.has(clause.id) &&
      opensList(clause) &&
      clause.level !== 'annex' &&
      clause.level !== 'recipients' &&
      clause.texts.filter(Boolean).length === 1,
  );
  return new Set(alone.map(({ id }) => id));
}
