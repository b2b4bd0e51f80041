/** A target's number, unit, sign and years against the words that it rests on. */
import type { TargetRecord } from '../../domain/target.ts';
import { datesInText, saysYearly } from '../../vietnamese/dates-in-text.ts';
import { formatNumber } from '../../vietnamese/format.ts';
import { quantitiesInText, type Quantity } from '../../vietnamese/numbers-in-text.ts';
import { flat, listed, type DatesOf, type Path, type Report } from './report.ts';

const narrow = 'Correct the value, or quote the words that print it.';

/** @param datesOf Dates of a clause's words, each clause read once however many targets it holds. */
export function checkTarget(target: TargetRecord, path: Path, datesOf: DatesOf, report: Report): void {
  checkNumber(target, path, report);
  checkBase(target, path, datesOf, report);
  checkPeriod(target, path, datesOf, report);
}

function checkNumber(target: TargetRecord, path: Path, report: Report): void {
  const { operator, value, min = value, max = value, unit, quote } = target;
  const written = quantitiesInText(quote);
  const wanted = min === max ? formatNumber(min ?? 0) : `${formatNumber(min ?? 0)} - ${formatNumber(max ?? 0)}`;
  const sameNumber = written.filter((quantity) => {
    const scale = scaleOf(quantity, unit);
    return isSame(quantity.min * scale, min) && isSame(quantity.max * scale, max);
  });
  if (sameNumber.length === 0) {
    const field = value === undefined ? 'min' : 'value';
    const rule = 'value/number';
    if (written.length > 0)
      report({
        rule,
        path: [...path, field],
        problem: `The quote prints ${listed(written.map(({ words }) => `"${words}"`))}, not ${wanted}.`,
        advice: narrow,
      });
    else
      report({
        rule,
        path: [...path, field],
        severity: 'warning',
        problem: `The quote prints no number in figures; the value is ${wanted}.`,
        advice: 'Read the words again: a number in words is right, a quote without its number is too short.',
      });
    return;
  }
  const isPercent = /%|phần trăm/u.test(unit);
  const isCell = /^[\d.,\s–-]+$/u.test(quote); // its unit stands in another cell of the row, or in the head of the column
  const isNamed = flat(quote).includes(flat(unit)) || isCell;
  const sameUnit = sameNumber.filter((quantity) => quantity.isPercent === isPercent && (isPercent || isNamed));
  if (sameUnit.length === 0) {
    report({
      rule: 'value/unit',
      path: [...path, 'unit'],
      problem: `${wanted} is not printed with the unit "${unit}" in "${quote}".`,
      advice: 'Write the unit as the quote prints it: "%", or the words after the number.',
    });
    return;
  }
  if (!sameUnit.some(({ comparisons }) => comparisons.includes(operator)))
    report({
      rule: 'value/operator',
      path: [...path, 'operator'],
      problem: `The words around ${wanted} say "${listed(sameUnit.flatMap(({ comparisons }) => comparisons))}"; the operator is "${operator}".`,
      advice:
        'trên is >; ít nhất, tối thiểu, không dưới are >=; không quá, tối đa are <=; dưới is <; khoảng is ~; two numbers are a range; no such word is =.',
    });
  checkPerYear(target, sameUnit, path, report);
}

function checkPerYear(
  { perYear, quote }: TargetRecord,
  written: readonly Quantity[],
  path: Path,
  report: Report,
): void {
  const isPrinted = written.some(({ isPerYear }) => isPerYear);
  const rule = 'value/per-year';
  if (perYear && !isPrinted && !saysYearly(quote) && !/bình quân năm/iu.test(quote))
    report({
      rule,
      path: [...path, 'perYear'],
      problem: `"perYear" is true; "${quote}" prints neither "/năm" nor "hàng năm" nor "mỗi năm".`,
      advice: 'Delete "perYear", or quote the words that say so.',
    });
  if (!perYear && written.every(({ isPerYear }) => isPerYear))
    report({ rule, path, problem: 'The quote prints "/năm" after the number.', advice: 'Write "perYear: true".' });
}

/** Years that something is compared with: "so với năm 2020". */
function checkBase(target: TargetRecord, path: Path, datesOf: DatesOf, report: Report): void {
  const years = [...datesInText(target.quote), ...datesOf(target.clause)];
  const printed = years.flatMap(({ year }) => year ?? []);
  const base = years.flatMap(({ year, isBase }) => (isBase ? (year ?? []) : []));
  for (const key of ['baseYear', 'basePeriodFrom', 'basePeriodTo'] as const) {
    const year = target[key];
    if (year === undefined || base.includes(year)) continue;
    const isOdd = base.length === 0 && printed.includes(year);
    report({
      rule: 'value/base-year',
      path: [...path, key],
      severity: isOdd ? 'warning' : 'error',
      problem: isOdd
        ? `${year} stands in the clause ${target.clause}, but not after "so với".`
        : `${year} is not printed as the year compared with in the clause ${target.clause}; years after "so với": ${listed(base)}.`,
      advice: 'Write the year after "so với", or delete it.',
    });
  }
}

/** The target's own years stand in its quote, in `periodClause`, or, without that, in its clause. */
function checkPeriod(target: TargetRecord, path: Path, datesOf: DatesOf, report: Report): void {
  const { quote, clause, periodClause = clause } = target;
  const printed = [...datesInText(quote), ...datesOf(periodClause)].flatMap(({ year, isBase }) =>
    isBase ? [] : (year ?? []),
  );
  for (const key of ['periodFrom', 'periodTo'] as const) {
    const year = target[key];
    if (year === undefined || printed.includes(year)) continue;
    report({
      rule: 'value/period',
      path: [...path, key],
      problem: `${year} is printed neither in the quote nor in the clause ${periodClause}; years there: ${listed(printed)}.`,
      advice: 'Correct the year, or name in "periodClause" the heading or title that prints it.',
    });
  }
}

function scaleOf({ scale }: Quantity, unit: string): number {
  return /^(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu.test(unit) ? 1 : scale;
}

function isSame(printed: number, value: number | undefined): boolean {
  return value !== undefined && Math.abs(printed - value) < 1e-9 * Math.max(1, Math.abs(value));
}
