/** What stands in one cell of a previewed table, as `TableCellWords.astro` writes it on the server. */
import { previewWords } from '../../i18n/table-preview.ts';
import type { TableCell } from '../../view/table-cells.ts';
import { pageLanguage } from '../page-language.ts';
import { element, link } from '../search/element.ts';

export function cellNodes({ words, head, isId, isVietnamese, code, href }: TableCell): readonly (Node | string)[] {
  const language = pageLanguage();
  const say = previewWords(language);
  const inLanguage = <E extends HTMLElement>(made: E): E => {
    if (isVietnamese && language !== 'vi') made.lang = 'vi';
    return made;
  };
  if (words === '') {
    const dash = element('span', '', '–');
    dash.ariaHidden = 'true';
    return [element('span', 'no-value', dash, element('span', 'visually-hidden', say.nothing))];
  }
  if (head !== undefined) {
    const begin = inLanguage(element('span', 'long-head', `${head}…`));
    const [unfold, foldUp] = [element('span', 'long-unfold', say.whole), element('span', 'long-fold', say.fold)];
    const summary = element('summary', '', begin, ' ', unfold, ' ', foldUp);
    return [element('details', 'long-words', summary, inLanguage(element('p', '', words)))];
  }
  const said = inLanguage(element(isId ? 'code' : 'span', '', words));
  return [
    href === undefined ? said : link(href, '', said),
    ...(code === undefined ? [] : [' ', element('code', 'cell-code', code)]),
  ];
}
