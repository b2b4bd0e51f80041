/** The calendar: what falls due by year and, inside a year, by month, quarter or the year alone; and its filters. */
import { daysOf } from '../domain/day-span.ts';
import type { Plan } from '../domain/facts.ts';
import { calendarWords, dueKindWords } from '../i18n/calendar.ts';
import type { Language } from '../i18n/language.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { romanQuarters, type DueItem, type DueKind } from './due-items.ts';
import type { Choice, FilterField } from './filters.ts';
import { agencyField, planField, provinceField } from './place-filters.ts';

export interface CalendarSlot {
  readonly id: string;
  /** "Tháng 10", "Quý II", "Trong năm, không nêu tháng". */
  readonly title: string;
  readonly items: readonly DueItem[];
}

export interface CalendarYear {
  readonly year: string;
  readonly count: number;
  readonly slots: readonly CalendarSlot[];
}

/** First to last. In a year a quarter follows its months, and what only names the year comes last. */
export function calendarYears(items: readonly DueItem[], language: Language): readonly CalendarYear[] {
  const years = Map.groupBy(items, ({ due }) => due.slice(0, 4));
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, inYear]) => ({
      year,
      count: inYear.length,
      slots: [...Map.groupBy(inYear, ({ due }) => due.slice(0, 7))]
        .sort(([a], [b]) => (slotOrder(a) < slotOrder(b) ? -1 : 1))
        .map(([due, inSlot]) => ({ id: `l-${due}`, title: slotTitle(due, language), items: inSlot })),
    }));
}

/** By the last day, the shorter time first. */
function slotOrder(due: string): string {
  const { from, to } = daysOf(due);
  return `${to} ${String(9999 - Number(from.slice(5, 7)))}`;
}

function slotTitle(due: string, language: Language): string {
  const say = calendarWords(language);
  const [year = '', part] = due.split('-');
  if (part === undefined) return say.wholeYear;
  const number = Number(part);
  if (number <= 12) return say.month(`${number}/${year}`);
  if (number >= 40) return number === 40 ? say.firstHalf : say.secondHalf;
  return say.quarter(romanQuarters[number - 33] ?? '');
}

/** Only with such choices as some item answers. */
export function calendarFilters(
  index: CorpusIndex,
  plans: readonly Plan[],
  items: readonly DueItem[],
  language: Language,
): readonly FilterField[] {
  const say = calendarWords(language);
  const kinds = dueKindWords(language);
  const used = new Set(items.map(({ kind }) => kind));
  const named = (key: string) => items.flatMap(({ keys }) => keys[key]?.split(' ') ?? []);
  const years = [...new Set(items.map(({ due }) => due.slice(0, 4)))].sort();
  return [
    { name: 'nam', label: say.fieldYear, choices: years.map((year) => ({ value: year, label: year })) },
    { name: 'trong-nam', label: say.fieldPart, choices: parts(say) },
    {
      name: 'loai',
      label: say.fieldKind,
      choices: (Object.keys(kinds) as DueKind[])
        .filter((kind) => used.has(kind))
        .map((kind) => ({ value: kind, label: kinds[kind] })),
    },
    provinceField(index, plans, language),
    planField(plans, language),
    agencyField(index, named('co-quan'), { name: 'co-quan', label: say.fieldBody }),
    agencyField(index, named('thuc-hien'), { name: 'thuc-hien', label: say.doer }),
    agencyField(index, named('nhan'), { name: 'nhan', label: say.receiver }),
  ];
}

function parts(say: ReturnType<typeof calendarWords>): readonly Choice[] {
  return [
    ...romanQuarters.map((quarter, place) => ({ value: `q${place + 1}`, label: say.quarter(quarter) })),
    ...Array.from({ length: 12 }, (_, place) => ({ value: `t${place + 1}`, label: say.month(String(place + 1)) })),
  ];
}
