/** What stands below a clause when the address names it: where it is, and what it orders, for whom and by when. */
import { labelPlace } from '../domain/label-place.ts';
import { clauseNoteWords } from '../i18n/clause-notes.ts';
import type { Language } from '../i18n/language.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { clauseNotes, type NoteLine } from './clause-notes.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { ClauseNode } from './plan-text.ts';

export interface ClauseAbout {
  /** "điểm đ khoản 3 Mục II". */
  readonly place: string;
  /** The nearest headings above it, outermost first. */
  readonly headings: readonly { readonly href: string; readonly words: string }[];
  readonly orders: string;
  /** Whether the orders are those of the clauses below it. */
  readonly isOfOthers: boolean;
}

/** They tell enough of where a clause stands. */
const mostHeadings = 2;

/** @param above The clauses around it, outermost first. */
export function clauseAbout(
  index: CorpusIndex,
  node: ClauseNode,
  above: readonly ClauseNode[],
  language: Language,
): ClauseAbout {
  const own = clauseNotes(index, node, language);
  const others = own.length > 0 ? 0 : below(node).filter((one) => clauseNotes(index, one, language).length > 0).length;
  return {
    place: labelPlace(node.clause.label),
    headings: above
      .filter(({ headingLevel }) => headingLevel !== undefined)
      .slice(-mostHeadings)
      .map(({ clause, marker, texts: [first = []] }) => ({
        href: `#${clause.id}`,
        words: [marker, first]
          .map((pieces) => pieces.map(({ text }) => text).join(''))
          .join(' ')
          .trim(),
      })),
    orders: own.length > 0 ? told(node, own, language) : toldOfOthers(others, language),
    isOfOthers: others > 0,
  };
}

function below({ table, children }: ClauseNode): readonly ClauseNode[] {
  return [...(table?.sections.flat() ?? []), ...children].flatMap((node) => [node, ...below(node)]);
}

function toldOfOthers(count: number, language: Language): string {
  const say = clauseNoteWords(language);
  return count === 0 ? say.none : say.below(numbersIn(language)(count));
}

/** A task that its notes give no leading agency or no time says so here: beside every clause it would be noise. */
function told({ clause, tasks }: ClauseNode, notes: readonly NoteLine[], language: Language): string {
  const say = clauseNoteWords(language);
  if (clause.level === 'row' || clause.level === 'rowGroup')
    return `${notes.map((note) => saidOfRow(note, language)).join('. ')}.`; // its cells say who and when
  if (tasks.length === 0) return `${notes.map(wordsOf).join('. ')}.`;
  const said = new Set(notes.map(({ name }) => name));
  const missing = [
    { name: say.lead, words: say.unsaidLead },
    { name: say.time, words: say.unsaidTime },
  ].filter(({ name }) => !said.has(name));
  const unsaid = missing.map(({ words }) => words).join(say.and);
  const known = notes.filter(({ name = '' }) => [say.lead, say.coordinate, say.time].includes(name)).map(wordsOf);
  return `${[...known, ...(unsaid === '' ? [] : [say.unsaid(unsaid)])].join('. ')}.`;
}

function saidOfRow(note: NoteLine, language: Language): string {
  const say = clauseNoteWords(language);
  const words = wordsOf(note);
  return words === say.task ? say.rowIsTask : words;
}

function wordsOf({ name, links, words = '' }: NoteLine): string {
  return `${name === undefined ? '' : `${name}: `}${links.map(({ label }) => label).join('; ')}${words}`;
}
