/** Small Word documents for tests: hand-written XML in a ZIP made in memory. */
import { strToU8, zipSync } from 'fflate';
import type { SourceText } from '../../source-text.ts';
import { readDocx } from './read-docx.ts';

const office = 'http://schemas.openxmlformats.org';
export const namespaces = [
  ['w', `${office}/wordprocessingml/2006/main`],
  ['m', `${office}/officeDocument/2006/math`],
  ['mc', `${office}/markup-compatibility/2006`],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['pic', `${office}/drawingml/2006/picture`],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** XML of the children of each part's root. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  /** Whole files by their path; they replace those made here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  header: 'hdr',
} as const;

export function aDocx({ body, files = {}, ...parts }: DocxParts): Uint8Array {
  const given = (Object.keys(roots) as (keyof typeof roots)[]).filter((kind) => parts[kind] !== undefined);
  const relation = (type: string, target: string): string =>
    `<Relationship Id="${type}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `<Relationships xmlns="${office}/package/2006/relationships">${content}</Relationships>`;
  const types = { ...Object.fromEntries(given.map((kind) => [kind, kind])), document: 'document.main' };
  const content: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${Object.entries(
      types,
    )
      .map(
        ([part, type]) =>
          `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(given.map((kind) => relation(kind, `${kind}.xml`)).join('')),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      given.map((kind) => [
        `word/${kind}.xml`,
        `<w:${roots[kind]} ${namespaces}>${parts[kind] ?? ''}</w:${roots[kind]}>`,
      ]),
    ),
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(content).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  );
}

export function read(parts: DocxParts | string): SourceText {
  return readDocx('kh.docx', aDocx(typeof parts === 'string' ? { body: parts } : parts));
}

/** A run. @param properties XML of `w:rPr`. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph. @param content Text, or XML of runs. @param properties XML of `w:pPr`. */
export function p(content = '', properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of a list. */
export function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A table from rows of cells; a cell that is no XML becomes a paragraph. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** @param properties XML of `w:tcPr`. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

/** A level of an abstract list: "decimal %1." */
export function lvl(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** numbering.xml with abstract lists 1, 2, … of these levels, and the list of the same number for each. */
export function numbering(...abstracts: readonly string[]): string {
  return [
    ...abstracts.map((levels, index) => `<w:abstractNum w:abstractNumId="${index + 1}">${levels}</w:abstractNum>`),
    ...abstracts.map((_, index) => num(index + 1, index + 1)),
  ].join('');
}

export function num(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

/** The rules that the diagnostics name, in their order. */
export function rulesOf({ diagnostics }: SourceText): readonly string[] {
  return diagnostics.map(({ rule }) => rule);
}
