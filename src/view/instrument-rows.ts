/** Legal documents and the clauses that cite them. */
import type { Plan } from '../domain/facts.ts';
import { instrumentKinds, instrumentName, type Instrument } from '../domain/instrument.ts';
import { agencyChangePath, agencyPath, clausePath, instrumentPath } from '../domain/paths.ts';
import { codeLabels } from '../i18n/codes.ts';
import type { Language } from '../i18n/language.ts';
import { capitalize } from '../vietnamese/format.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { agencyLinksAmongAll, agencyNameAmongAll, planLink, planMention, type Link } from './links.ts';

export interface InstrumentRow extends Link {
  readonly title: string | undefined;
  readonly issuer: string | undefined;
  readonly issuerHref: string | undefined;
  readonly issuedOn: string | undefined;
  /** Changes of agencies that rest on it, named by the agencies that they ended. */
  readonly changes: readonly Link[];
  /** Plans that cite it, each once, with how they do. */
  readonly plans: readonly (Link & { readonly relations: string })[];
}

export interface InstrumentGroup {
  readonly id: string;
  readonly kind: string;
  readonly rows: readonly InstrumentRow[];
}

export interface CitingPlan {
  readonly plan: Link;
  readonly shortTitle: string;
  readonly isDraft: boolean;
  readonly citations: readonly { readonly clause: Link; readonly relation: string; readonly quote: string }[];
}

/** By kind, from law to letter; inside a kind by name. */
export function instrumentGroups(
  index: CorpusIndex,
  instruments: readonly Instrument[],
  language: Language,
): readonly InstrumentGroup[] {
  return Object.entries(codeLabels(language).instrumentKinds)
    .map(([kind, name]) => ({
      id: kind,
      kind: name,
      rows: instruments
        .filter((instrument) => instrument.kind === kind)
        .map((instrument) => instrumentRow(index, instrument, language))
        .sort((a, b) => compareVietnamese(a.label, b.label)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export function instrumentRow(index: CorpusIndex, instrument: Instrument, language: Language): InstrumentRow {
  const { citationRelations } = codeLabels(language);
  const { id, issuer, issuerAgency, issuedOn } = instrument;
  const label = instrumentName(instrument);
  const agency = index.agencyById.get(issuerAgency ?? '');
  const name = issuer ?? agency?.name;
  const relations = new Map<Plan, Set<string>>();
  for (const { plan, citation } of index.citationsOf(id)) {
    relations.set(plan, (relations.get(plan) ?? new Set()).add(citationRelations[citation.relation]));
  }
  return {
    label,
    href: instrumentPath(id),
    title:
      instrument.title === undefined || label.startsWith(instrument.title) ? undefined : capitalize(instrument.title),
    issuer: name === undefined ? undefined : agencyNameAmongAll(index, { name, province: agency?.province }),
    issuerHref: issuerAgency === undefined ? undefined : agencyPath(issuerAgency),
    issuedOn,
    changes: changesOf(index, id),
    plans: [...relations].map(([plan, words]) => ({
      ...planMention(plan),
      relations: [...words].join(', ').toLocaleLowerCase('vi'),
    })),
  };
}

function changesOf(index: CorpusIndex, id: string): readonly Link[] {
  return index.agencyChanges
    .filter(({ instruments }) => instruments.includes(id))
    .map((change) => {
      const ended = change.from.filter((agency) => !change.to.includes(agency));
      const names = agencyLinksAmongAll(index, ended).map(({ label }) => label);
      return { label: names.join(', '), href: agencyChangePath(change.id) };
    });
}

/** "Quyết định số 1068/QĐ-TTg": as a heading and a citation write it; without a number its name. */
export function instrumentHeading(instrument: Instrument): string {
  const { kind, number } = instrument;
  return number === undefined ? capitalize(instrumentName(instrument)) : `${instrumentKinds[kind]} số ${number}`;
}

/** What it is called in titles of pages, which cannot mark words: "Decision 1068/QĐ-TTg". */
export function instrumentTitle(instrument: Instrument, language: Language): string {
  const { kind, number } = instrument;
  if (language === 'vi' || number === undefined) return instrumentHeading(instrument);
  return `${codeLabels(language).instrumentKinds[kind]} ${number}`;
}

/** The clauses that cite the document, by plan. */
export function citingPlans(index: CorpusIndex, instrumentId: string, language: Language): readonly CitingPlan[] {
  const groups = new Map<Plan, CitingPlan['citations'][number][]>();
  for (const { plan, citation } of index.citationsOf(instrumentId)) {
    const group = groups.get(plan) ?? [];
    groups.set(plan, group);
    group.push({
      clause: { label: citation.clause, href: clausePath(plan.id, citation.clauseId) },
      relation: codeLabels(language).citationRelations[citation.relation],
      quote: citation.quote,
    });
  }
  return [...groups].map(([plan, citations]) => ({
    plan: planLink(plan),
    shortTitle: plan.shortTitle,
    isDraft: plan.status === 'draft',
    citations,
  }));
}
