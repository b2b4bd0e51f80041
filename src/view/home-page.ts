/** What the first page shows: how much there is, the newest plans, what is due next. */
import type { Records } from '../domain/records.ts';
import { homeWords } from '../i18n/home.ts';
import type { Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { numbersIn } from '../i18n/numbers.ts';
import { lowerFirst } from '../vietnamese/format.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { nextCandidates, type DueItem } from './due-items.ts';
import type { Link } from './links.ts';
import { planCard, type PlanCard } from './plan-cards.ts';

export interface HomePage {
  /** "thành phố Cần Thơ và thành phố Hải Phòng", in English "Cần Thơ and Hải Phòng"; above three, how many. */
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
  const say = homeWords(language);
  const sum = (count: (plan: (typeof plans)[number]) => number) =>
    plans.reduce((total, plan) => total + count(plan), 0);
  return {
    provinces: provinceNames(index, language),
    totals: [
      { label: say.plans, href: '/ke-hoach/', count: plans.length },
      { label: say.tasks, href: '/nhiem-vu/', count: sum(({ tasks }) => tasks.length) },
      { label: say.targets, href: '/chi-tieu/', count: sum(({ targets }) => targets.length) },
      { label: say.deadlines, href: '/thoi-han/', count: sum(({ deadlines }) => deadlines.length) },
      { label: say.agencies, href: '/co-quan/', count: agencies.length },
      { label: say.documents, href: '/van-ban/', count: instruments.length },
    ],
    cards: plans.slice(0, mostCards).map((plan) => planCard(index, plan, language)),
    dues: nextCandidates(index, plans, day, language),
  };
}

function provinceNames(index: CorpusIndex, language: Language): string {
  const say = homeWords(language);
  const ids = [...new Set(index.plans.map(({ province }) => province))];
  if (ids.length > 3) return say.provinces(numbersIn(language)(ids.length));
  const names = ids.map((id) => {
    const { name = id, shortName = id } = index.provinceById.get(id) ?? {};
    return language === 'vi' ? lowerFirst(name) : shortName;
  });
  return names
    .sort(compareVietnamese)
    .map((name) => quoted(language, name))
    .join(say.and);
}
