/** Plans read as offers: what support, for whom, from which office, until when, by which clause. */
import type { Offer, Plan } from '../domain/facts.ts';
import { propertyRights, type OfferKind } from '../domain/offer.ts';
import { dutiesOf, timeOf } from '../domain/offer-duties.ts';
import { clausePath, factAnchor, offersOf } from '../domain/paths.ts';
import type { TaskRole } from '../domain/task.ts';
import { codeLabels } from '../i18n/codes.ts';
import { filterWords } from '../i18n/filters.ts';
import type { Language } from '../i18n/language.ts';
import { offerWords } from '../i18n/offers.ts';
import { agencyNow, type Now } from './agency-history.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { FilterField } from './filters.ts';
import { agencyLinksAmongAll, clauseLink, planMention, type Link } from './links.ts';
import { agencyField, planField, provinceField } from './place-filters.ts';

/** An office of an offer, with the clause that says so where it is another than the offer's. */
export interface OfferOffice extends Link {
  readonly statedAt: Link | undefined;
  readonly now: Now | undefined;
}

export interface OfferRow {
  /** Of the offer, as in the datasets. */
  readonly id: string;
  readonly anchor: string;
  readonly kind: string;
  readonly what: string;
  readonly quote: string;
  /** As printed; empty where the clause does not say. */
  readonly forWhom: readonly string[];
  readonly leads: readonly OfferOffice[];
  readonly joins: readonly OfferOffice[];
  /** "2022–2030", "đến 2030"; `undefined` where nothing is stated. */
  readonly time: string | undefined;
  /** Whether the time is the document's own words. */
  readonly isTimePrinted: boolean;
  /** Whether the time is the whole plan's, not the offer's own. */
  readonly isPlanTime: boolean;
  readonly clause: Link;
  /** What the filters compare, by the name of the field; words of one field parted by spaces. */
  readonly keys: Readonly<Record<string, string>>;
}

export interface OfferGroup {
  readonly plan: Link;
  readonly id: string;
  readonly shortTitle: string;
  readonly isDraft: boolean;
  readonly rows: readonly OfferRow[];
}

/** @param plans In the order in which they are shown; those without an offer are left out. */
export function offerGroups(index: CorpusIndex, plans: readonly Plan[], language: Language): readonly OfferGroup[] {
  return plans
    .filter(({ offers }) => offers.length > 0)
    .map((plan) => ({
      plan: planMention(plan),
      id: plan.id,
      shortTitle: plan.shortTitle,
      isDraft: plan.status === 'draft',
      rows: plan.offers.map((offer) => offerRow(index, plan, offer, language)),
    }));
}

function offerRow(index: CorpusIndex, plan: Plan, offer: Offer, language: Language): OfferRow {
  const leads = offices(index, plan, offer, 'lead', language);
  const joins = offices(index, plan, offer, 'coordinate', language).filter(
    ({ href }) => !leads.some((lead) => lead.href === href),
  );
  const time = timeOf(plan, offer);
  return {
    id: offer.id,
    anchor: factAnchor(offer),
    kind: codeLabels(language).offerKinds[offer.kind],
    what: offer.what,
    quote: offer.quote,
    forWhom: offer.for.map(({ printed }) => printed),
    leads,
    joins,
    time: time === undefined ? undefined : timeWords(time, language),
    isTimePrinted: time?.printed !== undefined,
    isPlanTime: time?.of === 'plan',
    clause: { label: offer.clause, href: clausePath(plan.id, offer.clauseId) },
    keys: {
      loai: offer.kind,
      nhom: [...new Set(offer.for.map(({ group }) => group))].join(' '),
      quyen: rightsOf(offer).join(' '),
      tinh: plan.province,
      'ke-hoach': plan.id,
      'co-quan': [...new Set(officeIds(plan, offer))].join(' '),
    },
  };
}

