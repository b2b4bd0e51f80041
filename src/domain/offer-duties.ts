/** What a plan says elsewhere of an offer: who gives it, and until when. */
import { clauseIdOfLabel } from './clause.ts';
import type { Offer, Plan, Task } from './facts.ts';

/** The duties that an offer rests on: those of its own clause, then those that it names, each with an agency. */
export function dutiesOf(plan: Pick<Plan, 'tasks'>, { clauseId, givenBy }: Offer): readonly Task[] {
  const ids = new Set([clauseId, ...givenBy.map(clauseIdOfLabel)]);
  return [...ids].flatMap((id) => plan.tasks.filter((task) => task.clauseId === id && task.agencies.length > 0));
}

/** Where the time of an offer is stated. */
export const offerTimes = {
  offer: 'Trong nguyên văn',
  duty: 'Ở nhiệm vụ của điều khoản',
  plan: 'Thời kỳ của cả kế hoạch',
} as const;

export interface OfferTime {
  /** Years as "2021" or days, as precise as printed; absent where the document gives no bound. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whose time it is: the offer's own words, its clause's duty, or the whole plan. */
  readonly of: keyof typeof offerTimes;
  /** As printed, for a duty. */
  readonly printed: string | undefined;
}

/** The nearest time that is stated; `undefined` where neither offer, duty nor plan has one. */
export function timeOf(plan: Pick<Plan, 'tasks' | 'period'>, offer: Offer): OfferTime | undefined {
  const { clauseId, periodFrom, periodTo } = offer;
  if (periodFrom !== undefined || periodTo !== undefined)
    return { from: year(periodFrom), to: year(periodTo), of: 'offer', printed: undefined };
  const times = plan.tasks.flatMap(({ clauseId: id, time }) => (id === clauseId && time !== undefined ? [time] : []));
  const time = times.find(({ kind }) => kind !== 'submission'); // when a document is handed in is not when help ends
  if (time !== undefined) return { from: time.from, to: time.to, of: 'duty', printed: time.printed };
  if (plan.period === undefined) return undefined;
  return { from: year(plan.period.from), to: year(plan.period.to), of: 'plan', printed: undefined };
}

const year = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));
