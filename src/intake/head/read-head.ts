/** What the head and the end of a document say about the plan itself. What is not printed is absent; nothing is guessed. */
import type { Clause, PlanText } from '../../domain/clause.ts';
import type { PlanRecord } from '../../domain/plan.ts';
import { planTypes } from '../../domain/plan.ts';
import type { Province } from '../../domain/province.ts';
import { fold } from '../../vietnamese/fold.ts';
import { provinceOf } from '../agencies/provinces.ts';
import type { Sureness } from '../facts/found.ts';
import { typeOf } from '../structure/signs.ts';
import { inSentenceCase } from './letter-case.ts';
import { dayIn, numberIn } from './number-and-day.ts';
import { readSignatory } from './signatory.ts';
import { periodOf, shortTitleOf, titleInSmallLetters } from './title.ts';

/** What a copy's own table of properties states: a second witness of number, day and signatory. */
export interface CopyProperties {
  readonly number?: string;
  readonly issuedOn?: string;
  readonly signatory?: string;
}

export interface Head {
  readonly number: string | undefined;
  /** What stands after the bar, also where the number is blank: "KH-UBND". */
  readonly code: string | undefined;
  readonly type: PlanRecord['type'];
  readonly title: string;
  readonly shortTitle: string;
  readonly issuedOn: string | undefined;
  readonly year: number | undefined;
  readonly status: PlanRecord['status'];
  readonly province: Province | undefined;
  readonly provinceSureness: Sureness;
  /** The issuer as printed or, where its name is lost, as the number says. */
  readonly issuerName: string | undefined;
  readonly period: PlanRecord['period'];
  readonly signatory: PlanRecord['signatory'];
  readonly issuedBy: PlanRecord['issuedBy'];
}

/** @param given The province that the maintainer names; it wins over what the text says. Never throws. */
export function readHead({ clauses }: PlanText, given: Province | undefined, copy: CopyProperties = {}): Head {
  const letterhead = clauses.filter(({ level }) => level === 'letterhead').flatMap(({ texts }) => texts);
  const titles = clauses.filter(({ level }) => level === 'title');
  const own = titles.at(-1);
  const ties = clauses
    .filter(({ level }) => level === 'annex' || level === 'title')
    .flatMap(({ texts }) => texts.filter((text) => /(?<!\p{L})kèm(?!\p{L})/iu.test(text)));
  const printed = firstDefined(letterhead.map((line) => numberIn(line)));
  const tied = ties.map((line) => numberIn(line)).find((found) => found?.number !== undefined);
  const isBlank = printed !== undefined && printed.number === undefined;
  const number = printed?.number ?? (isBlank ? undefined : (tied?.number ?? copy.number));
  const days = [
    ...letterhead.filter((line) => /ngày|\d{1,2}\/\d{1,2}\/\d{4}/iu.test(line)),
    ...(isBlank ? [] : ties),
  ].map((line) => dayIn(line));
  const issuedOn = days.find(({ day }) => day !== undefined)?.day ?? (isBlank ? undefined : copy.issuedOn);
  const year = Number(issuedOn?.slice(0, 4)) || firstDefined(days.map((found) => found.year));
  const { type, title } = readTitle(own, clauses, printed?.code ?? tied?.code);
  const { province, sureness } = findProvince(given, letterhead, clauses);
  const signature = clauses.filter(({ level }) => level === 'signature').at(-1);
  return {
    number,
    code: printed?.code ?? tied?.code,
    type,
    title,
    shortTitle: shortTitleOf(inSentenceCase(title, clauses)),
    issuedOn,
    year,
    status:
      number === undefined || issuedOn === undefined
        ? isBlank || number === undefined
          ? 'draft'
          : 'issued'
        : 'issued',
    province,
    provinceSureness: sureness,
    issuerName: issuerName(letterhead, printed?.code ?? tied?.code),
    period: readPeriod(own) ?? periodOfGoals(clauses),
    signatory: signature === undefined ? undefined : readSignatory(signature.label, signature.texts),
    issuedBy: titles.length > 1 ? readIssuedBy(clauses) : undefined,
  };
}

function firstDefined<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

/** Types that a number's letters name, for copies that have lost the line of the type. */
const typesByCode: readonly (readonly [RegExp, PlanRecord['type']])[] = [
  [/^QĐ/u, 'decision'],
  [/^CTr/u, 'actionProgramme'],
  [/^CT(?!r)/u, 'directive'],
  [/^KH/u, 'plan'],
  [/^ĐA/u, 'scheme'],
];

function readTitle(
  own: Clause | undefined,
  clauses: readonly Clause[],
  code: string | undefined,
): { type: PlanRecord['type']; title: string } {
  const [first = '', ...rest] = own?.texts ?? [];
  const typeWord = fold(first);
  const found = (Object.keys(planTypes) as PlanRecord['type'][]).find((key) => fold(planTypes[key]) === typeWord);
  const lines = typeOf(first) === undefined && found === undefined ? [first, ...rest] : rest;
  const title = withoutBrackets(lines).join(' ');
  const byCode = typesByCode.find(([form]) => form.test(code ?? ''))?.[1];
  return { type: found ?? byCode ?? 'plan', title: titleInSmallLetters(title, clauses) };
}

