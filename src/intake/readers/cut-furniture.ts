/** Takes what a site prints around a document out of the paragraphs and tables that a format states. */
import type { SourceBlock, SourceCell, SourceOmission, SourceParagraph, SourceText, Span } from '../source-text.ts';
import { readFurniture } from './furniture.ts';
import { joinOmissions, withoutOmissions } from './furniture-omissions.ts';

/** Blocks of a site's own words go, rules are cut out of paragraphs. */
export function cutFurniture(blocks: readonly SourceBlock[], omissions: readonly SourceOmission[]): SourceBlock[] {
  const omitted = Map.groupBy(omissions, ({ line }) => line);
  const cut = (spans: readonly Span[]) => spans.flatMap((span) => withoutOmissions(span, omitted.get(span.line) ?? []));
  const paragraph = (old: SourceParagraph): SourceParagraph[] => {
    const spans = cut(old.spans);
    return spans.length === 0 ? [] : [{ ...old, spans }];
  };
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'paragraph') return paragraph(block);
    const rows = block.rows.map((row) =>
      row.map((cell): SourceCell => ({ ...cell, paragraphs: cell.paragraphs.flatMap(paragraph) })),
    );
    return rows.flat().some(({ paragraphs }) => paragraphs.length > 0) ? [{ kind: 'table', rows }] : [];
  });
}

/** A Word or PDF file may hold a whole page of a site: copied into it, or printed from the browser. */
export function withoutFurniture(source: SourceText): SourceText {
  const { file, lines, pages, blocks, omissions } = source;
  if (blocks === undefined || lines.length === 0) return source;
  const whole = new Set(omissions.map(({ line }) => line));
  const furniture = readFurniture(
    file,
    lines.map((line, index) => (whole.has(index + 1) ? '' : line)),
    pages,
  );
  if (furniture.omissions.length === 0) return source;
  return {
    ...source,
    blocks: cutFurniture(blocks, furniture.omissions),
    omissions: joinOmissions(omissions, furniture.omissions),
    diagnostics: [...source.diagnostics, ...furniture.diagnostics],
  };
}
