/**
 * XML of Office documents as small trees, one block of the body at a time. Names are `prefix:local` with the usual prefix
 * of their namespace, whatever prefix the file uses; both namespaces of WordprocessingML (transitional, strict) are `w`.
 */
import saxLibrary from 'sax';
import type { XmlElement } from './element.ts';
import { Refusal, saveAgain } from './refusal.ts';

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: XmlElement[] };

export const xmlLimits = {
  /** Word nests a text box in a table in a content control in about 40 steps. */
  depth: 256,
  /** Elements held at once: those of one table or paragraph, or of one side part. */
  elements: 2_000_000,
  /** Of one element; the root of a Word document declares about forty namespaces. */
  attributes: 1_000,
};

const office = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const prefixes: Readonly<Record<string, string | undefined>> = {
  [`${office}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${office}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${office}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${office}/drawingml/2006/picture`]: 'pic',
  [`${office}/drawingml/2006/chart`]: 'c',
  [`${strict}/drawingml/chart`]: 'c',
  [`${office}/drawingml/2006/diagram`]: 'dgm',
  [`${office}/markup-compatibility/2006`]: 'mc',
  [`${office}/package/2006/relationships`]: 'rel',
  'urn:schemas-microsoft-com:vml': 'v',
};

const letterHolders = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t']);
const unshown = new Set(['w:delText', 'w:instrText']);
/** Former properties, proofing and positions: they say nothing of the text and are most of the elements. */
const skipped = new Set([
  ...['pPr', 'rPr', 'tblPr', 'tblPrEx', 'tblGrid', 'trPr', 'tcPr', 'sectPr'].map((name) => `w:${name}Change`),
  ...['w:numberingChange', 'w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:lastRenderedPageBreak', 'w:lang'],
  ...[
    'w:commentRangeStart',
    'w:commentRangeEnd',
    'w:sz',
    'w:szCs',
    'w:spacing',
    'w:tcBorders',
    'w:tblBorders',
    'w:pBdr',
  ],
]);
/** Without positions; only the five entities of XML, none of HTML. */
const saxOptions = { position: false, strictEntities: true };
const noAttributes = Object.freeze(Object.create(null)) as Readonly<Record<string, string>>;

/**
 * Parses one part of a package.
 *
 * @param part Its path, for messages.
 * @param emitBlock Takes each child of `w:body` as soon as it is closed; the tree that is returned then lacks them, so
 *   that only one block of a long document is held at a time.
 * @returns The root. Of `mc:AlternateContent` only one alternative is kept, in its place.
 * @throws {Refusal} on a DOCTYPE, on entities other than the five of XML, on XML that is not well formed, beyond limits.
 */
