/** The words of one clause as lines with their footnote signs: its paragraphs, its cells, the heads of its table. */
import { FootnoteReferenceRun, TextRun, type ParagraphChild } from 'docx';
import type { Clause } from '../../domain/clause.ts';
import type { NoteSign } from './notes.ts';

export interface Line {
  readonly text: string;
  readonly signs: readonly NoteSign[];
}

export interface ClauseLines {
  /** The marker with the first paragraph, then one line for each further paragraph. */
  readonly paragraphs: readonly Line[];
  /** The same words as a row of a table: the marker is a cell of its own. */
  readonly cells: readonly Line[];
  readonly columns: readonly Line[];
}

/** @param signs Of each line that has words. */
export function clauseLines(
  { marker, texts }: Clause,
  columns: readonly string[],
  signs: readonly (readonly NoteSign[])[],
): ClauseLines {
  let used = 0;
  const withSigns = (text: string): Line => ({ text, signs: text === '' ? [] : (signs[used++] ?? []) });
  const [first = '', ...more] = texts;
  const paragraphs = [`${marker} ${first}`.trim(), ...more].map(withSigns);
  const [whole, ...rest] = paragraphs;
  return {
    paragraphs: paragraphs.filter(({ text }) => text !== ''),
    cells: whole === undefined ? [] : [...cut(whole, marker.length), ...rest],
    columns: columns.map(withSigns),
  };
}

function cut({ text, signs }: Line, at: number): readonly [Line, Line] {
  const start = at === 0 ? 0 : at + 1;
  return [
    { text: text.slice(0, at), signs: signs.filter((sign) => sign.at <= at && at > 0) },
    {
      text: text.slice(start),
      signs: signs.filter((sign) => sign.at > at || at === 0).map((sign) => ({ ...sign, at: sign.at - start })),
    },
  ];
}

export function runsOf({ text, signs }: Line): ParagraphChild[] {
  let at = 0;
  const runs = signs.flatMap(({ at: end, note }) => {
    const before = text.slice(at, end);
    at = end;
    return [...(before === '' ? [] : [new TextRun(before)]), new FootnoteReferenceRun(note)];
  });
  return at < text.length ? [...runs, new TextRun(text.slice(at))] : runs;
}
