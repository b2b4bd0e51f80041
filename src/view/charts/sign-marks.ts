/** What the end of a bar shows of a bound: open or closed, and which way the value may go. */
import type { TargetOperator } from '../../domain/target.ts';
import type { Language } from '../../i18n/language.ts';
import { signWords } from '../../i18n/targets.ts';
import type { ChartCell, ChartTable } from './chart.ts';
import type { PictureMark } from './chart-picture.ts';
import { round } from './picture-parts.ts';

/** How far an arrow reaches, with air, in em. */
export const markRoom = 2.6;

type Strokes = PictureMark['strokes'];
interface Sign {
  readonly dot: 'full' | 'open';
  readonly strokes: Strokes;
  /** As letters draw it, for the key below the drawing. */
  readonly glyph: string;
  readonly key: 'above' | 'from' | 'exactly' | 'upTo' | 'below' | 'about' | 'between';
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
  '>': { dot: 'open', strokes: upwards, glyph: '○→', key: 'above' },
  '>=': { dot: 'full', strokes: upwards, glyph: '●→', key: 'from' },
  '=': { dot: 'full', strokes: [], glyph: '●', key: 'exactly' },
  '<=': { dot: 'full', strokes: downwards, glyph: '←●', key: 'upTo' },
  '<': { dot: 'open', strokes: downwards, glyph: '←○', key: 'below' },
  '~': { dot: 'full', strokes: around, glyph: '╌●╌', key: 'about' },
  range: { dot: 'full', strokes: [], glyph: '●━●', key: 'between' },
};

const atBase = {
  stated: { strokes: [[0.08, -0.25, 0.08, 0.7]], glyph: '┃', key: 'baseStated' },
  missing: {
    strokes: [
      [0.08, -0.25, 0.08, -0.1],
      [0.08, 0.15, 0.08, 0.3],
      [0.08, 0.55, 0.08, 0.7],
    ],
    glyph: '┇',
    key: 'baseMissing',
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
export function signKey({ rows }: Pick<ChartTable, 'rows'>, language: Language): readonly string[] {
  const say = signWords(language);
  const cells = rows.flatMap(({ values }) => values).filter((cell) => typeof cell === 'object');
  const ends = cells.flatMap(({ sign }) => (sign === undefined ? [] : [signs[sign]]));
  const bases = cells.flatMap(({ base }) => (base === undefined ? [] : [atBase[base]]));
  return [...new Set([...ends, ...bases].map(({ glyph, key }) => `${glyph} ${say[key]}`))];
}
