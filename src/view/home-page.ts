/** What the first page shows: how much there is, the newest plans, what is due next. */
import type { Records } from '../domain/records.ts';
import type { Language } from '../i18n/language.ts';
import { lowerFirst } from '../vietnamese/format.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { nextCandidates, type DueItem } from './due-items.ts';
import type { Link } from './links.ts';
import { planCard, type PlanCard } from './plan-cards.ts';

export interface HomePage {
  /** "thành phố Cần Thơ và thành phố Hải Phòng"; above three, how many. */
  readonly provinces: string;
  readonly totals: readonly (Link & { readonly count: number })[];
  readonly cards: readonly PlanCard[];
  /** What falls due under plans in force, to show the next of. */
  readonly dues: readonly DueItem[];
}

const mostCards = 8;

/** @param day Of the build. */
export function homePage(
  index: CorpusIndex,
  { agencies, instruments }: Records,
  day: string,
  language: Language,
): HomePage {
  const { plans } = index;
  const sum = (count: (plan: (typeof plans)[number]) => number) =>
    plans.reduce((total, plan) => total + count(plan), 0);
  return {
    provinces: provinceNames(index),
    totals: [
      { label: 'kế hoạch', href: '/ke-hoach/', count: plans.length },
      { label: 'nhiệm vụ', href: '/nhiem-vu/', count: sum(({ tasks }) => tasks.length) },
      { label: 'chỉ tiêu', href: '/chi-tieu/', count: sum(({ targets }) => targets.length) },
      { label: 'thời hạn', href: '/thoi-han/', count: sum(({ deadlines }) => deadlines.length) },
      { label: 'cơ quan', href: '/co-quan/', count: agencies.length },
      { label: 'văn bản', href: '/van-ban/', count: instruments.length },
    ],
    cards: plans.slice(0, mostCards).map((plan) => planCard(index, plan)),
    dues: nextCandidates(index, plans, day, language),
  };
}

function provinceNames(index: CorpusIndex): string {
  const ids = [...new Set(index.plans.map(({ province }) => province))];
  if (ids.length > 3) return `${ids.length} tỉnh, thành phố`;
  const names = ids.map((id) => index.provinceById.get(id)?.name ?? id).map(lowerFirst);
  return names.sort(compareVietnamese).join(' và ');
}
