/** The periods of plans beside each other on one scale of years. */
import type { DaySpan } from '../domain/day-span.ts';
import type { Plan } from '../domain/facts.ts';
import { periodName } from '../domain/plan-name.ts';
import { planMention, type Link } from './links.ts';
import { planSpan } from './day-spans.ts';
import { placeOn } from './year-scale.ts';

export interface TimelineRow {
  readonly plan: Link;
  readonly title: string;
  readonly isDraft: boolean;
  /** What the document says: "đến năm 2030". */
  readonly stated: string | undefined;
  readonly issuedOn: string | undefined;
  /** Of a plan in force; a draft has a bar and is in no period. */
  readonly span: DaySpan | undefined;
  /** Where its bar begins and how long it is, in hundredths of the scale. */
  readonly bar: { readonly x: number; readonly width: number };
}

export interface PlanTimeline {
  readonly firstYear: number;
  /** The year after the last one: where the scale ends. */
  readonly endYear: number;
  readonly rows: readonly TimelineRow[];
}

/** @returns `undefined` where no plan states a last year. Plans without one are left out: their bar would have no end. */
export function planTimeline(plans: readonly Plan[]): PlanTimeline | undefined {
  const spans = plans.flatMap((plan) => {
    const span = planSpan({ ...plan, status: 'issued' });
    return span?.from === undefined || span.to === undefined ? [] : [{ plan, from: span.from, to: span.to }];
  });
  if (spans.length === 0) return undefined;
  const firstYear = Math.min(...spans.map(({ from }) => Number(from.slice(0, 4))));
  const endYear = Math.max(...spans.map(({ to }) => Number(to.slice(0, 4)))) + 1;
  const rows = spans
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ plan, from, to }) => {
      const x = placeOn(from, firstYear, endYear);
      return {
        plan: planMention(plan),
        title: plan.shortTitle,
        isDraft: plan.status === 'draft',
        stated: periodName(plan.period),
        issuedOn: plan.issuedOn,
        span: planSpan(plan),
        bar: { x, width: Number((placeOn(to, firstYear, endYear) - x).toFixed(2)) },
      };
    });
  return { firstYear, endYear, rows };
}
