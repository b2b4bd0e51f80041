/** From the tree of a page to its paragraphs and tables in reading order; what a reader does not see is left out and counted. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { limits } from '../limits.ts';
import { createCollector, type Collector, type PageBlock, type PageCell, type PageParagraph } from './collect.ts';
import {
  attribute,
  isElementNode,
  isHidden,
  isTextNode,
  measure,
  type ContentsOf,
  type Element,
  type Node,
} from './elements.ts';
import { listCounter, type ListCounter } from './list-marker.ts';
import { contextOf, isNote, noContext, type Context } from './look.ts';

export interface PageText {
  readonly blocks: readonly PageBlock[];
  /** Elements left out, by kind, and the characters of text in them. */
  readonly left: ReadonlyMap<string, { count: number; characters: number }>;
  readonly generatedMarkers: number;
  readonly footnoteMarks: number;
}

/** Never printed, or no words: controls, pictures, programs. */
const never = new Set(
  'script style template noscript head title iframe object embed svg math canvas video audio img picture map input button select textarea datalist dialog hr'.split(
    ' ',
  ),
);

/** Around a document, unless the document stands in it: ASP.NET pages wrap all they have in a form. */
const around = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const aroundRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alert']);

const blockTags = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** A cell with more characters than this is a part of the page, not of a table. */
const longestCell = 6000;

interface Walk {
  readonly contentsOf: ContentsOf;
  readonly total: number;
  readonly left: Map<string, { count: number; characters: number }>;
  markers: number;
  footnotes: number;
}

export function readPage(document: Tree.Document): PageText {
  const contentsOf = measure(document);
  const root = document.childNodes.find(isElementNode);
  const walk: Walk = {
    contentsOf,
    total: root === undefined ? 0 : contentsOf(root).length,
    left: new Map(),
    markers: 0,
    footnotes: 0,
  };
  const out = newCollector(walk);
  walkNodes(document.childNodes, noContext, out, walk);
  out.end();
  return { blocks: out.blocks, left: walk.left, generatedMarkers: walk.markers, footnoteMarks: walk.footnotes };
}

function newCollector(walk: Walk): Collector {
  return createCollector(() => (walk.markers += 1));
}

function walkNodes(nodes: readonly Node[], context: Context, out: Collector, walk: Walk, list?: ListCounter): void {
  for (const node of nodes) {
    if (isTextNode(node)) plainText(node.value, context, out);
    else if (isElementNode(node)) walkElement(node, context, out, walk, list);
    else if (node.nodeName === '#comment') leave(walk, 'comment', 0);
  }
}

/** Text of `<pre>` has its own line ends. */
function plainText(value: string, context: Context, out: Collector): void {
  if (!context.isPlain) {
    out.text(value, context);
    return;
  }
  for (const [index, line] of value.split(/\r\n|[\n\r\f]/).entries()) {
    if (index > 0) out.lineBreak();
    out.text(line, context);
  }
}

function walkElement(element: Element, above: Context, out: Collector, walk: Walk, list?: ListCounter): void {
  const { tagName, childNodes } = element;
  const reason = reasonToLeave(element, walk);
  if (reason !== undefined) {
    leave(walk, reason, walk.contentsOf(element).length);
    if (blockTags.has(tagName)) out.end();
    return;
  }
  if (tagName === 'br') {
    out.lineBreak();
    return;
  }
  const context = contextOf(element, above);
  const mark = footnoteMark(element, walk);
  if (mark !== undefined) {
    if (isNote(element)) out.note();
    out.text(mark, context);
    return;
  }
  if (!blockTags.has(tagName)) {
    if (tagName === 'a' && isNote(element)) out.note();
    walkNodes(childNodes, context, out, walk, list);
    return;
  }
  out.end();
  if (tagName === 'table') walkTable(element, context, out, walk);
  else {
    if (tagName === 'li') out.mark((list ?? listCounter(element)).next(element));
    walkNodes(childNodes, context, out, walk, /^[ou]l$/.test(tagName) ? listCounter(element) : list);
    out.end();
    if (tagName === 'li') out.mark('');
  }
  out.end();
}

