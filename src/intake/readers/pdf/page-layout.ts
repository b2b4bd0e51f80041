/** Reads one page to paragraphs and tables: by its tags where they hold the whole text, else by position. */
import type { FlowBlock, FlowCell, FlowParagraph, FlowTable } from './flow.ts';
import type { Grid } from './grid.ts';
import { bandsOf } from './bands.ts';
import { continues, paragraphOf, paragraphsOf, usualLeading } from './paragraphs.ts';
import type { Box } from './paragraphs.ts';
import { linesOf } from './printed-line.ts';
import type { PrintedLine } from './printed-line.ts';
import type { Page, Piece } from './piece.ts';
import { readTags } from './tags.ts';
import type { TaggedBlock, TaggedParagraph, TaggedTable } from './tags.ts';

/** Reads a page whose furniture is taken out. */
export function layoutPage(page: Page, grids: readonly Grid[], box: Box): FlowBlock[] {
  return byTags(page, grids, box) ?? byPosition(page, grids, box);
}

/** Finds the grid a piece stands in, by its middle. */
export function isInGrid({ xs, ys }: Grid, piece: Piece): boolean {
  const x = (piece.x0 + piece.x1) / 2;
  const y = piece.y - 0.3 * piece.size;
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** Blocks by the tree of tags; `undefined` where it misses letters, or holds lines or pages for paragraphs. */
function byTags(page: Page, grids: readonly Grid[], box: Box): FlowBlock[] | undefined {
  if (page.tree === undefined) return undefined;
  const tagged = readTags(page.tree);
  const byId = Map.groupBy(page.pieces, ({ tag }) => tag ?? '');
  const known = new Set(tagged.flatMap(idsOf));
  for (const [id, pieces] of byId) {
    if (!known.has(id) && pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return undefined;
  }
  const read = (paragraph: TaggedParagraph, within: Box, only?: ReadonlySet<Piece>): FlowParagraph[] => {
    const pieces = paragraph.ids.flatMap((id) => byId.get(id) ?? []).filter((piece) => only?.has(piece) ?? true);
    const lines = linesOf(pieces, page.number);
    if (lines.length === 0) return [];
    const { headingLevel, isNote } = paragraph;
    return [
      {
        ...paragraphOf(lines, within),
        ...(headingLevel !== undefined && { headingLevel }),
        ...(isNote !== undefined && { isNote }),
      },
    ];
  };
  const blocks = tagged.flatMap((block): FlowBlock[] => {
    if (block.kind === 'paragraph') {
      // Browsers tag a table that only sets things side by side as one paragraph.
      const own = block.ids.flatMap((id) => byId.get(id) ?? []);
      const bands = bandsOf(own, page, box);
      return bands.some(({ kind }) => kind === 'table') ? bands : read(block, box);
    }
    const pieces = idsOf(block).flatMap((id) => byId.get(id) ?? []);
    const grid = grids.find((one) => pieces.length > 0 && pieces.every((piece) => isInGrid(one, piece)));
    const paragraphs = block.rows.flat(2);
    if (grid === undefined || isPoorer(grid, block)) return [taggedTable(block, read, box)];
    return [
      gridTable(grid, pieces, (only, within) =>
        paragraphs.flatMap((paragraph) => read(paragraph, within, new Set(only))),
      ),
    ];
  });
  return isUseless(blocks, box) ? undefined : blocks;
}

function idsOf(block: TaggedBlock): readonly string[] {
  return block.kind === 'paragraph' ? block.ids : block.rows.flat(2).flatMap(({ ids }) => ids);
}

/** A grid that lacks rows or columns which the tags have: only some of the lines are drawn. */
function isPoorer(grid: Grid, { rows }: TaggedTable): boolean {
  return grid.xs.length - 1 < Math.max(...rows.map((row) => row.length)) || grid.ys.length - 1 < rows.length;
}

/** A table without ruled lines, by its tags alone; a cell with the whole row to itself spans the columns. */
function taggedTable(
  { rows }: TaggedTable,
  read: (paragraph: TaggedParagraph, within: Box) => FlowParagraph[],
  box: Box,
): FlowTable {
  const columns = Math.max(...rows.map((row) => row.length));
  const read2 = rows.map((row) => row.map((cell) => cell.flatMap((paragraph) => read(paragraph, box))));
  const edges = Array.from({ length: columns }, (_, column) =>
    Math.min(
      ...read2
        .filter((row) => row.length === columns)
        .flatMap((row) => (row[column] ?? []).flatMap(({ lines }) => lines.map(({ x0 }) => x0))),
    ),
  );
  return {
    kind: 'table',
    edges: edges.map((edge) => (Number.isFinite(edge) ? edge : 0)),
    rows: read2.map((cells) => ({
      cells: cells.map((paragraphs, index) => ({
        paragraphs,
        colSpan: index === cells.length - 1 ? columns - cells.length + 1 : 1,
        rowSpan: 1,
      })),
    })),
  };
}

/** Tags that say nothing: many lines in one paragraph for a page, or one paragraph a printed line. */
function isUseless(blocks: readonly FlowBlock[], box: Box): boolean {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  if (lines.length > 12 && lines.length > 20 * paragraphs.length) return true;
  if (paragraphs.length < 10) return false;
  const leading = usualLeading(lines);
  const torn = paragraphs.filter(({ lines: open, isCentred }, index) => {
    const next = paragraphs[index + 1]?.lines[0];
    return next !== undefined && !isCentred && /^\p{Ll}/u.test(next.text) && continues(open, next, box, leading);
  });
  return torn.length > 0.25 * paragraphs.length;
}

/** A table by its ruled lines; `read` makes paragraphs of what stands in a cell. */
function gridTable(
  grid: Grid,
  pieces: readonly Piece[],
  read: (pieces: readonly Piece[], within: Box) => readonly FlowParagraph[],
): FlowTable {
  const columns = grid.xs.length - 1;
  const owner = new Map<number, number>();
  grid.cells.forEach(({ row, column, rowSpan, colSpan }, index) => {
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + colSpan; c++) owner.set(r * columns + c, index);
  });
  const held = grid.cells.map((): Piece[] => []);
  for (const piece of pieces) {
    const row = fieldOf(grid.ys, piece.y - 0.3 * piece.size);
    const column = fieldOf(grid.xs, (piece.x0 + piece.x1) / 2);
    held[owner.get(row * columns + column) ?? 0]?.push(piece);
  }
  const rows = Array.from({ length: grid.ys.length - 1 }, (): FlowCell[] => []);
  grid.cells.forEach(({ row, column, rowSpan, colSpan }, index) => {
    const within = { left: grid.xs[column] ?? 0, right: grid.xs[column + colSpan] ?? 0 };
    rows[row]?.push({ paragraphs: read(held[index] ?? [], within), colSpan, rowSpan });
  });
  return { kind: 'table', edges: grid.xs.slice(0, -1), rows: rows.map((cells) => ({ cells })) };
}

function fieldOf(edges: readonly number[], place: number): number {
  const after = edges.findIndex((edge) => edge > place);
  return Math.max(0, (after === -1 ? edges.length - 1 : after) - 1);
}

/** Blocks by position: ruled tables first, then what stands above, between and below them. */
function byPosition(page: Page, grids: readonly Grid[], box: Box): FlowBlock[] {
  const held = grids.map((grid) => page.pieces.filter((piece) => isInGrid(grid, piece)));
  const free = new Set(page.pieces);
  const tables = grids.flatMap((grid, index) => {
    const pieces = (held[index] ?? []).filter((piece) => free.has(piece));
    if (pieces.length === 0) return [];
    for (const piece of pieces) free.delete(piece);
    return [{ grid, pieces }];
  });
  const blocks: FlowBlock[] = [];
  const rest = [...free];
  const take = (until: number): void => {
    const above = rest.filter((piece) => free.has(piece) && piece.y < until);
    for (const piece of above) free.delete(piece);
    blocks.push(...bandsOf(above, page, box));
  };
  for (const { grid, pieces } of tables) {
    take(grid.ys[0] ?? 0);
    blocks.push(gridTable(grid, pieces, (only, within) => paragraphsInCell(linesOf(only, page.number), within)));
  }
  take(Infinity);
  return blocks;
}

/** Cells keep this distance to their lines at most; wider margins are those of centred words. */
const padding = 6;

function paragraphsInCell(lines: readonly PrintedLine[], { left, right }: Box): FlowParagraph[] {
  const margin = Math.max(1, Math.min(padding, ...lines.map(({ x0, x1 }) => Math.min(x0 - left, right - x1))));
  return paragraphsOf(lines, { left: left + margin, right: right - margin });
}
