/** The published records as pages get them: from Astro's collections, which hold what the loaders have checked. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import type { PlanText } from '../domain/clause.ts';
import type { SourceRecord } from '../domain/correction.ts';
import type { Source } from '../domain/source.ts';
import type { WitnessText } from '../domain/witness-text.ts';
import { planFile as planFileIn, readPlanText, type Corpus } from './load-corpus.ts';
import { readWitnessText } from './read-witness.ts';

let made: Promise<Corpus> | undefined;

/**
 * All records, each kind sorted by id. In a build it is always the same object, so an index that is made for it is made
 * once; the development server makes it anew each time, because content may have changed.
 */
export function getCorpus(): Promise<Corpus> {
  return import.meta.env.DEV ? makeCorpus() : (made ??= makeCorpus());
}

/** The whole text of one plan, read from its file: for the page and the records of that plan only. */
export function planText(planId: string): PlanText {
  return readPlanText(process.cwd(), planId);
}

/** What one source prints of its plan, clause by clause. */
export function sourceText(text: PlanText, source: Source, record: SourceRecord): WitnessText {
  return readWitnessText(process.cwd(), text, source, record);
}

/** The file of a plan, from the project's folder: for the link that edits it. */
export function planFile(planId: string): string {
  return planFileIn(process.cwd(), planId);
}

async function makeCorpus(): Promise<Corpus> {
  const [site] = await recordsOf('site');
  return {
    plans: await recordsOf('plans'),
    agencies: await recordsOf('agencies'),
    agencyChanges: await recordsOf('agencyChanges'),
    attestations: await recordsOf('attestations'),
    results: site?.results ?? [],
    rowChanges: site?.rowChanges ?? [],
    fields: site?.fields ?? [],
    provinceChanges: await recordsOf('provinceChanges'),
    taskFields: site?.taskFields ?? [],
    indicators: site?.indicators ?? [],
    instruments: await recordsOf('instruments'),
    provinces: await recordsOf('provinces'),
    sources: await recordsOf('sources'),
    releases: site?.releases ?? [],
    settings: site?.settings ?? {},
    records: Object.fromEntries((await recordsOf('corrections')).map(({ id, ...record }) => [id, record])),
  };
}

async function recordsOf<K extends CollectionKey>(name: K): Promise<readonly CollectionEntry<K>['data'][]> {
  const entries = await getCollection(name);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data);
}
