import type { Hit } from '../../query/answer.ts';
import { spell } from '../../query/accents.ts';
import { markTexts } from '../../query/marks.ts';
import { findStopWords } from '../../query/stop-words.ts';

/**
 * What a question asks for and a hit does not say: "xe buýt". Words that stand together in the question stay together;
 * those that only shape it ("là gì") are not missed.
 *
 * @param marked As `Answer.marked` has it; its first wording is the question as it was searched.
 */
export function missingWords({ title, content }: Pick<Hit, 'title' | 'content'>, marked: string): readonly string[] {
  const words = (marked.split('|')[0] ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const stops = findStopWords(words.map(spell));
  const said = [title, content.text, content.plan, content.place, ...content.headings, ...content.facts];
  const missing = words.map((word, at) => stops[at] !== true && !isSaid(word, said));
  return words
    .map((word, at) => (missing[at] === true ? word : '|'))
    .join(' ')
    .split('|')
    .map((row) => row.trim())
    .filter((row) => row !== '');
}

function isSaid(word: string, texts: readonly string[]): boolean {
  return markTexts(texts, word).some((pieces) => pieces.some(({ isMarked }) => isMarked));
}
