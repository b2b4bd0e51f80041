/** From a source to the text of a plan's file, with a record of everything that differs between the two. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Block, Paragraph } from '../layout/block.ts';
import { layoutOf } from '../layout/blocks.ts';
import type { SourceOmission, SourceText } from '../source-text.ts';
import { divide, type Division } from './divide.ts';
import { keptAsText } from './lost-columns.ts';
import { asSecondD, misreadPoints, repairMarker, type Change } from './repairs.ts';
import { checkTotals } from './table-checks.ts';
import { writeBody } from './write-body.ts';

export interface DraftText {
  /** Markdown of the plan's file, without front matter. */
  readonly body: string;
  readonly divisions: readonly Division[];
  /** Pieces of the source that are not in the text, in the order of the source. */
  readonly omissions: readonly SourceOmission[];
  /** Letters of the source that are written otherwise, in the order of the source. */
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Never throws. Every word of the source stands in the body, in order, or in an omission or change. */
export function draftText(source: SourceText): DraftText {
  const layout = layoutOf(source);
  const omissions: SourceOmission[] = [...layout.omissions];
  const changes: Change[] = [];
  const repair = (paragraph: Paragraph): Paragraph => {
    const repaired = repairMarker(source.lines, paragraph);
    omissions.push(...repaired.omissions);
    changes.push(...repaired.changes);
    return repaired.paragraph;
  };
  const problems: Diagnostic[] = [];
  const divisions = divide(layout.blocks).map((found): Division => {
    const { division, problem } = keptAsText(source.file, found);
    if (problem !== undefined) problems.push(problem);
    if (division.name !== 'body' && division.name !== 'annex') return division;
    const blocks = division.blocks.map((block) => (block.kind === 'paragraph' ? repair(block) : block));
    return { ...division, blocks: withSecondDs(source, blocks, changes) };
  });
  return {
    body: writeBody(divisions),
    divisions,
    omissions: omissions.toSorted((a, b) => a.line - b.line || a.start - b.start),
    changes: changes.toSorted((a, b) => a.line - b.line || a.start - b.start),
    diagnostics: [
      ...source.diagnostics,
      ...layout.diagnostics,
      ...checkTotals(source.file, layout.blocks),
      ...problems,
    ],
  };
}

function withSecondDs(source: SourceText, blocks: readonly Block[], changes: Change[]): readonly Block[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const misread = new Set(misreadPoints(paragraphs).map((index) => paragraphs[index]));
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || !misread.has(block)) return block;
    const { paragraph, change } = asSecondD(source.lines, block);
    if (change !== undefined) changes.push(change);
    return paragraph;
  });
}
