/** All deadlines in three groups: with a year, every year, and without a day. Nothing here asks what day it is. */
import type { Deadline } from '../domain/facts.ts';
import { clausePath, factAnchor } from '../domain/paths.ts';
import type { CorpusIndex, PlanDeadline } from './corpus-index.ts';
import { deadlineTime } from './deadline-words.ts';
import { agencyLinks, clauseLink, planMention, type Link } from './links.ts';
import { dayKey } from './plan-cards.ts';

export interface DeadlineRow {
  readonly anchor: string;
  readonly when: string;
  /** The day for machines, where day, month and year are given. */
  readonly date: string | undefined;
  readonly what: string;
  readonly who: readonly Link[];
  readonly whoPrinted: string | undefined;
  readonly whoIn: Link | undefined;
  readonly toWhom: readonly Link[];
  readonly toWhomPrinted: string | undefined;
  readonly quote: string;
  readonly clause: Link;
  readonly plan: Link;
  readonly isDraft: boolean;
}

export interface DeadlineGroups {
  readonly dated: readonly DeadlineRow[];
  readonly yearly: readonly DeadlineRow[];
  readonly undated: readonly DeadlineRow[];
}

export function deadlineGroups(index: CorpusIndex, deadlines: readonly PlanDeadline[]): DeadlineGroups {
  const inOrder = deadlines.toSorted((a, b) => dayKey(a.deadline).localeCompare(dayKey(b.deadline)));
  const rows = (wanted: ReturnType<typeof groupOf>) =>
    inOrder.filter(({ deadline }) => groupOf(deadline) === wanted).map((item) => deadlineRow(index, item));
  return { dated: rows('dated'), yearly: rows('yearly'), undated: rows('undated') };
}

function groupOf({ year, month }: Deadline): keyof DeadlineGroups {
  if (year !== undefined) return 'dated';
  return month === undefined ? 'undated' : 'yearly';
}

export function deadlineRow(index: CorpusIndex, { plan, deadline }: PlanDeadline): DeadlineRow {
  const { whoClause, clause } = deadline;
  return {
    anchor: factAnchor(deadline),
    when: deadlineTime(deadline),
    date: deadline.date,
    what: deadline.what,
    who: agencyLinks(index, deadline.whoAgencies),
    whoPrinted: deadline.who,
    whoIn: whoClause === undefined || whoClause === clause ? undefined : clauseLink(plan.id, whoClause),
    toWhom: agencyLinks(index, deadline.toWhomAgencies),
    toWhomPrinted: deadline.toWhom,
    quote: deadline.quote,
    clause: { label: clause, href: clausePath(plan.id, deadline.clauseId) },
    plan: planMention(plan),
    isDraft: plan.status === 'draft',
  };
}
