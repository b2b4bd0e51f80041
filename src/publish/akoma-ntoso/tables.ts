import type { Clause, ClauseTable } from '../../domain/clause.ts';
import { hasNumberCell, inOrder, type ClauseTree } from '../clause-tree.ts';
import { element, type XmlElement, type XmlNode } from './xml.ts';

/** The content of a clause's texts. */
export type Words = (clause: Clause) => {
  readonly num: readonly XmlNode[];
  readonly texts: readonly (readonly XmlNode[])[];
};

/** @param rows With what stands below them: each is a row of its own, under the id of its clause. */
export function tableElement(
  { columns, isNumbered }: ClauseTable,
  rows: readonly ClauseTree[],
  words: Words,
): XmlElement {
  const cell = (name: 'td' | 'th', content: readonly XmlNode[], attributes = {}) =>
    element(name, attributes, element('p', {}, ...content));
  const head = columns.some((column) => column !== '')
    ? [element('tr', {}, ...columns.map((column) => cell('th', column === '' ? [] : [column])))]
    : [];
  const row = (clause: Clause): XmlElement => {
    const { num, texts } = words(clause);
    const isGroupHead = clause.level === 'rowGroup' && texts.length < 2;
    const cells = hasNumberCell(clause, isNumbered) ? [num, ...texts] : texts;
    const span = columns.length - cells.length + 1;
    const last = cells.length - 1;
    return element(
      'tr',
      { eId: clause.id },
      ...(cells.length === 0 ? [[]] : cells).map((content, index) =>
        cell('td', content, isGroupHead && index === last && span > 1 ? { colspan: String(span) } : {}),
      ),
    );
  };
  return element('table', {}, ...head, ...rows.flatMap(inOrder).map(row));
}
