/** Years that contradict their own phrase or the title: "đến năm 2030, tầm nhìn đến 2025", "năm 2205". */
import type { Clause } from '../../../domain/clause.ts';
import type { Document } from '../document.ts';
import type { Doubt } from '../suspect.ts';

const vision = /(?<=tầm nhìn (?:đến )?(?:năm )?)(?:19|20)\d\d(?!\d)/giu;
const period = /(?<=giai đoạn )(\d{4}) ?[-–] ?(\d{4})(?!\d)/giu;
const anyYear = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const oddYear = /(?<=(?<!\p{L})năm )(?:0\d{3}|1[0-7]\d\d|2[1-9]\d\d)(?!\d|[.,]\d)/giu;

/** A title about what was done before names an earlier period rightly. */
const aboutThePast = /kết quả|đánh giá|thực trạng|tổng kết|hiện trạng|sơ kết/iu;

export function oddYears(document: Document): Doubt[] {
  const { texts, plan } = document;
  const visions = byFrequency(texts.flatMap(({ text }) => text.match(vision) ?? []));
  const planned = plan.clauses
    .filter(({ level }) => level === 'title')
    .flatMap(({ texts: own }) => own)
    .flatMap(periodsOf)[0];
  const clauseOf = new Map(plan.clauses.map((clause) => [clause.label, clause]));
  return texts.flatMap(({ clause, textIndex, text }, index) => [
    ...visionDoubts(index, text, visions),
    ...periodDoubts(index, text),
    ...oddDoubts(index, text),
    ...(planned === undefined ? [] : titleDoubts(index, textIndex, text, clauseOf.get(clause), planned)),
  ]);
}

type Period = readonly [from: number, to: number];

const periodsOf = (text: string): Period[] =>
  [...text.matchAll(period)].map((found): Period => [Number(found[1]), Number(found[2])]);

/** What is looked at further on lies later than the years named before it in the same phrase. */
function visionDoubts(index: number, text: string, usual: readonly string[]): Doubt[] {
  return [...text.matchAll(vision)].flatMap(({ 0: printed, index: start }): Doubt[] => {
    const years = text.slice(Math.max(0, start - 60), start).match(anyYear) ?? [];
    const latest = years.at(-1);
    if (latest === undefined || Number(printed) > Number(latest)) return [];
    const meant = usual.find((year) => Number(year) > Number(latest));
    const reason = `Tầm nhìn đến ${printed} không thể sớm hơn năm ${latest} đứng trước trong cùng cụm từ`;
    return [
      yearDoubt(
        index,
        start,
        printed,
        meant,
        meant === undefined ? `${reason}.` : `${reason}; chỗ khác của văn bản viết tầm nhìn đến ${meant}.`,
      ),
    ];
  });
}

function periodDoubts(index: number, text: string): Doubt[] {
  return [...text.matchAll(period)].flatMap((found): Doubt[] =>
    Number(found[1]) < Number(found[2])
      ? []
      : [yearDoubt(index, found.index, found[0], undefined, `Giai đoạn ${found[0]} không kết thúc sau khi bắt đầu.`)],
  );
}

function oddDoubts(index: number, text: string): Doubt[] {
  return [...text.matchAll(oddYear)].map(({ 0: printed, index: start }) =>
    yearDoubt(index, start, printed, undefined, `Năm ${printed} không thể là năm của một văn bản hành chính.`),
  );
}

/** A heading that names the period before the one of the plan's title. */
function titleDoubts(
  index: number,
  textIndex: number,
  text: string,
  clause: Clause | undefined,
  planned: Period,
): Doubt[] {
  const isTitle =
    clause !== undefined &&
    textIndex === 0 &&
    (clause.isHeading || clause.level === 'annex' || clause.level === 'table');
  if (!isTitle || aboutThePast.test(text)) return [];
  return [...text.matchAll(period)].flatMap((found): Doubt[] => {
    const [from, to] = [Number(found[1]), Number(found[2])];
    if (to >= planned[0] || from >= to) return [];
    const meant = found[0].replace(String(from), String(planned[0])).replace(String(to), String(planned[1]));
    return [
      yearDoubt(
        index,
        found.index,
        found[0],
        meant,
        `Tên văn bản ghi giai đoạn ${planned.join(' - ')}; mục này ghi giai đoạn đã qua.`,
      ),
    ];
  });
}

function yearDoubt(
  text: number,
  start: number,
  printed: string,
  replacement: string | undefined,
  evidence: string,
): Doubt {
  return {
    text,
    start,
    end: start + printed.length,
    replacement,
    rule: 'suspect/year',
    sureness: replacement === undefined ? 'unsure' : 'likely',
    reason: 'slip',
    evidenceKind: replacement === undefined ? 'grammar' : 'same-phrase',
    evidence,
  };
}

function byFrequency(years: readonly string[]): readonly string[] {
  const uses = [...Map.groupBy(years, (year) => year)].toSorted((a, b) => b[1].length - a[1].length);
  return uses.map(([year]) => year);
}
