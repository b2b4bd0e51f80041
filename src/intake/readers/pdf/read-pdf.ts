/** Reads a PDF with a text layer: tagged or not, upright or on its side; says so where the file holds no text. */
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { SourceText } from '../../source-text.ts';
import type { FlowBlock } from './flow.ts';
import { gridsOf } from './grid.ts';
import { clearFurniture } from './furniture.ts';
import { joinPages } from './join-pages.ts';
import { checkLetters } from './letters.ts';
import { openPdf } from './open.ts';
import type { Opened } from './open.ts';
import { isInGrid, layoutPage } from './page-layout.ts';
import type { Box } from './paragraphs.ts';
import { linesOf } from './printed-line.ts';
import type { Page } from './piece.ts';
import { formatPages, problemOf } from './problems.ts';
import { writeFlow } from './write.ts';

/** A picture page with fewer letters than this is a scan with a stamp on it. */
const fewLetters = 60;

/**
 * Reads a PDF file.
 *
 * @param file Path as given, for places.
 * @returns Lines, blocks and omissions; no line and an error where the file has no text layer, is locked, damaged, too
 *   large or not a PDF. Never throws on content; runs and fetches nothing that the file names.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<SourceText> {
  const opened = await openPdf(bytes);
  if ('rule' in opened) return nothing(file, [problemOf(file, opened.rule, opened.detail)]);
  return textOfPages(file, opened);
}

/** Text of pages read to pieces: what `readPdf` does once the file is open. */
function textOfPages(file: string, opened: Opened): SourceText {
  const { damaged } = opened;
  const problems: Diagnostic[] = damaged.length > 0 ? [problemOf(file, 'pdf/page-damaged', formatPages(damaged))] : [];
  const scans = opened.pages.filter(isScan).map(({ number }) => number);
  if (opened.pages.every((page) => page.pieces.length === 0 || isScan(page))) {
    return nothing(file, opened.pages.length > 0 ? [...problems, problemOf(file, 'pdf/no-text')] : problems);
  }
  if (scans.length > 0) problems.push(problemOf(file, 'pdf/pages-without-text', formatPages(scans)));
  const checked = checkLetters(file, opened.pages);
  problems.push(...checked.problems);
  if (!checked.isReadable) return nothing(file, problems);
  return { file, format: 'pdf', ...writeFlow(flowOf(checked.pages)), diagnostics: problems };
}

/** Blocks of all pages in reading order. */
function flowOf(pages: readonly Page[]): FlowBlock[] {
  const boxes = boxesOf(pages);
  const grids = new Map(pages.map((page) => [page.number, gridsOf(page.rulings)]));
  const cleared = clearFurniture(pages, (page, piece) =>
    (grids.get(page.number) ?? []).some((grid) => isInGrid(grid, piece)),
  );
  return joinPages(
    cleared.map(({ page, omitted }) => {
      const box = boxes.get(Math.round(page.width)) ?? { left: 0, right: page.width };
      return {
        blocks: layoutPage(page, grids.get(page.number) ?? [], box),
        above: omitted.filter(({ line }) => line.y < page.height / 2),
        below: omitted.filter(({ line }) => line.y >= page.height / 2),
        right: box.right,
      };
    }),
  );
}

function nothing(file: string, diagnostics: SourceText['diagnostics']): SourceText {
  return { file, format: 'pdf', lines: [], pages: [], blocks: [], omissions: [], diagnostics };
}

function isScan({ pieces, hasPicture }: Page): boolean {
  return hasPicture && pieces.reduce((sum, { text }) => sum + text.trim().length, 0) < fewLetters;
}

/** The text between the margins, by page width: where most lines begin and end. */
function boxesOf(pages: readonly Page[]): ReadonlyMap<number, Box> {
  const byWidth = Map.groupBy(pages, ({ width }) => Math.round(width));
  return new Map(
    [...byWidth].map(([width, same]) => {
      const lines = same.flatMap(({ pieces, number }) => linesOf(pieces, number));
      const starts = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
      const ends = lines.map(({ x1 }) => x1).sort((a, b) => a - b);
      return [
        width,
        { left: starts[Math.floor(0.02 * starts.length)] ?? 0, right: ends[Math.floor(0.97 * ends.length)] ?? width },
      ];
    }),
  );
}
