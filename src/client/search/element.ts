import { pathIn } from '../../i18n/english-pages.ts';
import { pageLanguage } from '../page-language.ts';
import type { MarkedPiece } from '../../query/marks.ts';

/** Makes an element. Words become text nodes, never markup. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A link to a page of the site: in the language of this page, if there is one. */
export function link(href: string, className: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  const language = pageLanguage();
  const address = pathIn(language, href);
  made.href = address;
  if (language === 'en' && !address.startsWith('/en/')) made.hreflang = 'vi';
  return made;
}

/** The pieces of a text, those that answer the question in `<mark>`. */
export function markedNodes(pieces: readonly MarkedPiece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text));
}
