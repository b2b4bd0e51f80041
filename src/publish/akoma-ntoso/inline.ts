/** The words of a clause with its marks as elements in them. Without the marks the words are those of the clause. */
import type { Clause } from '../../domain/clause.ts';
import type { TextRange } from '../../domain/text-range.ts';
import { element, type Attributes, type XmlNode } from './xml.ts';

/** An element to put around a range of the clause's own words; at a range without words it is empty. */
export interface Mark extends TextRange {
  readonly name: string;
  readonly attributes: Attributes;
}

/** @returns The content of each of the clause's texts. A mark that crosses another one or the end of a text is left out. */
export function inlineTexts({ texts }: Pick<Clause, 'texts'>, marks: readonly Mark[]): readonly (readonly XmlNode[])[] {
  const letters = Array.from(texts.join('\n'));
  const sorted = marks.toSorted(
    (a, b) => a.start - b.start || Number(isPoint(b)) - Number(isPoint(a)) || b.end - a.end,
  );
  let end = -1;
  return texts.map((text) => {
    const start = end + 1;
    end = start + Array.from(text).length;
    const own = sorted.filter((mark) => mark.start >= start && mark.end <= end);
    return nested(letters, own, start, end);
  });
}

const isPoint = ({ start, end }: Mark): boolean => start === end;

function nested(letters: readonly string[], marks: readonly Mark[], start: number, end: number): readonly XmlNode[] {
  const nodes: XmlNode[] = [];
  let at = start;
  const write = (to: number): void => {
    if (to > at) nodes.push(letters.slice(at, to).join(''));
    at = to;
  };
  let rest = marks;
  while (rest.length > 0) {
    const [mark, ...others] = rest;
    rest = others;
    if (mark === undefined || mark.start < at) continue;
    const inside = others.filter((other) => isInside(other, mark));
    rest = others.filter((other) => !inside.includes(other));
    write(mark.start);
    nodes.push(element(mark.name, mark.attributes, ...nested(letters, inside, mark.start, mark.end)));
    at = mark.end;
  }
  write(end);
  return nodes;
}

/** A point at the edge of a mark stands outside. */
const isInside = (inner: Mark, { start, end }: Mark): boolean =>
  isPoint(inner) ? inner.start > start && inner.end < end : inner.start >= start && inner.end <= end;
