/** Where the words of officials may be cut so that what stands before the cut makes sense by itself. */

export interface FirstSentence {
  readonly head: string;
  /** The rest, with the space or line that it begins with; empty for a text of one sentence. */
  readonly tail: string;
}

const shortest = 20;
/** A colon after one of these words, or after fewer than five words, only opens a list. */
const openers = /(?:^|\s)(?:sau|gồm|thể|là|như|về|với|cho|các sở|sở|bộ|chủ yếu|chính|lĩnh vực|nhóm)$/iu;

/**
 * Parts a long text after its first sentence, which can be the words of a link: head + tail is the text.
 *
 * @param length A text up to this many letters is all head.
 */
export function firstSentence(text: string, length = 160): FirstSentence {
  if (text.length <= length) return { head: text, tail: '' };
  const end = sentenceEnds(text)[0] ?? text.length;
  return { head: text.slice(0, end), tail: text.slice(end) };
}

/** Places after which a sentence, or the name of a matter before its colon, is complete; without the mark itself. */
export function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(/[.;:](?=\s+\p{L})|\n/gu)].map(({ index }) => index).filter((end) => standsAlone(text, end));
}

function standsAlone(text: string, end: number): boolean {
  const head = text.slice(0, end);
  if (head.length < shortest || isInside(head)) return false;
  if (text[end] === '.') return /^\.\s+\p{Lu}/u.test(text.slice(end)) && !/(?:^|\s)\p{Lu}{1,3}$/u.test(head); // "TP. Cần Thơ"
  return text[end] !== ':' || (head.split(' ').length >= 5 && !openers.test(head));
}

/** Whether a bracket or a quotation is still open at the end of these words. */
export function isInside(head: string): boolean {
  const count = (mark: string) => head.split(mark).length - 1;
  return count('(') > count(')') || count('“') > count('”');
}
