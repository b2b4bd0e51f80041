/**
 * Scores an import against a gold record, kind by kind: precision, recall, F1, and readable lists of what is missing and what
 * is too much. Each fact of the gold is paired with at most one of the import, in the same clause; a fact given twice is one
 * too much. The softer rows (`tasks: clause and lead`) compare less of the same facts and are never in the totals of a kind.
 */
import { beginsAlike, foldedWords, numberKey, oneBeginsTheOther } from './compare.ts';
import { sameAgencies, sameInstrument, sameName, sameSet, sameTime, sameWhen } from './compare.ts';
import type { FactKind, Gold, GoldDeadline, GoldMetadata, GoldTarget, GoldTask } from './gold.ts';
import type { Imported } from './imported.ts';
import { showCitation, showClause, showDeadline, showTarget, showTask } from './show.ts';

export interface Score {
  /** Facts of the gold; facts of the import that count; pairs of the two. */
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  /** A line for each fact of the gold that was not found, and for each that should not be there. */
  readonly misses: readonly string[];
  readonly extras: readonly string[];
}

/** Rows of the report: each kind, and below it the softer comparisons of the same facts. */
export const scoreNames = [
  'metadata',
  'clauses',
  'tasks',
  'tasks: clause and lead',
  'tasks: clause',
  'targets',
  'targets: value and unit',
  'deadlines',
  'deadlines: when',
  'citations',
  'citations: any relation',
] as const;
export type ScoreName = (typeof scoreNames)[number];
export type Scores = Readonly<Record<ScoreName, Score>>;

/** Never throws; the order of the facts does not matter. */
export function scoreDocument(gold: Gold, imported: Imported): Scores {
  const compare = <G extends InClause, I extends InClause>(
    kind: FactKind,
    wanted: readonly G[],
    found: readonly I[],
    same: (gold: G, imported: I) => boolean,
    show: (fact: G | I) => string,
  ): Score => scorePairs(wanted, found, same, show, isOpen(gold, kind));
  const tasks = (same: (gold: GoldTask, imported: GoldTask) => boolean): Score =>
    compare('tasks', gold.tasks, imported.tasks, same, showTask);
  const targets = (same: (gold: GoldTarget, imported: GoldTarget) => boolean): Score =>
    compare('targets', gold.targets, imported.targets, same, showTarget);
  const deadlines = (same: (gold: GoldDeadline, imported: GoldDeadline) => boolean): Score =>
    compare('deadlines', gold.deadlines, imported.deadlines, same, showDeadline);
  const citations = (isStrict: boolean): Score =>
    compare(
      'citations',
      gold.citations,
      imported.citations,
      (one, other) =>
        sameInstrument(one, other) &&
        (!isStrict || one.relation === other.relation || one.unsure?.includes('relation') === true),
      showCitation,
    );
  return {
    metadata: scoreMetadata(gold.metadata, imported.metadata),
    clauses: compare(
      'clauses',
      gold.clauses.map(({ label, firstWords }) => ({ clause: label, text: firstWords })),
      imported.clauses.map(({ label, text }) => ({ clause: label, text })),
      (one, other) => beginsAlike(one.text, other.text),
      showClause,
    ),
    tasks: tasks(sameTask),
    'tasks: clause and lead': tasks(sameLeads),
    'tasks: clause': tasks(() => true),
    targets: targets(sameTarget),
    'targets: value and unit': targets(sameValue),
    deadlines: deadlines(sameDeadline),
    'deadlines: when': deadlines((one, other) => one.unsure?.includes('when') === true || sameWhen(one, other)),
    citations: citations(true),
    'citations: any relation': citations(false),
  };
}

/** Adds scores of several documents (or none). */
export function addScores(scores: readonly Score[]): Score {
  const sum = (count: (score: Score) => number): number => scores.reduce((total, score) => total + count(score), 0);
  return {
    wanted: sum(({ wanted }) => wanted),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    misses: scores.flatMap(({ misses }) => misses),
    extras: scores.flatMap(({ extras }) => extras),
  };
}

/** Shares from 0 to 1; `undefined` where there was nothing to find and nothing was found. */
export function shares({ wanted, found, right }: Score): { precision?: number; recall?: number; f1?: number } {
  if (wanted + found === 0) return {};
  return {
    ...(found === 0 ? {} : { precision: right / found }),
    ...(wanted === 0 ? {} : { recall: right / wanted }),
    f1: (2 * right) / (wanted + found),
  };
}

interface InClause {
  readonly clause: string;
  readonly alsoIn?: readonly string[] | undefined;
  readonly unsure?: readonly string[] | undefined;
}