function reasonToLeave(element: Element, walk: Walk): string | undefined {
  const { tagName } = element;
  if (never.has(tagName)) return tagName;
  if (isHidden(element)) return 'hidden';
  const role = attribute(element, 'role') ?? '';
  if (!around.has(tagName) && !aroundRoles.has(role)) return undefined;
  const { length, hasMotto } = walk.contentsOf(element);
  return hasMotto || length > 0.4 * walk.total ? undefined : around.has(tagName) ? tagName : role;
}

function leave({ left }: Walk, kind: string, characters: number): void {
  const before = left.get(kind) ?? { count: 0, characters: 0 };
  left.set(kind, { count: before.count + 1, characters: before.characters + characters });
}

/** A link to or from a footnote prints only a number: "[1]" keeps it apart from the word before it. */
function footnoteMark(element: Element, walk: Walk): string | undefined {
  if (element.tagName !== 'a' || walk.contentsOf(element).length > 5) return undefined;
  if (!/^#_?(?:ftn|edn|fn|footnote|endnote|note|cite)/i.test((attribute(element, 'href') ?? '').slice(0, 100)))
    return undefined;
  const number = /^\[?(\d{1,3})\]?$/.exec(textOf(element).trim())?.[1];
  if (number === undefined) return undefined;
  walk.footnotes += 1;
  return `[${number}]`;
}

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => (isTextNode(node) ? node.value : isElementNode(node) ? textOf(node) : ''))
    .join('');
}

function walkTable(table: Element, context: Context, out: Collector, walk: Walk): void {
  const rows = rowsOf(table, walk);
  const cells = rows.map((row) => row.childNodes.filter(isElementNode).filter((cell) => /^t[dh]$/.test(cell.tagName)));
  for (const caption of table.childNodes.filter(isElementNode).filter(({ tagName }) => tagName === 'caption')) {
    walkElement(caption, context, out, walk);
  }
  // one column, a table in it or a cell as long as a chapter: it only lays out the page
  const isLayout =
    walk.contentsOf(table).hasTable ||
    cells.every(({ length }) => length <= 1) ||
    cells.flat().some((cell) => walk.contentsOf(cell).length > longestCell);
  if (isLayout) {
    for (const row of cells) for (const cell of row) walkElement(cell, context, out, walk);
    return;
  }
  const read = cells.map((row, index) =>
    row.filter((cell) => !isHidden(cell)).map((cell) => readCell(cell, context, walk, rows.length - index)),
  );
  if (read.flat().some(({ paragraphs }) => paragraphs.length > 0)) out.blocks.push({ kind: 'table', rows: read });
}

function rowsOf(table: Element, walk: Walk): Element[] {
  return table.childNodes.filter(isElementNode).flatMap((child): Element[] => {
    if (isHidden(child)) leave(walk, 'hidden', walk.contentsOf(child).length);
    else if (child.tagName === 'tr') return [child];
    else if (/^t(?:head|body|foot)$/.test(child.tagName)) return rowsOf(child, walk);
    return [];
  });
}

function readCell(cell: Element, above: Context, walk: Walk, rowsLeft: number): PageCell {
  const out = newCollector(walk);
  walkNodes(cell.childNodes, contextOf(cell, above), out, walk);
  out.end();
  return {
    paragraphs: out.blocks.filter((block): block is PageParagraph => block.kind === 'paragraph'),
    colSpan: span(attribute(cell, 'colspan'), limits.htmlSpan),
    // a span of 0 reaches the last row
    rowSpan: span(attribute(cell, 'rowspan') === '0' ? `${rowsLeft}` : attribute(cell, 'rowspan'), rowsLeft),
  };
}

function span(value: string | undefined, most: number): number {
  const number = /^\d{1,6}$/.test(value ?? '') ? Number(value) : 1;
  return Math.max(1, Math.min(number, most, limits.htmlSpan));
}
