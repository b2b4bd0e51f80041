/** Whether a target can be measured by what its document says. The rule is published on the method page. */
import type { TargetRecord } from './target.ts';

export const measureMarks = {
  number: 'con số',
  unit: 'đơn vị',
  base: 'mốc so sánh',
  due: 'thời hạn hoặc giai đoạn',
  measuredBy: 'cơ quan đo',
} as const;
export type MeasureMark = keyof typeof measureMarks;

/** `unneeded`: the number says all without it, as a count of things needs nothing to compare with. */
export type MarkState = 'stated' | 'missing' | 'unneeded';
export type Measurability = Readonly<Record<MeasureMark, MarkState>>;

export const allMarks = Object.keys(measureMarks) as readonly MeasureMark[];

type Measured = Pick<
  TargetRecord,
  | 'indicator'
  | 'value'
  | 'min'
  | 'unit'
  | 'baseYear'
  | 'basePeriodFrom'
  | 'basePrinted'
  | 'periodFrom'
  | 'periodTo'
  | 'measuredBy'
>;

export function measurability(target: Measured): Measurability {
  const { value, min, unit, periodFrom, periodTo, measuredBy } = target;
  const stated = (isStated: boolean): MarkState => (isStated ? 'stated' : 'missing');
  return {
    number: stated(value !== undefined || min !== undefined),
    unit: stated(unit !== ''),
    base: hasBase(target) ? 'stated' : isChange(target) ? 'missing' : 'unneeded',
    due: stated(periodFrom !== undefined || periodTo !== undefined),
    measuredBy: stated(measuredBy !== undefined),
  };
}

/** The marks that a document does not state and the target needs. */
export function missingMarks(marks: Measurability): readonly MeasureMark[] {
  return allMarks.filter((mark) => marks[mark] === 'missing');
}

/**
 * Whether the indicator is a growth or a fall in per cent, which says nothing without what it is compared with: "tăng 25%",
 * also "tăng 3%–5%/năm". A count ("3.500 văn bằng") and a share of a named whole ("60% sản phẩm OCOP") are none.
 */
export function isChange({ indicator, unit }: Pick<TargetRecord, 'indicator' | 'unit'>): boolean {
  return unit.startsWith('%') && /(?<!\p{L})(?:tăng(?! cường)|giảm)(?!\p{L})/iu.test(indicator);
}

function hasBase({ baseYear, basePeriodFrom, basePrinted }: Measured): boolean {
  return baseYear !== undefined || basePeriodFrom !== undefined || basePrinted !== undefined;
}