export function parseXml(part: string, bytes: Uint8Array, emitBlock?: (block: XmlElement) => void): XmlElement {
  let root: Growing | undefined;
  const open: Growing[] = [];
  const scopes: Scope[] = [Object.create(null) as Scope];
  let skipDepth = 0;
  let held = 0;
  let attributes: [name: string, value: string][] = [];
  // sax counts positions and resolves namespaces at a cost that grows with the square of an element's attributes
  const sax = saxLibrary.parser(true, saxOptions);
  sax.onerror = (error) => {
    throw notWellFormed(part, error.message);
  };
  sax.ondoctype = () => {
    throw new Refusal(
      'docx/doctype',
      `"${part}" declares a document type or entities, which no Word file does and which can hide text or attack readers.`,
      `Do not trust this file. ${saveAgain}`,
    );
  };
  sax.onattribute = ({ name, value }) => {
    if (attributes.length >= xmlLimits.attributes)
      throw beyond(part, `holds an element of over ${xmlLimits.attributes} attributes`);
    // sax would call it as the method that it hides
    if (name === 'hasOwnProperty') throw notWellFormed(part, `an attribute is called "${name}"`);
    attributes.push([name, value]);
  };
  sax.onopentag = (tag) => {
    const own = attributes;
    attributes = [];
    if (open.length + skipDepth >= xmlLimits.depth) throw beyond(part, `nests elements over ${xmlLimits.depth} deep`);
    const scope = scopeOf(own, scopes.at(-1));
    const name = nameOf(tag.name, scope);
    if (skipDepth > 0 || skipped.has(name)) {
      skipDepth++;
      return;
    }
    if (++held > xmlLimits.elements)
      throw beyond(part, `holds a table or paragraph of over ${xmlLimits.elements} elements`);
    scopes.push(scope);
    open.push({ name, attributes: attributesOf(own), children: [], text: '', hasText: false });
  };
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (skipDepth > 0 || element === undefined || !letterHolders.has(element.name)) return;
    element.text += text;
    if (!unshown.has(element.name)) element.hasText ||= /\S/u.test(text);
  };
  sax.ontext = addText;
  sax.oncdata = addText;
  sax.onclosetag = () => {
    if (skipDepth > 0) {
      skipDepth--;
      return;
    }
    scopes.pop();
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined) return;
    if (parent === undefined) {
      root ??= element;
      return;
    }
    const kept = element.name === 'mc:AlternateContent' ? chosen(element) : [element];
    parent.hasText ||= kept.some(({ hasText }) => hasText);
    if (emitBlock !== undefined && open.length === 2 && parent.name === 'w:body') {
      kept.forEach(emitBlock);
      held = open.length;
    } else for (const child of kept) parent.children.push(child);
  };
  const decoder = decoderOf(bytes);
  const step = 64 * 1024;
  for (let at = 0; at < bytes.length; at += step) {
    const text = decode(part, decoder, bytes.subarray(at, at + step), at + step < bytes.length);
    sax.write(text);
  }
  sax.close();
  if (root === undefined) throw notWellFormed(part, 'it is empty');
  return root;
}

/** Word writes what it understands as Choice and the same for old programs as Fallback: the first that holds words. */
function chosen(alternatives: XmlElement): readonly XmlElement[] {
  const first = alternatives.children.find(({ hasText }) => hasText) ?? alternatives.children[0];
  return first?.children ?? [];
}

/** Known prefixes by the prefix that the file uses; a scope inherits from the one around it. */
type Scope = Record<string, string | undefined>;

function scopeOf(attributes: readonly (readonly [name: string, value: string])[], around: Scope | undefined): Scope {
  let scope = around ?? {};
  for (const [name, value] of attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    if (scope === around) scope = Object.create(around) as Scope;
    scope[`:${name.slice(6)}`] = prefixes[value] ?? '?';
  }
  return scope;
}

function nameOf(qualified: string, scope: Scope): string {
  const colon = qualified.indexOf(':');
  return `${scope[`:${qualified.slice(0, Math.max(colon, 0))}`] ?? '?'}:${qualified.slice(colon + 1)}`;
}

function attributesOf(own: readonly (readonly [name: string, value: string])[]): XmlElement['attributes'] {
  let attributes: Record<string, string> | undefined;
  for (const [name, value] of own) {
    const local = name.slice(name.indexOf(':') + 1);
    // Word 2010 and later repeat some names in another namespace, with other values
    if (local.startsWith('rsid') || name.startsWith('xmlns') || name.startsWith('w14:')) continue;
    attributes ??= Object.create(null) as Record<string, string>;
    attributes[local] = value;
  }
  return attributes ?? noAttributes;
}

function decoderOf(bytes: Uint8Array): TextDecoder {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = !isUtf16 ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return new TextDecoder(label, { fatal: true });
}

function decode(part: string, decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw notWellFormed(part, 'its bytes are not UTF-8');
  }
}

function notWellFormed(part: string, why: string): Refusal {
  return new Refusal('docx/xml', `"${part}" is not well-formed XML: ${why.slice(0, 120)}.`, saveAgain);
}

function beyond(part: string, what: string): Refusal {
  return new Refusal(
    'docx/too-large',
    `"${part}" ${what}.`,
    `Do not trust this file. If it is real, divide it. ${saveAgain}`,
  );
}
