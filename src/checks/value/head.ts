/** A plan's number, day, type, title, status and period against its letterhead, its title and the lines of its annexes. */
import type { PlanText } from '../../domain/clause.ts';
import type { Plan } from '../../domain/facts.ts';
import { planTypes } from '../../domain/plan.ts';
import { datesInText, yearsInText } from '../../vietnamese/dates-in-text.ts';
import { formatDate } from '../../vietnamese/format.ts';
import { bare, isoOf } from './citations.ts';
import { flat, listed, type Report } from './report.ts';

const lettering = String.raw`\d+(?:\s*\/\s*\d{4})?\s*[-/]\s*\p{Lu}{2,}[\p{L}\d]*(?:\s*[-/]\s*\p{Lu}[\p{L}\d]*)*`;
const ownNumber = new RegExp(`[Ss](?:ố|Ố)\\s*:?\\s*(${lettering})`, 'gu'); // no "i": \p{Lu} must stay capital

export function checkHead(plan: Plan, text: PlanText, report: Report): void {
  const lines = ownLines(text);
  checkNumber(plan, lines, report);
  checkDay(plan, lines, report);
  checkStatus(plan, report);
  checkTitle(plan, text, report);
  checkPeriod(plan, report);
}

/** Lines that speak of the plan itself: the letterhead, and "(Kèm theo Kế hoạch số … ngày …)" of an annex or title. */
function ownLines({ clauses }: PlanText): readonly string[] {
  return clauses.flatMap(({ level, texts }) => {
    if (level === 'letterhead') return texts;
    return level === 'annex' || level === 'title' ? texts.filter((line) => /(?<!\p{L})kèm(?!\p{L})/iu.test(line)) : [];
  });
}

function checkNumber({ number, status }: Plan, lines: readonly string[], report: Report): void {
  const printed = lines.flatMap((line) => [...line.matchAll(ownNumber)].map(([, words = '']) => words));
  if (
    number === undefined
      ? status === 'draft' || printed.length === 0
      : printed.some((words) => bare(words) === bare(number))
  )
    return;
  report({
    rule: 'value/document-number',
    path: number === undefined ? [] : ['number'],
    severity: lines.length === 0 ? 'warning' : 'error',
    problem:
      number === undefined
        ? `The document prints the number ${listed(printed)}; the plan has none.`
        : `The number is ${number}; numbers in the letterhead and annex lines: ${listed(printed)}.`,
    advice: 'Write the number as the letterhead or the line "Kèm theo … số …" prints it.',
  });
}

function checkDay({ issuedOn, status }: Plan, lines: readonly string[], report: Report): void {
  const printed = lines
    .flatMap(datesInText)
    .flatMap(({ day, month, year }) =>
      day === undefined || month === undefined || year === undefined ? [] : [isoOf(year, month, day)],
    );
  if (issuedOn === undefined ? status === 'draft' || printed.length === 0 : printed.includes(issuedOn)) return;
  const days = listed(printed.map(formatDate));
  report({
    rule: 'value/issued-on',
    path: issuedOn === undefined ? [] : ['issuedOn'],
    severity: lines.length === 0 ? 'warning' : 'error',
    problem:
      issuedOn === undefined
        ? `The document prints its day, ${days}; the plan has no "issuedOn".`
        : `"issuedOn" is ${formatDate(issuedOn)}; days in the letterhead and annex lines: ${days}.`,
    advice: 'Write the day that the letterhead or the line "Kèm theo … ngày …" prints.',
  });
}

function checkStatus({ status, number, issuedOn }: Plan, report: Report): void {
  const rule = 'value/status';
  for (const [key, value] of [
    ['number', number],
    ['issuedOn', issuedOn],
  ] as const) {
    if (status === 'draft' && value !== undefined)
      report({
        rule,
        path: [key],
        problem: `A draft has "${key}": ${value}.`,
        advice: 'A draft has neither number nor day of issue: delete it, or write "status: issued".',
      });
    if (status === 'issued' && value === undefined)
      report({
        rule,
        path: ['status'],
        severity: 'warning',
        problem: `The plan is issued, but has no "${key}".`,
        advice: 'Write what the document prints; if no copy prints it, leave it.',
      });
  }
}

function checkTitle({ type, title }: Plan, { clauses }: PlanText, report: Report): void {
  const titles = clauses
    .filter(({ level }) => level === 'title')
    .map(({ texts }) => flat(texts.join('\n').replace(/^\([^)]*\)?$/gmu, ''))); // "(Kèm theo …)", also over two lines
  if (titles.length === 0) {
    report({
      rule: 'value/title',
      path: ['title'],
      severity: 'warning',
      problem: 'The text has no division ":::title" to compare the title with.',
      advice: 'Put the type and title of the document in a title division.',
    });
    return;
  }
  const word = flat(planTypes[type]);
  const ofType = titles.filter((words) => words.startsWith(`${word} `));
  if (ofType.length === 0)
    report({
      rule: 'value/type',
      path: ['type'],
      problem: `The type is "${planTypes[type]}"; the text prints ${listed(titles.map((words) => `"${words}"`))}.`,
      advice: 'Choose the type that stands above the title.',
    });
  else if (!ofType.includes(`${word} ${flat(title)}`))
    report({
      rule: 'value/title',
      path: ['title'],
      problem: `The title is "${title}"; the text prints ${listed(ofType.map((words) => `"${words.slice(word.length + 1)}"`))}.`,
      advice: 'Write the words below the type as printed; a name of your own goes into "shortTitle".',
    });
}

function checkPeriod({ period }: Plan, report: Report): void {
  if (period === undefined) return;
  const years = yearsInText(period.quote);
  for (const [key, year, ends] of [
    ['from', period.from, Math.min(...years)],
    ['to', period.to, Math.max(...years)],
  ] as const) {
    if (year === undefined || year === ends) continue;
    report({
      rule: 'value/period',
      path: ['period', key],
      problem: `"${key}" is ${year}; years in the quote "${period.quote}": ${listed(years)}.`,
      advice: 'Write the first year in "from" and the last in "to", or narrow the quote to the words of the period.',
    });
  }
}