/** Pairs facts of the same clause; what nobody is sure of takes what the others leave. */
function scorePairs<G extends InClause, I extends InClause>(
  wanted: readonly G[],
  found: readonly I[],
  same: (gold: G, imported: I) => boolean,
  show: (fact: G | I) => string,
  isOpenClause: (clause: string) => boolean,
): Score {
  const left = Map.groupBy(found, ({ clause }) => clause);
  const misses = wanted
    .toSorted((a, b) => (a.unsure?.length ?? 0) - (b.unsure?.length ?? 0))
    .filter((fact) => {
      for (const clause of [fact.clause, ...(fact.alsoIn ?? [])]) {
        const candidates = left.get(clause) ?? [];
        const index = candidates.findIndex((candidate) => same(fact, candidate));
        if (index === -1) continue;
        candidates.splice(index, 1);
        return false;
      }
      return true;
    });
  const extras = [...left.values()].flat().filter(({ clause }) => !isOpenClause(clause));
  const right = wanted.length - misses.length;
  return {
    wanted: wanted.length,
    found: right + extras.length,
    right,
    misses: misses.map(show),
    extras: extras.map(show),
  };
}

/** Clauses in which the gold is silent about a kind: in and below doubtful ones, and those that it lists in part. */
function isOpen({ doubtful, partial }: Gold, kind: FactKind): (clause: string) => boolean {
  const open = new Set([...partial, ...doubtful.filter((one) => one.kind === kind).map(({ clause }) => clause)]);
  return (clause) => {
    for (let end = clause.length; end > 0; end = clause.lastIndexOf('.', end - 1))
      if (open.has(clause.slice(0, end))) return true;
    return false;
  };
}

function sameTask(gold: GoldTask, imported: GoldTask): boolean {
  const isOpenPart = (part: 'coordinators' | 'time'): boolean => gold.unsure?.includes(part) === true;
  return (
    sameLeads(gold, imported) &&
    (isOpenPart('coordinators') || sameAgencies(gold.coordinators, imported.coordinators)) &&
    (isOpenPart('time') || sameTime(gold.time, imported.time))
  );
}

function sameLeads(gold: GoldTask, imported: GoldTask): boolean {
  return gold.unsure?.includes('leads') === true || sameAgencies(gold.leads, imported.leads);
}

function sameValue(gold: GoldTarget, imported: GoldTarget): boolean {
  const isOpenPart = (part: 'operator' | 'unit'): boolean => gold.unsure?.includes(part) === true;
  return (
    (isOpenPart('operator') || gold.operator === imported.operator) &&
    gold.value === imported.value &&
    gold.min === imported.min &&
    gold.max === imported.max &&
    (isOpenPart('unit') || oneBeginsTheOther(gold.unit, imported.unit))
  );
}

function sameTarget(gold: GoldTarget, imported: GoldTarget): boolean {
  const isOpenPart = (part: 'perYear' | 'base' | 'period'): boolean => gold.unsure?.includes(part) === true;
  return (
    sameValue(gold, imported) &&
    (isOpenPart('perYear') || (gold.perYear ?? false) === (imported.perYear ?? false)) &&
    (isOpenPart('base') || gold.base === imported.base) &&
    (isOpenPart('period') || gold.period === imported.period)
  );
}

function sameDeadline(gold: GoldDeadline, imported: GoldDeadline): boolean {
  const isOpenPart = (part: 'who' | 'toWhom' | 'through' | 'when'): boolean => gold.unsure?.includes(part) === true;
  const sameBody = (part: 'who' | 'toWhom' | 'through'): boolean => {
    const wanted = gold[`${part}Ids`] ?? [];
    if (isOpenPart(part)) return true;
    return wanted.length > 0 ? sameSet(wanted, imported[`${part}Ids`] ?? []) : sameName(gold[part], imported[part]);
  };
  return (isOpenPart('when') || sameWhen(gold, imported)) && bodies.every(sameBody);
}

const bodies = ['who', 'toWhom', 'through'] as const;

/** Each field that the gold speaks of is a fact; `null` says that the document is silent, so a value is one too much. */
function scoreMetadata(gold: GoldMetadata, imported: GoldMetadata): Score {
  const fields = (Object.keys(gold) as (keyof GoldMetadata)[]).filter((field) => gold[field] !== undefined);
  const values = (data: GoldMetadata) =>
    fields.flatMap((field) => {
      const value = data[field] ?? undefined;
      return value === undefined ? [] : [{ clause: field, value: String(value) }];
    });
  return scorePairs(
    values(gold),
    values(imported),
    (one, other) => metadataKey(one) === metadataKey(other),
    ({ clause, value }) => `${clause}: ${value}`,
    () => false,
  );
}

function metadataKey({ clause, value }: { readonly clause: string; readonly value: string }): string {
  if (clause === 'number') return numberKey(value);
  const words = foldedWords(value).join(' ');
  return clause === 'province' ? words.replace(/^(?:tinh|thanh pho) /, '') : words;
}
