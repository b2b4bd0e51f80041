/** Takes what a site prints around a document out of the paragraphs and tables that a format states. */
import type {
  OmissionReason,
  SourceBlock,
  SourceCell,
  SourceOmission,
  SourceParagraph,
  SourceText,
  Span,
} from '../source-text.ts';
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

/** What a site prints; page numbers and running heads are told by a PDF's positions, and Word has none in its text. */
const ofSites: ReadonlySet<OmissionReason> = new Set(['furniture', 'metadata-table', 'rule']);
const reports = new Set(['intake/left-out-furniture', 'intake/left-out-metadata-table', 'intake/before-letterhead']);

/** A Word or PDF file may hold a whole page of a site: copied into it, or printed from the browser. */
export function withoutFurniture(source: SourceText): SourceText {
  const { file, lines, blocks, omissions } = source;
  if (blocks === undefined || lines.length === 0) return source;
  const left = new Set(omissions.map(({ line }) => line));
  const furniture = readFurniture(
    file,
    lines.map((line, index) => (left.has(index + 1) ? '' : line)),
  );
  const found = furniture.omissions.filter(({ reason }) => ofSites.has(reason));
  if (found.length === 0) return source;
  return {
    ...source,
    blocks: cutFurniture(blocks, found),
    omissions: joinOmissions(omissions, found),
    diagnostics: [...source.diagnostics, ...furniture.diagnostics.filter(({ rule }) => reports.has(rule))],
  };
}