/** Kinds of support that concern every right where the clause singles none out. */
const aboutRights: ReadonlySet<OfferKind> = new Set(['registration', 'management', 'use', 'protection']);

function rightsOf({ kind, rights }: Offer): readonly string[] {
  return rights.length === 0 && aboutRights.has(kind) ? Object.keys(propertyRights) : rights;
}

/** The filters of the list, with only such choices as some offer answers. */
export function offerFilters(index: CorpusIndex, plans: readonly Plan[], language: Language): readonly FilterField[] {
  const say = offerWords(language);
  const { offerKinds, beneficiaryGroups, propertyRights } = codeLabels(language);
  const offers = plans.flatMap((plan) => plan.offers.map((offer) => ({ plan, offer })));
  const choices = <K extends string>(labels: Readonly<Record<K, string>>, used: ReadonlySet<string>) =>
    (Object.keys(labels) as K[]).filter((value) => used.has(value)).map((value) => ({ value, label: labels[value] }));
  return [
    { name: 'loai', label: say.kind, choices: choices(offerKinds, new Set(offers.map(({ offer }) => offer.kind))) },
    {
      name: 'nhom',
      label: say.group,
      choices: choices(beneficiaryGroups, new Set(offers.flatMap(({ offer }) => offer.for.map(({ group }) => group)))),
    },
    {
      name: 'quyen',
      label: say.right,
      choices: choices(propertyRights, new Set(offers.flatMap(({ offer }) => offer.rights))),
    },
    provinceField(index, plans, language),
    planField(plans, language),
    agencyField(
      index,
      offers.flatMap(({ plan, offer }) => officeIds(plan, offer)),
      { name: 'co-quan', label: filterWords(language).agency },
    ),
  ];
}

/** How many offers each kind has, with the address that shows them; kinds without one are left out. */
export function offerKindCounts(
  plans: readonly Plan[],
  language: Language,
): readonly (Link & { readonly count: number })[] {
  const { offerKinds } = codeLabels(language);
  const byKind = Map.groupBy(
    plans.flatMap(({ offers }) => offers),
    ({ kind }) => kind,
  );
  return (Object.keys(offerKinds) as OfferKind[]).flatMap((kind) => {
    const count = byKind.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ label: offerKinds[kind], href: offersOf({ loai: kind }), count }];
  });
}

/** How many offers name an agency among those that give them. */
export function offersGivenBy(plans: readonly Plan[], agencyId: string): number {
  return plans.flatMap((plan) => plan.offers.filter((offer) => officeIds(plan, offer).includes(agencyId))).length;
}

function officeIds(plan: Plan, offer: Offer): readonly string[] {
  return dutiesOf(plan, offer).flatMap(({ agencies }) => agencies.map(({ agency }) => agency));
}

function offices(
  index: CorpusIndex,
  plan: Plan,
  offer: Offer,
  wanted: TaskRole,
  language: Language,
): readonly OfferOffice[] {
  const found = dutiesOf(plan, offer).flatMap((duty) =>
    duty.agencies.filter(({ role }) => role === wanted).map(({ agency }) => ({ agency, duty })),
  );
  const first = found.filter(({ agency }, place) => found.findIndex((other) => other.agency === agency) === place);
  return first.flatMap(({ agency, duty }) =>
    agencyLinksAmongAll(index, [agency]).map((link) => ({
      ...link,
      statedAt: duty.clauseId === offer.clauseId ? undefined : clauseLink(plan.id, duty.clause),
      now: agencyNow(index, agency, language),
    })),
  );
}

function timeWords(
  { from, to, printed }: NonNullable<ReturnType<typeof timeOf>>,
  language: Language,
): string | undefined {
  const say = offerWords(language);
  if (printed !== undefined) return printed;
  if (from !== undefined && to !== undefined) return from === to ? from : say.fromTo(from, to);
  if (to !== undefined) return say.until(to);
  return from === undefined ? undefined : say.since(from);
}
