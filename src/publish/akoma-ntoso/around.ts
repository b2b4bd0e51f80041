/** What stands around the body: letterhead and title, citations, closing words, recipients, signature, footnotes. */
import type { Clause } from '../../domain/clause.ts';
import type { ClauseTree } from '../clause-tree.ts';
import type { Words } from './tables.ts';
import { element, type XmlElement, type XmlNode } from './xml.ts';

export function prefaceBlocks(trees: readonly ClauseTree[], words: Words): readonly XmlElement[] {
  return trees.map((tree) =>
    tree.clause.level === 'title' ? longTitle(tree.clause, words, tree.clause.id) : block(tree, words),
  );
}

/** @param eId `undefined` for an annex, which is the attachment itself. */
export const longTitle = (clause: Clause, words: Words, eId: string | undefined): XmlElement =>
  element('longTitle', { eId }, ...paragraphs(clause, words));

/** @param isBasis Whether a clause states a legal basis: those that follow each other are one list of citations. */
export function preambleBlocks(
  trees: readonly ClauseTree[],
  words: Words,
  isBasis: (clause: Clause) => boolean,
): readonly XmlElement[] {
  const blocks: XmlElement[] = [];
  let citations: XmlElement[] = [];
  const close = (): void => {
    if (citations.length > 0) blocks.push(element('citations', {}, ...citations));
    citations = [];
  };
  for (const tree of trees) {
    const { clause, children } = tree;
    if (isBasis(clause) && children.length === 0 && clause.texts.length > 0) {
      citations.push(element('citation', { eId: clause.id }, ...paragraphs(clause, words)));
    } else {
      close();
      blocks.push(block(tree, words));
    }
  }
  close();
  return blocks;
}

export function conclusionBlocks(trees: readonly ClauseTree[], words: Words): readonly XmlElement[] {
  return trees.map((tree) => {
    const { level, texts } = tree.clause;
    const isList = (level === 'recipients' || level === 'notes') && texts.length < 2 && tree.children.length > 0;
    return isList ? list(tree, words) : block(tree, words);
  });
}

/** One paragraph bears its id itself; more of them, and clauses below, stand in a container. */
function block(tree: ClauseTree, words: Words): XmlElement {
  const { clause, children } = tree;
  const [first, ...more] = paragraphs(clause, words);
  if (first !== undefined && more.length === 0 && children.length === 0 && clause.level !== 'signature')
    return element(first.name, { eId: clause.id }, ...first.children);
  return element(
    'container',
    { eId: clause.id, name: clause.level },
    ...(first === undefined ? [] : [first, ...more]),
    ...children.map((child) => block(child, words)),
    ...(first === undefined && children.length === 0 ? [element('p')] : []),
  );
}

function paragraphs(clause: Clause, words: Words): readonly XmlElement[] {
  const { num, texts } = words(clause);
  const [first = [], ...more] = texts;
  const opening = [...num, ...(num.length > 0 && first.length > 0 ? [' '] : []), ...first];
  const contents: readonly (readonly XmlNode[])[] = opening.length === 0 ? more : [opening, ...more];
  return contents.map((content) => element('p', {}, ...content));
}

function list({ clause, children }: ClauseTree, words: Words): XmlElement {
  const [introduction = []] = words(clause).texts;
  return element(
    'blockList',
    { eId: clause.id },
    ...(introduction.length === 0 ? [] : [element('listIntroduction', {}, ...introduction)]),
    ...children.map((child) => item(child, words)),
  );
}

function item({ clause, children }: ClauseTree, words: Words): XmlElement {
  const { num, texts } = words(clause);
  return element(
    'item',
    { eId: clause.id },
    ...(num.length === 0 ? [] : [element('num', {}, ...num)]),
    ...texts.map((text) => element('p', {}, ...text)),
    ...(texts.length === 0 && children.length === 0 ? [element('p')] : []),
    ...(children.length === 0 ? [] : [element('blockList', {}, ...children.map((child) => item(child, words)))]),
  );
}
