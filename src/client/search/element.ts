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

export function link(href: string, className: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = href;
  return made;
}

/** The pieces of a text, those that answer the question in `<mark>`. */
export function markedNodes(pieces: readonly MarkedPiece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? element('mark', '', text) : text));
}
