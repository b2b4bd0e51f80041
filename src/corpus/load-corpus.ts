/**
 * Reads `content/` and `seeds/` from disk into checked records. The only door between files and the site, the datasets and
 * the checks. It never stops at the first problem: it returns what could be read and every diagnostic.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkFidelity } from '../checks/fidelity.ts';
import { checkNumbering } from '../checks/numbering.ts';
import { checkReferences } from '../checks/references.ts';
import { agencySchema, type Agency } from '../domain/agency.ts';
import type { PlanText } from '../domain/clause.ts';
import { sourceRecordSchema, type SourceRecord } from '../domain/correction.ts';
import { byPlace, type Diagnostic, type Place } from '../domain/diagnostic.ts';
import type { Plan } from '../domain/facts.ts';
import { instrumentSchema, type Instrument } from '../domain/instrument.ts';
import { planSchema } from '../domain/plan.ts';
import { provinceSchema, type Province } from '../domain/province.ts';
import { sourceSchema, type Source } from '../domain/source.ts';
import { parsePlanBody } from '../parse/plan-body.ts';
import { resolvePlan } from '../parse/resolve-plan.ts';
import { readYamlRecord, type Path } from '../parse/yaml-record.ts';

export interface Corpus {
  readonly plans: readonly Plan[];
  readonly agencies: readonly Agency[];
  readonly instruments: readonly Instrument[];
  readonly provinces: readonly Province[];
  readonly sources: readonly Source[];
  /** By source id. */
  readonly records: Readonly<Record<string, SourceRecord>>;
}

export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** Sorted by place. With an error among them nothing may be published. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param root The project's folder. @throws when a folder of content cannot be opened. */
export function loadCorpus(root: string): LoadedCorpus {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, (path: Path) => Place>();
  const readList = <S extends z.ZodType>(file: string, schema: S): z.infer<S>[] => {
    const record = readYamlRecord(file, readFileSync(join(root, file), 'utf8'), z.array(schema));
    diagnostics.push(...record.diagnostics);
    places.set(file, record.placeAt);
    return record.value ?? [];
  };
  const readFolder = <S extends z.ZodType>(folder: string, schema: S) =>
    filesOf(root, folder, ['.yaml']).map((name) => {
      const file = `${folder}/${name}`;
      const record = readYamlRecord(file, readFileSync(join(root, file), 'utf8'), schema);
      diagnostics.push(...record.diagnostics);
      places.set(file, record.placeAt);
      return { id: name.replace(/\.yaml$/, ''), value: record.value };
    });
  const withIds = <T extends object>(items: readonly { id: string; value: T | undefined }[]) =>
    items.flatMap(({ id, value }) => (value === undefined ? [] : [{ ...value, id }]));

  const provinces = readList('content/provinces.yaml', provinceSchema);
  const sources = readList('seeds/manifest.yaml', sourceSchema);
  const agencies = withIds(readFolder('content/agencies', agencySchema));
  const instruments = withIds(readFolder('content/instruments', instrumentSchema));
  const records = Object.fromEntries(
    readFolder('content/corrections', sourceRecordSchema).map(({ id, value }) => [
      id,
      value ?? sourceRecordSchema.parse({}),
    ]),
  );

  const sourcesOfPlan = Map.groupBy(sources.entries(), ([, { plan }]) => plan);
  const plans: Plan[] = [];
  const planFiles = filesOf(root, 'content/plans', ['.md', '.mdx']);
  for (const name of planFiles) {
    const file = `content/plans/${name}`;
    const loaded = loadPlan(file, readFileSync(join(root, file), 'utf8'));
    diagnostics.push(...loaded.diagnostics);
    places.set(file, loaded.placeAt);
    for (const [index, source] of sourcesOfPlan.get(planIdOf(name)) ?? []) {
      diagnostics.push(...checkSource(root, source, index, records[source.id], loaded.text));
    }
    if (loaded.plan !== undefined) plans.push(loaded.plan);
  }
  const corpus: Corpus = { plans, agencies, instruments, provinces, sources, records };
  const placeAt = (file: string, path: Path): Place => places.get(file)?.(path) ?? { file, line: 1, column: 1 };
  diagnostics.push(...checkReferences(corpus, planFiles, placeAt));
  return { corpus, diagnostics: diagnostics.sort(byPlace) };
}

/** Reads the whole text of one plan again: pages call it for their own plan only. @throws for an unknown id. */
export function readPlanText(root: string, planId: string): PlanText {
  const file = ['mdx', 'md']
    .map((type) => join(root, 'content/plans', `${planId}.${type}`))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`There is no plan "${planId}" in content/plans.`);
  return parsePlanBody(file, readFileSync(file, 'utf8')).text;
}

function loadPlan(file: string, source: string) {
  const body = parsePlanBody(file, source);
  const { text } = body;
  const diagnostics = [...body.diagnostics, ...checkNumbering(file, text)];
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/.exec(source)?.[1] ?? '';
  const record = readYamlRecord(file, frontMatter, planSchema, 2);
  if (record.value === undefined)
    return { text, plan: undefined, placeAt: record.placeAt, diagnostics: [...diagnostics, ...record.diagnostics] };
  const planId = planIdOf(file.slice(file.lastIndexOf('/') + 1));
  const resolved = resolvePlan({ planId, record: record.value, text, placeAt: record.placeAt });
  return { text, plan: resolved.plan, placeAt: record.placeAt, diagnostics: [...diagnostics, ...resolved.diagnostics] };
}

function checkSource(
  root: string,
  source: Source,
  index: number,
  record: SourceRecord | undefined,
  text: PlanText,
): readonly Diagnostic[] {
  const file = `seeds/${source.file}`;
  const manifest: Place = { file: 'seeds/manifest.yaml', line: index + 1, column: 1 };
  if (!existsSync(join(root, file)))
    return [
      {
        rule: 'source/missing',
        severity: 'error',
        place: manifest,
        problem: `${file} is not there.`,
        advice: 'Put the source back, byte for byte.',
      },
    ];
  const bytes = readFileSync(join(root, file));
  const sum = createHash('sha256').update(bytes).digest('hex');
  const changed: Diagnostic[] =
    sum === source.sha256
      ? []
      : [
          {
            rule: 'source/changed',
            severity: 'error',
            place: { file, line: 1, column: 1 },
            problem: `SHA-256 is ${sum}; the manifest says ${source.sha256}.`,
            advice: 'A source never changes: restore the file as received.',
          },
        ];
  const recordFile = `content/corrections/${source.id}.yaml`;
  return [
    ...changed,
    ...checkFidelity({
      file,
      source: bytes.toString('utf8'),
      recordFile,
      record: record ?? sourceRecordSchema.parse({}),
      text,
    }),
  ];
}

function planIdOf(name: string): string {
  return name.replace(/\.mdx?$/, '');
}

function filesOf(root: string, folder: string, extensions: readonly string[]): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => extensions.some((extension) => name.endsWith(extension)))
    .sort();
}
