/** What the first page shows: how much there is, the newest plans, the dated duties. */
import { lowerFirst } from '../vietnamese/format.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex, Records } from './corpus-index.ts';
import { deadlineGroups, type DeadlineRow } from './deadline-groups.ts';
import type { Link } from './links.ts';
import { planCard, type PlanCard } from './plan-cards.ts';

export interface HomePage {
  /** "thành phố Cần Thơ và thành phố Hải Phòng"; above three, how many. */
  readonly provinces: string;
  readonly totals: readonly (Link & { readonly count: number })[];
  readonly cards: readonly PlanCard[];
  readonly dated: readonly DeadlineRow[];
}

const mostCards = 8;
const mostDeadlines = 4;

export function homePage(index: CorpusIndex, { agencies, instruments }: Records): HomePage {
  const { plans } = index;
  const sum = (count: (plan: (typeof plans)[number]) => number) =>
    plans.reduce((total, plan) => total + count(plan), 0);
  const deadlines = plans.flatMap((plan) => plan.deadlines.map((deadline) => ({ plan, deadline })));
  const { dated } = deadlineGroups(index, deadlines);
  return {
    provinces: provinceNames(index),
    totals: [
      { label: 'kế hoạch', href: '/ke-hoach/', count: plans.length },
      { label: 'nhiệm vụ', href: '/nhiem-vu/', count: sum(({ tasks }) => tasks.length) },
      { label: 'chỉ tiêu', href: '/chi-tieu/', count: sum(({ targets }) => targets.length) },
      { label: 'thời hạn', href: '/thoi-han/', count: deadlines.length },
      { label: 'cơ quan', href: '/co-quan/', count: agencies.length },
      { label: 'văn bản', href: '/van-ban/', count: instruments.length },
    ],
    cards: plans.slice(0, mostCards).map((plan) => planCard(index, plan)),
    dated: dated.slice(0, mostDeadlines),
  };
}

function provinceNames(index: CorpusIndex): string {
  const ids = [...new Set(index.plans.map(({ province }) => province))];
  if (ids.length > 3) return `${ids.length} tỉnh, thành phố`;
  const names = ids.map((id) => index.provinceById.get(id)?.name ?? id).map(lowerFirst);
  return names.sort(compareVietnamese).join(' và ');
}
