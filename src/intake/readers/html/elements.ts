/** What is asked of an element: names, attributes, styles, and what stands below it. */
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { fold } from '../../../vietnamese/fold.ts';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

export function isElementNode(node: Tree.Node): node is Element {
  return adapter.isElementNode(node);
}

export function isTextNode(node: Tree.Node): node is Tree.TextNode {
  return adapter.isTextNode(node);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The value of one declaration of the `style` attribute, in small letters. Style sheets are not read. */
export function style(element: Element, property: string): string | undefined {
  const declarations = attribute(element, 'style')?.slice(0, 10_000).toLowerCase().split(';') ?? [];
  const found = declarations.findLast((declaration) => declaration.split(':', 1)[0]?.trim() === property);
  return found?.slice(found.indexOf(':') + 1).trim();
}

export function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    style(element, 'display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style(element, 'visibility') ?? '') ||
    /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(style(element, 'font-size') ?? '') ||
    /^0(?:\.0+)?%?$/.test(style(element, 'opacity') ?? '')
  );
}

/** What an element holds, itself and all below it. */
export interface Contents {
  /** Characters of text, without spaces at the ends of pieces. */
  readonly length: number;
  /** Holds the motto of a letterhead, so it is the document or holds it. */
  readonly hasMotto: boolean;
  readonly hasTable: boolean;
}

export type ContentsOf = (element: Element) => Contents;

/** Measures a tree once. */
export function measure(root: Tree.Document): ContentsOf {
  const known = new Map<Tree.ParentNode, Contents>();
  const visit = (node: Tree.ParentNode): Contents => {
    let [length, hasMotto, hasTable] = [0, false, false];
    for (const child of node.childNodes) {
      if (isTextNode(child)) {
        const text = child.value.trim();
        length += text.length;
        hasMotto ||= text.length < 500 && /doc lap\s*[-–]\s*tu do/.test(fold(text));
      } else if (isElementNode(child)) {
        const below = visit(child);
        length += below.length;
        hasMotto ||= below.hasMotto;
        hasTable ||= below.hasTable || child.tagName === 'table';
      }
    }
    const contents = { length, hasMotto, hasTable };
    known.set(node, contents);
    return contents;
  };
  visit(root);
  return (element) => known.get(element) ?? { length: 0, hasMotto: false, hasTable: false };
}
