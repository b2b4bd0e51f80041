/**
 * A site of many more pages: made-up plans with the outline of a real one and the words of all of them, told of other places,
 * years and topics. They stand in the way of what a reader looks for; the same seed gives the same plans.
 */
import type { Agency } from '../../src/domain/agency.ts';
import type { Plan } from '../../src/domain/facts.ts';
import type { Instrument } from '../../src/domain/instrument.ts';
import type { Province } from '../../src/domain/province.ts';
import { agencyIn, madeUpPlan, wordsOf, type WholePlan } from './made-up-plan.ts';
import { randomFrom } from './random.ts';
import { documentNumber, makeRewording, type Rewording, type Taken } from './rewording.ts';

/** Records of a site, as pages and the search index are made of them. */
export interface SiteRecords {
  readonly plans: readonly WholePlan[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
  readonly provinces: readonly Province[];
}

/** A page for each plan, task, agency and document. */
export function countPages({ plans, agencies, instruments }: Omit<SiteRecords, 'provinces'>): number {
  const tasks = plans.reduce((sum, { plan }) => sum + plan.tasks.length, 0);
  return plans.length + tasks + agencies.length + instruments.length;
}

/**
 * @param real Comes first in what is returned, unchanged.
 * @param others Provinces of the made-up plans.
 * @param pages How many pages the site has in the end, or some more for the agencies and documents of its last plan.
 */
export function addDistractors(
  real: SiteRecords,
  others: readonly Province[],
  pages: number,
  seed: number,
): SiteRecords {
  const random = randomFrom(seed);
  const taken: Taken = {
    provinces: real.provinces,
    people: real.plans.flatMap(({ plan }) => plan.signatory?.name ?? []),
    numbers: numbersOf(real.plans),
  };
  const free = others.filter(({ id }) => real.provinces.every((province) => province.id !== id));
  const words = wordsOf(real.plans);
  const made = {
    plans: [] as WholePlan[],
    agencies: new Map<string, Agency>(),
    instruments: new Map<string, Instrument>(),
  };
  const missing = (): number =>
    pages -
    countPages(real) -
    countPages({
      plans: made.plans,
      agencies: [...made.agencies.values()],
      instruments: [...made.instruments.values()],
    });
  while (missing() > 0) {
    const rewording = makeRewording(random, free, taken);
    const outline = random.pick(real.plans);
    const plan = madeUpPlan(outline, words, rewording, made.plans.length + 1, missing() - 1, random);
    addAgencies(made.agencies, plan.plan, real.agencies, rewording);
    const instruments = instrumentsIn(outline.plan, real.instruments, rewording);
    for (const instrument of instruments.values()) made.instruments.set(instrument.id, instrument);
    made.plans.push({ ...plan, plan: citing(plan.plan, instruments) });
  }
  const used = new Set(made.plans.map(({ plan }) => plan.province));
  return {
    plans: [...real.plans, ...made.plans],
    agencies: [...real.agencies, ...made.agencies.values()],
    instruments: [...new Map([...real.instruments.map((one) => [one.id, one] as const), ...made.instruments]).values()],
    provinces: [...real.provinces, ...free.filter(({ id }) => used.has(id))],
  };
}

function addAgencies(
  made: Map<string, Agency>,
  { issuer, tasks }: Plan,
  agencies: readonly Agency[],
  { province, say }: Rewording,
): void {
  const wanted = new Set([issuer, ...tasks.flatMap((task) => task.agencies.map(({ agency }) => agency))]);
  for (const agency of agencies) {
    const id = agencyIn(agency.id, province);
    if (id === agency.id || made.has(id) || !wanted.has(id)) continue;
    const { parent, ...rest } = agency;
    made.set(id, {
      ...rest,
      id,
      name: say(agency.name),
      province: province.id,
      ...(parent === undefined ? {} : { parent: agencyIn(parent, province) }),
    });
  }
}

/** What a plan cites under the numbers that its words give, by the ids of the real documents. */
function instrumentsIn(
  { citations }: Plan,
  instruments: readonly Instrument[],
  { say }: Rewording,
): ReadonlyMap<string, Instrument> {
  const cited = new Set(citations.map(({ instrument }) => instrument));
  return new Map(
    instruments
      .filter(({ id, number }) => cited.has(id) && number !== undefined)
      .map((instrument) => {
        const number = say(instrument.number ?? '');
        const title = instrument.title === undefined ? {} : { title: say(instrument.title) };
        return [instrument.id, { ...instrument, ...title, number, id: `${instrument.id}-${number.split(/[/-]/)[0]}` }];
      }),
  );
}

function citing(plan: Plan, instruments: ReadonlyMap<string, Instrument>): Plan {
  const citations = plan.citations.map((citation) => ({
    ...citation,
    instrument: instruments.get(citation.instrument)?.id ?? citation.instrument,
  }));
  return { ...plan, citations };
}

/** Numbers that the real plans have and cite. */
function numbersOf(plans: readonly WholePlan[]): ReadonlySet<number> {
  const texts = plans.flatMap(({ plan, text }) => [
    plan.number ?? '',
    ...text.clauses.flatMap((clause) => clause.texts),
  ]);
  return new Set(texts.flatMap((text) => [...text.matchAll(documentNumber)].map(([number]) => Number(number))));
}
