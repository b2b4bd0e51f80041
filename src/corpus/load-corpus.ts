/**
 * Reads `content/` and `seeds/` from disk into checked records. The only door between files and the site, the datasets and
 * the checks. It never stops at the first problem: it returns what could be read and every diagnostic.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAgencyParents } from '../checks/agency-parents.ts';
import { checkAgencySuccessors } from '../checks/agency-successors.ts';
import { checkIndicators } from '../checks/indicators.ts';
import { checkReferences } from '../checks/references.ts';
import { checkResults } from '../checks/results.ts';
import { checkSamePlans } from '../checks/same-plans.ts';
import { checkSourceList } from '../checks/source-list.ts';
import { checkTaskFields } from '../checks/task-fields.ts';
import { checkValues } from '../checks/values.ts';
import type { PlanText } from '../domain/clause.ts';
import { sourceRecordSchema } from '../domain/correction.ts';
import { byPlace, formatDiagnostic, type Diagnostic } from '../domain/diagnostic.ts';
import type { Records } from '../domain/records.ts';
import type { Release } from '../domain/release.ts';
import type { Settings } from '../domain/settings.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { sourceChecks } from './check-sources.ts';
import { listFolder } from './content-files.ts';
import { readPlanFile, type PlanReading } from './read-plan.ts';
import { readRecords, type FileRecord, type RecordReading } from './read-records.ts';

export interface Corpus extends Records {
  /** In the order of their file: newest first. */
  readonly releases: readonly Release[];
  readonly settings: Settings;
}

export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** Sorted by place. With an error among them nothing may be published. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all content and checks it: against itself and, word by word, against the sources. @param root The project's folder. */
export function loadCorpus(root: string): LoadedCorpus {
  const records = readRecords(root);
  const sources = sourceChecks(root, records);
  const instruments = goodRecords(records.instruments);
  const { plans, diagnostics } = eachPlan(root, (reading) => {
    const { plan, text, areLabelsSure, placeAt } = reading;
    const isWhole = plan !== undefined && text !== undefined && areLabelsSure;
    return [...(isWhole ? checkValues(plan, text, placeAt, instruments) : []), ...sources.checkPlan(reading)];
  });
  return loaded(records, plans, [
    ...diagnostics,
    ...sources.checkRest(),
    ...checkReferences({ ...records, plans }),
    ...checkAgencyParents(records.agencies),
    ...checkAgencySuccessors(records.agencyChanges),
    ...checkSamePlans(plans),
    ...checkResults(records.results, plans),
    ...checkTaskFields(records.taskFields, plans),
    ...checkIndicators(records.indicators, plans),
    ...sourceList(root, records, plans),
  ]);
}

/** Reads all content without comparing it: for what is made of content that is known to be good. */
export function readCorpus(root: string): LoadedCorpus {
  const { plans, diagnostics } = eachPlan(root, () => []);
  return loaded(readRecords(root), plans, diagnostics);
}

/** Reads the whole text of one plan again: pages call it for their own plan only. @throws for an unknown id. */
export function readPlanText(root: string, planId: string): PlanText {
  const file = join(root, planFile(root, planId));
  return parsePlanBody(file, readFileSync(file, 'utf8')).text;
}

/** `content/plans/<id>.mdx` or `.md`. @throws for an unknown id. */
export function planFile(root: string, planId: string): string {
  const file = ['mdx', 'md']
    .map((type) => `content/plans/${planId}.${type}`)
    .find((path) => existsSync(join(root, path)));
  if (file === undefined) throw new Error(`There is no plan "${planId}" in content/plans.`);
  return file;
}

/** A plan without its text, of which a run never holds more than one. */
type ReadPlan = Omit<PlanReading, 'text' | 'diagnostics'>;

function eachPlan(root: string, check: (reading: PlanReading) => readonly Diagnostic[]) {
  const { names, diagnostics: unknown } = listFolder(root, 'content/plans', ['.md', '.mdx']);
  const diagnostics = [...unknown];
  const plans = names.map((name): ReadPlan => {
    const reading = readPlanFile(root, name);
    const { text: _text, diagnostics: found, ...plan } = reading;
    diagnostics.push(...found, ...check(reading));
    return plan;
  });
  return { plans, diagnostics };
}

function sourceList(root: string, { sources }: RecordReading, plans: readonly ReadPlan[]): readonly Diagnostic[] {
  if (!sources.isReadable) return [];
  const { names, diagnostics } = listFolder(root, 'seeds', ['']);
  const seeds = names.filter((name) => name !== 'manifest.yaml');
  const entries = sources.items.map(({ raw }) => ({ file: raw['file'], original: raw['original'], plan: raw['plan'] }));
  return [...diagnostics, ...checkSourceList({ entries, names: seeds, plans, placeAt: sources.placeAt })];
}

function goodRecords<T extends object>(files: readonly FileRecord<T>[]): readonly (T & { readonly id: string })[] {
  return files.flatMap(({ id, value }) => (value === undefined ? [] : [{ ...value, id }]));
}

function loaded(records: RecordReading, plans: readonly ReadPlan[], more: readonly Diagnostic[]): LoadedCorpus {
  const {
    provinces,
    sources,
    agencies,
    agencyChanges,
    attestations,
    indicators,
    results,
    fields,
    provinceChanges,
    corrections,
    releases,
    settings,
    diagnostics,
  } = records;
  const corpus: Corpus = {
    plans: plans.flatMap(({ plan }) => (plan === undefined ? [] : [plan])),
    agencies: goodRecords(agencies),
    agencyChanges: goodRecords(agencyChanges),
    results: goodRecords(results),
    rowChanges: goodRecords(records.rowChanges),
    attestations: attestations.items.flatMap(({ value }) => (value === undefined ? [] : [value])),
    provinceChanges: provinceChanges.items.flatMap(({ value }) => (value === undefined ? [] : [value])),
    fields: fields.items.flatMap(({ value }) => (value === undefined ? [] : [value])),
    taskFields: goodRecords(records.taskFields),
    indicators: indicators.items.flatMap(({ value }) => (value === undefined ? [] : [value])),
    instruments: goodRecords(records.instruments),
    provinces: provinces.items.flatMap(({ value }) => (value === undefined ? [] : [value])),
    sources: sources.items.flatMap(({ value }) => (value === undefined ? [] : [value])),
    releases: releases.items.flatMap(({ value }) => (value === undefined ? [] : [value])),
    settings,
    records: Object.fromEntries(corrections.map(({ id, value }) => [id, value ?? sourceRecordSchema.parse({})])),
  };
  const once = new Map([...diagnostics, ...more].map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic]));
  return { corpus, diagnostics: [...once.values()].sort(byPlace) };
}
