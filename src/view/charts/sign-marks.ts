/** What the end of a bar shows of a bound: open or closed, and which way the value may go. */
import type { TargetOperator } from '../../domain/target.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import type { PictureMark } from './chart-picture.ts';
import { round } from './picture-parts.ts';

/** How far an arrow reaches, with air, in em. */
export const markRoom = 2.6;

type Strokes = PictureMark['strokes'];
interface Sign {
  readonly dot: 'full' | 'open';
  readonly strokes: Strokes;
  /** For the key below the drawing. */
  readonly key: string;
}

const upwards: Strokes = [
  [0.4, 0, 2, 0],
  [1.6, -0.3, 2, 0],
  [1.6, 0.3, 2, 0],
];
const downwards: Strokes = upwards.map(([x1, y1, x2, y2]) => [-x1, y1, -x2, y2]);
const around: Strokes = [
  [-1.6, 0, -1.1, 0],
  [-0.9, 0, -0.4, 0],
  [0.4, 0, 0.9, 0],
  [1.1, 0, 1.6, 0],
];

const signs: Readonly<Record<TargetOperator, Sign>> = {
  '>': { dot: 'open', strokes: upwards, key: '○→ trên mức ấy' },
  '>=': { dot: 'full', strokes: upwards, key: '●→ từ mức ấy trở lên' },
  '=': { dot: 'full', strokes: [], key: '● đúng mức ấy' },
  '<=': { dot: 'full', strokes: downwards, key: '←● từ mức ấy trở xuống' },
  '<': { dot: 'open', strokes: downwards, key: '←○ dưới mức ấy' },
  '~': { dot: 'full', strokes: around, key: '╌●╌ khoảng mức ấy' },
  range: { dot: 'full', strokes: [], key: '●━● từ mức này đến mức kia' },
};

const atBase = {
  stated: { strokes: [[0.08, -0.25, 0.08, 0.7]], key: '┃ ở số 0: có nêu mốc so sánh' },
  missing: {
    strokes: [
      [0.08, -0.25, 0.08, -0.1],
      [0.08, 0.15, 0.08, 0.3],
      [0.08, 0.55, 0.08, 0.7],
    ],
    key: '┇ ở số 0: không nêu mốc so sánh',
  },
} as const;

/** @param across Where a value stands, in per cent. */
export function rowMarks(
  values: readonly ChartCell[],
  row: number,
  y: number,
  across: (value: number) => number,
): readonly PictureMark[] {
  return values.flatMap((cell): PictureMark[] => {
    if (typeof cell !== 'object' || cell.sign === undefined) return [];
    const { dot, strokes } = signs[cell.sign];
    const ends = cell.to === undefined ? [cell.value] : [cell.value, cell.to];
    const at = (value: number) => ({ x: across(value), y: round(y), row });
    const base = cell.base === undefined ? [] : [{ ...at(0), dot: undefined, strokes: atBase[cell.base].strokes }];
    return [...base, ...ends.map((end) => ({ ...at(end), dot, strokes }))];
  });
}

/** What the marks of this chart mean, each once. */
export function signKey({ rows }: Pick<ChartTable, 'rows'>): readonly string[] {
  const cells = rows.flatMap(({ values }) => values).filter((cell) => typeof cell === 'object');
  const ends = cells.flatMap(({ sign }) => (sign === undefined ? [] : [signs[sign].key]));
  const bases = cells.flatMap(({ base }) => (base === undefined ? [] : [atBase[base].key]));
  return [...new Set([...ends, ...bases])];
}
