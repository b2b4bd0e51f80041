/** All deadlines in three groups: with a year, recurring on a day, and without a day.  */
import type { DaySpan } from '../domain/day-span.ts';
import type { Deadline, Plan } from '../domain/facts.ts';
import { occurrencesOf } from '../domain/occurrence.ts';
import { clausePath, factAnchor } from '../domain/paths.ts';
import { filterWords } from '../i18n/filters.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import type { CorpusIndex, PlanDeadline } from './corpus-index.ts';
import { deadlineTime } from './deadline-words.ts';
import type { FilterField } from './filters.ts';
import { agencyLinks, agencyLinksAmongAll, clauseLink, planMention, type Link } from './links.ts';
import { agencyField, planField, provinceField } from './place-filters.ts';
import { byDay } from './plan-cards.ts';

export interface DeadlineRow {
  /** Of the deadline, as in the datasets. */
  readonly id: string;
  readonly anchor: string;
  readonly when: string;
  /** The day for machines, where day, month and year are given. */
  readonly date: string | undefined;
  readonly what: string;
  readonly who: readonly Link[];
  readonly whoPrinted: string | undefined;
  readonly whoIn: Link | undefined;
  /** Whom a report goes to; empty, with nothing printed, for what is no report. */
  readonly toWhom: readonly Link[];
  readonly toWhomPrinted: string | undefined;
  /** The channel that a report passes through. */
  readonly through: readonly Link[];
  readonly throughPrinted: string | undefined;
  readonly quote: string;
  readonly clause: Link;
  readonly plan: Link;
  readonly isDraft: boolean;
  /** Each time that it falls due, where that can be told; none of a draft. */
  readonly dues: readonly DaySpan[];
  /** What the filters compare, by the name of the field; words of one field parted by spaces. */
  readonly keys: Readonly<Record<string, string>>;
}

export interface DeadlineGroups {
  readonly dated: readonly DeadlineRow[];
  readonly recurring: readonly DeadlineRow[];
  readonly undated: readonly DeadlineRow[];
}

/** Deadlines of several provinces: each agency is named with its own. */
export function deadlineGroups(
  index: CorpusIndex,
  deadlines: readonly PlanDeadline[],
  language: Language = defaultLanguage,
): DeadlineGroups {
  const inOrder = deadlines.toSorted((a, b) => byDay(a.deadline, b.deadline));
  const rows = (wanted: ReturnType<typeof groupOf>) =>
    inOrder
      .filter(({ deadline }) => groupOf(deadline) === wanted)
      .map((item) => deadlineRow(index, item, agencyLinksAmongAll, language));
  return { dated: rows('dated'), recurring: rows('recurring'), undated: rows('undated') };
}

function groupOf({ year, month, day }: Deadline): keyof DeadlineGroups {
  if (year !== undefined) return 'dated';
  return (month ?? day) === undefined ? 'undated' : 'recurring';
}

export function deadlineRow(
  index: CorpusIndex,
  { plan, deadline }: PlanDeadline,
  linksOf: typeof agencyLinks = agencyLinks,
  language: Language = defaultLanguage,
): DeadlineRow {
  const { whoClause, clause } = deadline;
  return {
    id: deadline.id,
    anchor: factAnchor(deadline),
    when: deadlineTime(deadline, language),
    date: deadline.date,
    what: deadline.what,
    who: linksOf(index, deadline.whoAgencies),
    whoPrinted: deadline.who,
    whoIn: whoClause === undefined || whoClause === clause ? undefined : clauseLink(plan.id, whoClause),
    toWhom: linksOf(index, deadline.toWhomAgencies),
    toWhomPrinted: deadline.toWhom,
    through: linksOf(index, deadline.throughAgencies),
    throughPrinted: deadline.through,
    quote: deadline.quote,
    clause: { label: clause, href: clausePath(plan.id, deadline.clauseId) },
    plan: planMention(plan),
    isDraft: plan.status === 'draft',
    dues: plan.status === 'draft' ? [] : occurrencesOf(plan, deadline),
    keys: {
      tinh: plan.province,
      'ke-hoach': plan.id,
      'co-quan': [...new Set(agenciesOf(deadline))].join(' '),
    },
  };
}

/** The filters of the list, with only such choices as some deadline answers. */
export function deadlineFilters(
  index: CorpusIndex,
  plans: readonly Plan[],
  language: Language = defaultLanguage,
): readonly FilterField[] {
  const ids = plans.flatMap(({ deadlines }) => deadlines.flatMap(agenciesOf));
  return [
    provinceField(index, plans, language),
    planField(plans, language),
    agencyField(index, ids, { name: 'co-quan', label: filterWords(language).agency }),
  ];
}

function agenciesOf({ whoAgencies, toWhomAgencies, throughAgencies }: Deadline): readonly string[] {
  return [...whoAgencies, ...toWhomAgencies, ...throughAgencies];
}
