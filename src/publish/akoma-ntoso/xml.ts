/** Elements of Akoma Ntoso as plain values, and the one place that turns them into text. */
import { Document, serializeToWellFormedString, type Element } from 'slimdom';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const dublinCore = 'http://purl.org/dc/terms/';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;
/** In the order in which they are written; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export const element = (name: string, attributes: Attributes = {}, ...children: readonly XmlNode[]): XmlElement => ({
  name,
  attributes,
  children,
});

/** Elements that hold words: nothing in them is laid out, because a space there would be a space of the text. */
const holdsWords = (name: string): boolean =>
  ['p', 'num', 'heading', 'listIntroduction'].includes(name) || isDublinCore(name);
const isDublinCore = (name: string): boolean => name.startsWith('dcterms:');

/**
 * Lays the elements out on lines and writes them.
 *
 * @throws for what no XML may hold, such as a lone surrogate: the words of plans are checked before they are published.
 */
export function formatXml(root: XmlElement): string {
  const document = new Document();
  document.append(domOf(document, root, '\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(document)}\n`;
}

/** @param line The line feed and indentation before this element; `undefined` inside words. */
function domOf(document: Document, { name, attributes, children }: XmlElement, line: string | undefined): Element {
  const dom = document.createElementNS(isDublinCore(name) ? dublinCore : namespace, name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) dom.setAttribute(attribute, value);
  const below = line === undefined || holdsWords(name) ? undefined : `${line}  `;
  for (const child of children) {
    if (below !== undefined) dom.append(below);
    dom.append(typeof child === 'string' ? child : domOf(document, child, below));
  }
  if (line !== undefined && below !== undefined && children.length > 0) dom.append(line);
  return dom;
}
