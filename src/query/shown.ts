/** The words of a hit as the list of results shows them, with their marks. The bench judges these very words. */
import { excerptOf } from './excerpt.ts';
import type { Hit } from './answer.ts';
import { markTexts, type MarkedPiece } from './marks.ts';

export interface Shown {
  readonly title: readonly MarkedPiece[];
  /** "điểm đ khoản 3 mục II": where in its plan; the plan's name stands above its hits. */
  readonly place: readonly MarkedPiece[];
  /** "Kế hoạch 151/KH-UBND, Cần Thơ, 2020". */
  readonly plan: readonly MarkedPiece[];
  /** The headings above, without one that the title says; empty for whole plans. */
  readonly crumbs: readonly MarkedPiece[];
  /** Part of the clause's words, verbatim; empty where the title says them. */
  readonly excerpt: readonly MarkedPiece[];
  /** What is known beside the words: "Chủ trì: Sở Y tế". */
  readonly facts: readonly MarkedPiece[];
}

const excerptLength = 320;

/** @param marked As `Answer.marked` has it. */
export function shownOf({ title, content, kinds }: Pick<Hit, 'title' | 'content' | 'kinds'>, marked: string): Shown {
  const { text, plan, place, headings, facts } = content;
  const crumbs = kinds.includes('plan') ? '' : headings.filter((heading) => !isSaidBy(title, heading)).join(' › ');
  const pieces = markTexts([title, place, plan, crumbs, text, facts.join(' · ')], marked);
  const [titlePieces = [], placePieces = [], planPieces = [], crumbPieces = [], textPieces = [], factPieces = []] =
    pieces;
  return {
    title: titlePieces,
    place: placePieces,
    plan: planPieces,
    crumbs: crumbPieces,
    excerpt: isSaidBy(title, text) ? [] : excerptOf(textPieces, excerptLength),
    facts: factPieces,
  };
}

/** "Nâng cao hiệu quả" says "3. Nâng cao hiệu quả:": it need not stand there twice. */
function isSaidBy(title: string, words: string): boolean {
  const name = words.replace(/\s*:$/, '').replace(/^\S+[.)] /, '');
  return title === name || title.endsWith(` – ${name}`);
}
