/** Draws one result. Only text nodes are made of what the index says, never markup. */
import { excerptOf } from './excerpt.ts';
import type { Hit } from './hit.ts';
import { markTexts, type MarkedPiece } from './marks.ts';
import type { Query } from './query.ts';

const excerptLength = 320;

export function drawHit({ url, title, content, isWholePlan }: Hit, query: Query): HTMLLIElement {
  const { text, plan, place, headings, facts } = content;
  const source = [plan, place].filter((part) => part !== '').join(' – ');
  const crumbs = isWholePlan ? '' : headings.filter((heading) => !isSaidBy(title, heading)).join(' › ');
  const known = facts.join(' · ');
  const pieces = markTexts([title, source, text, crumbs, known], query);
  const [titlePieces = [], sourcePieces = [], textPieces = [], crumbPieces = [], factPieces = []] = pieces;

  const link = element('a', 'hit-link', titlePieces);
  link.href = url;
  const heading = element('h2', 'hit-title');
  heading.append(link);
  const item = element('li', 'hit');
  item.append(element('p', 'hit-source', sourcePieces), heading);
  if (!isSaidBy(title, text)) item.append(element('p', 'hit-text', excerptOf(textPieces, excerptLength)));
  if (known !== '') item.append(element('p', 'hit-facts', factPieces));
  if (crumbs !== '') item.append(element('p', 'hit-crumbs', crumbPieces));
  return item;
}

/** "II.3.đ – Nâng cao hiệu quả" says "3. Nâng cao hiệu quả": it need not stand there twice. */
function isSaidBy(title: string, words: string): boolean {
  const name = title.slice(title.indexOf(' – ') + 3);
  return words.replace(/\s*:$/, '').replace(/^\S+[.)] /, '') === name;
}

function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  pieces: readonly MarkedPiece[] = [],
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...pieces.map(({ text, isMarked }) => (isMarked ? markOf(text) : text)));
  return made;
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
