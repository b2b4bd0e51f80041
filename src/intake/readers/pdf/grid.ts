/** Tables by their ruled lines: which lines make up a grid, and which cells of it are merged. */
import type { Ruling } from './piece.ts';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Grid {
  /** Edges of the columns from left to right and of the rows from the top down; one more than columns and rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** In reading order, without overlaps; every field of the grid belongs to one cell. */
  readonly cells: readonly GridCell[];
}

/** Lines nearer than this are one line: the two edges of a drawn bar, the joints of cells drawn one by one. */
const near = 3;
/** A page with more lines than this is a drawing. */
const mostRulings = 20_000;
const mostFields = 40_000;

/** Finds the tables of a page, from the top down. Frames without a line inside are no tables. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  if (rulings.length > mostRulings) return [];
  const level = joined(
    rulings.filter((line) => line.y0 === line.y1).map(({ y0, x0, x1 }) => ({ at: y0, from: x0, to: x1 })),
  );
  const upright = joined(
    rulings.filter((line) => line.x0 === line.x1).map(({ x0, y0, y1 }) => ({ at: x0, from: y0, to: y1 })),
  );
  return components(level, upright)
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** A line along one axis: `at` on the other axis, running `from` … `to`. */
interface Stroke {
  readonly at: number;
  from: number;
  to: number;
}

/** Joins strokes on one line that touch: dotted lines, edges of cells drawn one by one. */
function joined(strokes: readonly Stroke[]): Stroke[] {
  const sorted = strokes.toSorted((a, b) => a.at - b.at);
  const result: Stroke[] = [];
  for (let index = 0; index < sorted.length;) {
    const first = sorted[index]?.at ?? 0;
    let end = index;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - first < near) end++;
    let last: Stroke | undefined;
    for (const { from, to } of sorted.slice(index, end).sort((a, b) => a.from - b.from)) {
      if (last !== undefined && from - last.to < near) last.to = Math.max(last.to, to);
      else result.push((last = { at: first, from, to }));
    }
    index = end;
  }
  return result.filter(({ from, to }) => to - from > near);
}

/** Groups level and upright strokes that cross or touch. */
function components(level: readonly Stroke[], upright: readonly Stroke[]): { level: Stroke[]; upright: Stroke[] }[] {
  const parents = level.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = index; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const owners = upright.map((stroke) => {
    let owner: number | undefined;
    for (let index = firstAtLeast(level, stroke.from - near); index < level.length; index++) {
      const other = level[index];
      if (other === undefined || other.at > stroke.to + near) break;
      if (stroke.at < other.from - near || stroke.at > other.to + near) continue;
      if (owner === undefined) owner = find(index);
      else parents[find(index)] = find(owner);
    }
    return owner;
  });
  const groups = new Map<number, { level: Stroke[]; upright: Stroke[] }>();
  const groupOf = (index: number) => {
    const root = find(index);
    const group = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, group);
    return group;
  };
  upright.forEach((stroke, index) => {
    const owner = owners[index];
    if (owner !== undefined) groupOf(owner).upright.push(stroke);
  });
  level.forEach((stroke, index) => groups.get(find(index))?.level.push(stroke));
  return [...groups.values()];
}

/** First of the strokes, sorted by place, that lies at `place` or beyond. */
function firstAtLeast(strokes: readonly Stroke[], place: number): number {
  let low = 0;
  let high = strokes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((strokes[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function gridOf({ level, upright }: { level: Stroke[]; upright: Stroke[] }): Grid | undefined {
  const xs = places([...upright.map(({ at }) => at), ...level.flatMap(({ from, to }) => [from, to])]);
  const ys = places([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1 || columns * rows > mostFields) return undefined;
  const walls = wallsOf(upright, xs, ys);
  const floors = wallsOf(level, ys, xs);
  const owned = new Uint8Array(columns * rows);
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owned[row * columns + column] === 1) continue;
      let colSpan = 1;
      while (
        column + colSpan < columns &&
        owned[row * columns + column + colSpan] === 0 &&
        walls[(column + colSpan) * rows + row] === 0
      ) {
        colSpan++;
      }
      let rowSpan = 1;
      while (row + rowSpan < rows && isOpen(floors, columns, row + rowSpan, column, colSpan)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) owned.fill(1, r * columns + column, r * columns + column + colSpan);
      cells.push({ row, column, rowSpan, colSpan });
    }
  }
  return { xs, ys, cells };
}

function isOpen(floors: Uint8Array, columns: number, row: number, column: number, colSpan: number): boolean {
  for (let c = column; c < column + colSpan; c++) if (floors[row * columns + c] === 1) return false;
  return true;
}

/** One number for lines that lie together. */
function places(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (result.length === 0 || value - (result.at(-1) ?? 0) >= near) result.push(value);
  }
  return result;
}

/** Which edges a stroke covers: at `edge * fields + field`, 1 where a stroke at edges[edge] passes the field's middle. */
function wallsOf(strokes: readonly Stroke[], edges: readonly number[], across: readonly number[]): Uint8Array {
  const fields = across.length - 1;
  const walls = new Uint8Array(edges.length * fields);
  for (const { at, from, to } of strokes) {
    const edge = nearest(edges, at);
    for (let field = Math.max(0, nearest(across, from) - 1); field < fields; field++) {
      const middle = ((across[field] ?? 0) + (across[field + 1] ?? 0)) / 2;
      if (middle > to) break;
      if (middle > from) walls[edge * fields + field] = 1;
    }
  }
  return walls;
}

function nearest(edges: readonly number[], place: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < place) low = middle;
    else high = middle;
  }
  return place - (edges[low] ?? 0) <= (edges[high] ?? 0) - place ? low : high;
}
