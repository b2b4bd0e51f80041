/** Marks on a page the words that its reader searched for, and takes the marks away again. */
import { markTexts } from '../../query/marks.ts';
import { numbersIn } from '../../i18n/numbers.ts';
import { searchBoxWords } from '../../i18n/search-box.ts';
import { pageLanguage } from '../page-language.ts';
import { element } from './element.ts';
import { unmarkedAddress } from './mark-address.ts';

/** What stands on one line of reading: marks never run from one into the next. */
const blocks = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, caption, figcaption, summary, div, section, main';
const unread = 'script, style, noscript, svg, canvas, nav, form, button, [data-not-text]';

/** One line of reading: its text is that of its nodes in a row. */
type Line = readonly Text[];

export function showMarks(marked: string): void {
  const main = document.querySelector('main');
  if (main === null) return;
  const lines = readLines(main);
  const pieces = markTexts(
    lines.map((nodes) => nodes.map(({ data }) => data).join('')),
    marked,
  );
  const marks = lines.flatMap((nodes, index) => markLine(nodes, pieces[index] ?? []));
  const places = pieces.flat().filter(({ isMarked }) => isMarked).length;
  if (places > 0) main.prepend(drawBar(marks, places));
}

function readLines(root: HTMLElement): readonly Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Text[][] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(unread) !== null) continue;
    const own = node.parentElement.closest(blocks);
    if (own !== block) lines.push([]);
    lines.at(-1)?.push(node);
    block = own;
  }
  return lines;
}

/** A mark that runs over several nodes (a word, then a link) is made of as many. */
function markLine(nodes: Line, pieces: ReturnType<typeof markTexts>[number]): readonly HTMLElement[] {
  if (!pieces.some(({ isMarked }) => isMarked)) return [];
  const marks: HTMLElement[] = [];
  const rest = pieces.map((piece) => ({ ...piece }));
  for (const node of nodes) {
    const made: (Node | string)[] = [];
    for (let left = node.data.length; left > 0;) {
      const piece = rest[0];
      if (piece === undefined) break;
      const text = piece.text.slice(0, left);
      left -= text.length;
      piece.text = piece.text.slice(text.length);
      if (piece.text === '') rest.shift();
      const mark = piece.isMarked ? element('mark', '', text) : undefined;
      if (mark !== undefined) marks.push(mark);
      made.push(mark ?? text);
    }
    if (made.some((child) => typeof child !== 'string')) node.replaceWith(...made);
  }
  return marks;
}

function drawBar(marks: readonly HTMLElement[], places: number): HTMLElement {
  const language = pageLanguage();
  const say = searchBoxWords(language);
  const button = element('button', 'button quiet', say.unmark);
  button.type = 'button';
  const bar = element(
    'p',
    'mark-bar no-print',
    element('span', '', say.marked(numbersIn(language)(places))),
    ' ',
    button,
  );
  button.addEventListener('click', () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    bar.remove();
    leaveCursor();
    history.replaceState(history.state, '', unmarkedAddress(location.href));
  });
  return bar;
}

/** Where the reader is: at the clause that the address names, else at the beginning of the page. */
function leaveCursor(): void {
  const place = document.querySelector<HTMLElement>(':target') ?? document.querySelector('main');
  if (place === null) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