/** A bracket may take several lines: "(Kèm theo Quyết định số 5/QĐ-UBND", "ngày 3 tháng 5 năm 2026 của Ủy ban nhân dân)". */
function withoutBrackets(lines: readonly string[]): readonly string[] {
  let isOpen = false;
  return lines.filter((line) => {
    const isInside = isOpen || line.startsWith('(');
    isOpen = isInside && !line.includes(')') && lines.some((other) => other.endsWith(')'));
    return !isInside;
  });
}

function readPeriod(own: Clause | undefined): PlanRecord['period'] {
  if (own === undefined) return undefined;
  const found = own.texts.map((text) => periodOf(text)).find((period) => period !== undefined);
  return found === undefined ? undefined : { ...found, clause: own.label };
}

/** Where the title states no period: the first "đến năm …" of the general goal. */
function periodOfGoals(clauses: readonly Clause[]): PlanRecord['period'] {
  const part = clauses.findIndex(({ level, texts }) => level === 'part' && fold(texts[0] ?? '').startsWith('muc tieu'));
  if (part === -1) return undefined;
  for (const clause of clauses.slice(part + 1, part + 4)) {
    if (clause.level === 'part') return undefined;
    const quote = clause.texts
      .map((text) => /(?:Phấn đấu )?(?<!\p{L})đến (?:hết |cuối )?năm \d{4}/iu.exec(text)?.[0])
      .find((found) => found !== undefined);
    if (quote !== undefined) return { to: Number(quote.slice(-4)), clause: clause.label, quote };
  }
  return undefined;
}

/** The letterhead names the province, else the title and grounds; else the name that the text has most often. */
function findProvince(
  given: Province | undefined,
  letterhead: readonly string[],
  clauses: readonly Clause[],
): { province: Province | undefined; sureness: Sureness } {
  if (given !== undefined) return { province: given, sureness: 'sure' };
  const head = provinceOf(letterhead.join('\n'));
  if (head !== undefined) return { province: head, sureness: 'sure' };
  const opening = clauses
    .filter(({ level }) => level === 'title' || level === 'preamble')
    .flatMap(({ texts }) => texts);
  for (const text of [...opening, ...clauses.flatMap(({ texts }) => texts)]) {
    const found = /tỉnh|thành phố|TP\.?\s/iu.test(text) ? provinceOf(text) : undefined;
    if (found !== undefined) return { province: found, sureness: 'likely' };
  }
  return { province: undefined, sureness: 'unsure' };
}

const issuersByCode: readonly (readonly [RegExp, string])[] = [
  [/UBND$/u, 'Ủy ban nhân dân'],
  [/HĐND$/u, 'Hội đồng nhân dân'],
  [/TTg$/u, 'Thủ tướng Chính phủ'],
];

const issuerStart =
  /^(?:ỦY|UỶ|UBND|HỘI ĐỒNG|SỞ|BAN|THỦ|BỘ|CHÍNH|CHỦ TỊCH|CỤC|CHI CỤC|THANH TRA|VĂN PHÒNG|PHÒNG|TRUNG TÂM|CÔNG AN|BẢO HIỂM)/u;

/** Lines above the number that name the issuer; the last body is the issuer of a department's document. A name may take two lines. */
function issuerName(letterhead: readonly string[], code: string | undefined): string | undefined {
  const names: string[] = [];
  for (const line of letterhead) {
    if (line !== line.toUpperCase() || /^(?:CỘNG H|SỐ\b)/u.test(line)) continue;
    if (issuerStart.test(line)) names.push(line);
    else if (names.length > 0 && /^(?:TỈNH|THÀNH PHỐ|TP|QUẬN|HUYỆN|XÃ|PHƯỜNG|NHÂN DÂN|DÂN)/u.test(line))
      names.push(`${names.pop() ?? ''} ${line}`);
  }
  // "45/KH-UBND": the number says that the committee issued it, whatever office stands below its name.
  const committee = (code ?? '').endsWith('UBND')
    ? names.findLast((name) => /^(?:ỦY BAN|UỶ BAN|UBND)/u.test(name))
    : undefined;
  return committee ?? names.at(-1) ?? issuersByCode.find(([form]) => form.test(code ?? ''))?.[1];
}

/** The article that issues the plan: "Ban hành kèm theo Quyết định này Kế hoạch …", its first sentence. */
function readIssuedBy(clauses: readonly Clause[]): PlanRecord['issuedBy'] {
  for (const { level, label, texts } of clauses) {
    if (level !== 'article') continue;
    const quote = /(?:Ban hành|Phê duyệt)\s[^.]*/u.exec(texts.join(' '))?.[0].trim();
    if (quote !== undefined && quote !== '') return { clause: label, quote };
  }
  return undefined;
}
