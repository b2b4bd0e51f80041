/** The body of a document: numbered clauses as the hierarchy of Akoma Ntoso, tables where they stand in it. */
import type { ClauseLevel, ClauseTable } from '../../domain/clause.ts';
import { isRow, type ClauseTree } from '../clause-tree.ts';
import { tableElement, type Words } from './tables.ts';
import { element, type XmlElement, type XmlNode } from './xml.ts';

/** Vietnamese levels in the vocabulary of the standard; ids are ours: `sec_2__para_3__point_dd`. */
const hierarchy: Readonly<Partial<Record<ClauseLevel, string>>> = {
  division: 'division',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  article: 'article',
  group: 'part',
  part: 'section',
  paragraph: 'paragraph',
  subparagraph: 'subparagraph',
  point: 'point',
  subpoint: 'point',
  item: 'indent',
  subitem: 'indent',
  text: 'alinea',
};

export interface BodyInput {
  readonly words: Words;
  readonly tableOf: (clauseId: string) => ClauseTable | undefined;
}

export function hierarchyElement(tree: ClauseTree, input: BodyInput): XmlElement {
  const { id, level, isHeading } = tree.clause;
  const { num, texts } = input.words(tree.clause);
  const paragraphs = texts.slice(isHeading ? 1 : 0).map((text) => element('p', {}, ...text));
  const name = hierarchy[level];
  return element(
    name ?? 'hcontainer',
    { eId: id, ...(name === undefined ? { name: level } : {}) },
    ...optional('num', num),
    ...optional('heading', isHeading ? (texts[0] ?? []) : []),
    ...contentOf(tree, paragraphs, input),
  );
}

const optional = (name: string, content: readonly XmlNode[]): readonly XmlElement[] =>
  content.length === 0 ? [] : [element(name, {}, ...content)];

/** What has clauses below it may only begin and end with paragraphs: they are its `intro`. */
function contentOf(tree: ClauseTree, paragraphs: readonly XmlElement[], input: BodyInput): readonly XmlElement[] {
  const blocks = [...paragraphs, ...ownTable(tree, input)];
  const below = clausesBelow(tree, input);
  if (below.length === 0) return [element('content', {}, ...blocks)];
  return [...optional('intro', blocks), ...below];
}

/** The table whose rows stand right below a clause; none where it has neither heads nor rows. */
export function ownTable({ clause, children }: ClauseTree, { words, tableOf }: BodyInput): readonly XmlElement[] {
  const table = tableOf(clause.id);
  const rows = children.filter(({ clause: below }) => isRow(below));
  if (rows.length === 0 && (table?.columns ?? []).every((column) => column === '')) return [];
  return [tableElement(table ?? { ownerId: clause.id, columns: [], isNumbered: false }, rows, words)];
}

export const clausesBelow = ({ children }: ClauseTree, input: BodyInput): readonly XmlElement[] =>
  children.filter(({ clause }) => !isRow(clause)).map((child) => hierarchyElement(child, input));
