/** Joins lines into paragraphs: those of `continuations` go on with the one before. */
import { paragraphText, type Look } from '../source-text.ts';
import type { Paragraph } from './block.ts';
import type { InkLine } from './ink-lines.ts';
import { continuations, type LineStyle } from './line-breaks.ts';

/** @param lines All lines of the source. @param ink The lines to join: neighbours in one run of text or one cell. */
export function paragraphsOf(lines: readonly string[], ink: readonly InkLine[], style: LineStyle): Paragraph[] {
  const goOn = continuations(ink, style);
  const groups: InkLine[][] = [];
  ink.forEach((line, index) => {
    const last = groups.at(-1);
    if (goOn[index] === true && last !== undefined) last.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => paragraphOf(lines, group));
}

function paragraphOf(lines: readonly string[], group: readonly InkLine[]): Paragraph {
  const spans = group.flatMap((line) => line.spans);
  const look: Look = group.every(({ isBold }) => isBold) ? { isBold: true } : {};
  const isAfterBlank = group[0]?.isAfterBlank ?? true;
  return { kind: 'paragraph', spans, text: paragraphText(lines, spans), look, isAfterBlank, isNote: false };
}
