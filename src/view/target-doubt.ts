/** A target rests on words of a source; where a correction doubts these words, the target says so. */
import type { Target } from '../domain/facts.ts';
import { planPath } from '../domain/paths.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { targetWords } from '../i18n/target-words.ts';
import type { Link } from './links.ts';
import type { SourceView } from './plan-page.ts';

/** The doubtful reading in the target's quote, where it may change what is read; one of signs, spaces or capitals may not. */
export function targetDoubt(
  { planId, clause, quote }: Pick<Target, 'planId' | 'clause' | 'quote'>,
  sources: readonly SourceView[],
  language: Language = defaultLanguage,
): Link | undefined {
  const doubt = sources
    .flatMap(({ corrections }) => corrections)
    .find(
      ({ certainty, clause: place, printed, proposed }) =>
        certainty === 'doubtful' &&
        place === clause &&
        quote.includes(printed) &&
        (proposed === undefined || letters(proposed) !== letters(printed)),
    );
  return doubt === undefined
    ? undefined
    : { label: targetWords(language).inDoubt, href: `${planPath(planId)}#${doubt.anchor}` };
}

function letters(words: string): string {
  return words.toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}%]/gu, '');
}
