/** What every rule looks at. */
import type { PlanText } from '../../domain/clause.ts';
import { contextsOf, type Contexts } from './contexts.ts';
import { wordsOf, type Word, type Words } from './words.ts';

export interface Document extends Words {
  readonly plan: PlanText;
  readonly contexts: Contexts;
}

export function documentOf(plan: PlanText): Document {
  const words = wordsOf(plan);
  return { ...words, plan, contexts: contextsOf(words.words) };
}

/** The letters from one word to another of the same text, as printed. */
export function printedFrom({ texts }: Document, first: Word, last: Word): string {
  return texts[first.text]?.text.slice(first.start, last.end) ?? '';
}

/** How often two words stand side by side, spelled as given. */
export function pairCount({ contexts, idOf }: Document, before: string, after: string): number {
  const [first, second] = [idOf(before), idOf(after)];
  return first === 0 || second === 0 ? 0 : contexts.pairs(first, second);
}
