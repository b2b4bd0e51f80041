/** What the search page says about a search, for eyes and for screen readers. */
import { defaultLanguage, type Language } from '../../i18n/language.ts';
import { quoted } from '../../i18n/mixed.ts';
import { numbersIn } from '../../i18n/numbers.ts';
import { searchWords } from '../../i18n/search.ts';
import type { Answer, Note } from '../../query/answer.ts';
import { missingWords } from './missing-words.ts';

/** "Tìm thấy 12 đoạn trong 3 kế hoạch cho “trọng tài”." Plans are counted when all that was found is at hand. */
export function statusOf(
  { quality, total, hits }: Answer,
  typed: string,
  language: Language = defaultLanguage,
): string {
  const say = searchWords(language);
  const numbers = numbersIn(language);
  const query = shortened(typed);
  if (quality === 'short') return say.tooShort;
  if (quality === 'none') return say.nothing(query);
  const plans = new Set(hits.map(({ planId }) => planId));
  const isAllOfPlans = hits.length === total && !plans.has(undefined);
  const found = isAllOfPlans ? say.passages(numbers(total), numbers(plans.size)) : say.results(numbers(total));
  return quality === 'weak' ? say.nearest(found, query) : say.found(found, query);
}

/** What closes the facets of a phone, to see what they leave. */
export function resultsToSee(total: number, language: Language): string {
  const say = searchWords(language);
  return total === 0 ? say.closeFacets : say.seeResults(numbersIn(language)(total));
}

const longestShown = 80;

/** What was typed, on one line; the beginning of a text that was pasted. */
export function shortened(typed: string): string {
  const line = typed.slice(0, 1000).replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line); // no half of a letter
  return letters.length <= longestShown ? line : `${letters.slice(0, longestShown).join('')}…`;
}

/** Stands above hits that answer only a part, and says which part even the best of them lacks. */
export function weakLine({ hits, marked }: Answer, language: Language = defaultLanguage): string {
  const say = searchWords(language);
  const missing = hits[0] === undefined ? [] : missingWords(hits[0], marked);
  return say.weak(missing.length === 0 ? '' : say.lacking(missing.map((words) => `“${words}”`).join(', ')));
}

/** What was done with the words, a line for each kind of it. */
export function noteLines(notes: readonly Note[], language: Language = defaultLanguage): readonly string[] {
  const say = searchWords(language);
  const also = notes.flatMap((note) => (note.kind === 'also' ? [quoted(language, note.to)] : []));
  const lines = notes.flatMap((note) => {
    switch (note.kind) {
      case 'read-as':
        return [say.readAs(quoted(language, note.to))];
      case 'unknown':
        return [say.unknown(note.word)];
      case 'cut':
        return [say.cut(numbersIn(language)(note.words))];
      case 'also':
        return [];
    }
  });
  return also.length === 0 ? lines : [...lines, say.also(also.join('; '))];
}
