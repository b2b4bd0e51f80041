import type { Agency } from '../domain/agency.ts';
import type { Plan } from '../domain/facts.ts';
import { instrumentName, type Instrument } from '../domain/instrument.ts';
import { planName } from '../domain/plan-name.ts';
import { commonPhrases } from './common-phrases.ts';
import type { ListedAgency, ListedInstrument, ListedPlan, SearchLists } from './lists.ts';
import { splitContent } from './record-content.ts';
import type { SearchRecord } from './search-record.ts';
import type { Published } from './site-records.ts';
import { vocabularyOf } from './vocabulary.ts';

/** What comes after them says little. */
const phraseCount = 120;

/** @param records All that the index holds. */
export function searchLists(records: Iterable<SearchRecord>, published: Published): SearchLists {
  const { plans, agencies, instruments, provinces } = published;
  const contents: string[] = [];
  const clauses: string[] = [];
  for (const { url, content, meta } of records) {
    contents.push(`${content} ${meta.title ?? ''}`);
    if (url.includes('#')) clauses.push(splitContent(content).text);
  }
  const offered = [
    ...agencies.flatMap(({ name, otherNames }) => [name, ...otherNames]),
    ...provinces.map(({ shortName }) => shortName),
  ];
  const taskCounts = countTasks(plans);
  return {
    recordCount: contents.length,
    vocabulary: vocabularyOf(contents),
    plans: plans.map(listedPlan),
    agencies: agencies.map((agency) => listedAgency(agency, taskCounts.get(agency.id) ?? 0)),
    instruments: instruments.map(listedInstrument),
    provinces: provinces.map(({ id, shortName }) => ({ id, name: shortName })),
    phrases: commonPhrases(clauses, offered, phraseCount),
  };
}

function listedPlan(plan: Plan): ListedPlan {
  const { id, shortTitle, number, issuedOn, province } = plan;
  return {
    id,
    name: planName(plan),
    title: shortTitle,
    ...(number === undefined ? {} : { number }),
    ...(issuedOn === undefined ? {} : { year: issuedOn.slice(0, 4) }),
    province,
  };
}

function listedAgency({ id, name, abbreviations, province }: Agency, tasks: number): ListedAgency {
  return {
    id,
    name,
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
    ...(province === undefined ? {} : { province }),
    tasks,
  };
}

function listedInstrument(instrument: Instrument): ListedInstrument {
  const { id, number, title } = instrument;
  const isNamedByTitle = number === undefined;
  return {
    id,
    name: instrumentName(instrument),
    ...(isNamedByTitle ? {} : { number }),
    ...(isNamedByTitle || title === undefined ? {} : { title }),
  };
}

/** How many tasks each agency leads or helps with. */
function countTasks(plans: readonly Plan[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { agencies } of plans.flatMap(({ tasks }) => tasks))
    for (const id of new Set(agencies.map(({ agency }) => agency))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
