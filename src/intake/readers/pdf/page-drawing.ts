/** Reads the list of painting steps of a page: its text, straight lines, and how much of it pictures cover. */
import { matrixOf, times } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import type { PageText } from './page-text.ts';
import type { Ruling } from './piece.ts';

/** Painting steps as pdf.js lists them: what is done, by number, and with what. */
export interface Steps {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Drawing {
  readonly rulings: readonly Ruling[];
  /** Sum of the areas of pictures, in square points; pictures over one another count twice. */
  readonly pictureArea: number;
}

/** A page with more lines than this is a drawing. */
const mostRulings = 100_000;
/** Bars up to this thick are lines, in points. */
const thickest = 3;

/**
 * Follows the painting steps of pdf.js.
 *
 * @param names What each number of a step means: `OPS` of pdf.js turned round.
 * @param view From the space of the file to points with y down.
 * @param text Takes the steps that print text.
 */
export function readDrawing(steps: Steps, names: ReadonlyMap<number, string>, view: Matrix, text: PageText): Drawing {
  const rulings: Ruling[] = [];
  const saved: Matrix[] = [];
  let current = view;
  let pictureArea = 0;
  for (let index = 0; index < steps.fnArray.length; index++) {
    const name = names.get(steps.fnArray[index] ?? -1) ?? '';
    const args = steps.argsArray[index];
    if (name === 'save') {
      saved.push(current);
      text.save();
    } else if (name === 'restore' || name === 'paintFormXObjectEnd') {
      current = saved.pop() ?? view;
      text.restore();
    } else if (name === 'transform' || name === 'paintFormXObjectBegin') {
      if (name === 'paintFormXObjectBegin') {
        saved.push(current);
        text.save();
      }
      const matrix = matrixOf(name === 'transform' ? args : (args as readonly unknown[])[0]);
      if (matrix !== undefined) current = times(current, matrix);
      // A picture is a unit square blown up; pictures themselves are never unpacked, so this is all that shows them.
      const area = Math.abs(current[0] * current[3] - current[1] * current[2]);
      if (name === 'transform' && area > 400) pictureArea += area;
    } else if (name === 'constructPath') {
      if (rulings.length > mostRulings) continue;
      const [step, paths] = args as readonly [number, readonly (ArrayLike<number> | null)[]];
      const paint = names.get(step) ?? '';
      if (/fill|stroke/iu.test(paint)) rulingsOf(paths[0], /stroke/iu.test(paint), current, rulings);
    } else text.step(name, (args ?? []) as readonly unknown[], current);
  }
  return { rulings, pictureArea };
}

/** Numbers that follow each step of a path: move, line, curve, flat curve, close. */
const pathNumbers = [2, 2, 6, 4, 0];

/** Adds the straight level and upright lines of one path; a filled path counts where it is as thin as a line. */
function rulingsOf(
  path: ArrayLike<number> | null | undefined,
  isStroked: boolean,
  matrix: Matrix,
  rulings: Ruling[],
): void {
  if (path === null || path === undefined) return;
  let points: (readonly [number, number])[] = [];
  let isCurved = false;
  const finish = (isClosed: boolean): void => {
    if (!isCurved && points.length > 1) {
      if (isStroked) {
        const ring = isClosed && points[0] !== undefined ? [...points, points[0]] : points;
        for (let i = 1; i < ring.length; i++) addRuling(ring.slice(i - 1, i + 1), 1, rulings);
      } else addRuling(points, thickest, rulings);
    }
    points = [];
    isCurved = false;
  };
  for (let index = 0; index < path.length;) {
    const step = path[index] ?? 4;
    const numbers = pathNumbers[step];
    if (numbers === undefined) return;
    if (step === 0) finish(false);
    if (step === 4) finish(true);
    else {
      isCurved ||= step > 1;
      const x = path[index + numbers - 1] ?? 0;
      const y = path[index + numbers] ?? 0;
      points.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
    }
    index += numbers + 1;
  }
  finish(false);
}

/** Adds a line for points that lie in a bar as thin as `thick`; other shapes add nothing. */
function addRuling(points: readonly (readonly [number, number])[], thick: number, rulings: Ruling[]): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y1 - y0 <= thick && x1 - x0 > y1 - y0) rulings.push({ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 });
  else if (x1 - x0 <= thick && y1 - y0 > x1 - x0) rulings.push({ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 });
}
