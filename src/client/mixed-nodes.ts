import { mixedParts } from '../i18n/mixed.ts';

/** A line with the words of documents in it marked, as `Mixed.astro` writes it. */
export const mixedNodes = (line: string): readonly (Node | string)[] =>
  mixedParts(line).map(({ text, isVietnamese }) => (isVietnamese ? vietnamese(text) : text));

/** Words of a document, whatever the language of the page. */
export function vietnamese(...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement('span');
  made.lang = 'vi';
  made.append(...children);
  return made;
}
