/** A plan beside what each of its sources prints: the clauses in order, what differs marked and numbered in each of them. */
import type { Clause, PlanText } from '../domain/clause.ts';
import type { SourceRecord } from '../domain/correction.ts';
import type { Difference, WitnessPiece, WitnessText } from '../domain/witness-text.ts';
import { printedRuns, publishedRuns, type MarkedRun, type NotedPiece } from './marked-text.ts';
import type { SourceView } from './plan-page.ts';
import type { NumberedCorrection } from './plan-text.ts';

/**
 * What sets a clause apart: its words (corrected, doubtful or missing in part), a source that lacks all of it, stray marks
 * of a copy alone, or nothing.
 */
export type ComparedKind = 'words' | 'missing' | 'stray' | 'same';

export interface ComparedClause {
  readonly clause: Clause;
  readonly kind: ComparedKind;
  readonly published: readonly (readonly MarkedRun[])[];
  readonly witnesses: readonly WitnessReading[];
  readonly notes: readonly DifferenceNote[];
}

export interface WitnessReading {
  readonly sourceId: string;
  readonly paragraphs: readonly (readonly MarkedRun[])[];
  /** Letter for letter what is published. */
  readonly isPublished: boolean;
  /** Why the source lacks the whole clause. */
  readonly missing: string | undefined;
}

type Omission = SourceRecord['omissions'][number];

/** One record that a clause meets; its number stands in the clause's marks. */
export interface DifferenceNote {
  readonly number: number;
  readonly sourceId: string;
  /** Lines of the source in this clause; none for what it lacks. */
  readonly lines: readonly number[];
  readonly correction?: NumberedCorrection;
  readonly omission?: Omission;
  readonly lack?: { readonly words: string; readonly reason: string };
}

export interface Comparison {
  readonly clauses: readonly ComparedClause[];
  readonly counts: Readonly<Record<ComparedKind, number>>;
  readonly sources: readonly ComparedSource[];
}

export interface ComparedSource extends SourceView {
  /** Clauses that it lacks whole. */
  readonly missing: number;
}

export interface ReadSource extends SourceView {
  readonly text: WitnessText;
}

/** @param sources In the order of the manifest: the published text follows the first. */
export function comparePlan(text: PlanText, sources: readonly ReadSource[]): Comparison {
  const clauses = text.clauses.flatMap((clause) => compareClause(clause, sources) ?? []);
  const ofKind = (kind: ComparedKind) => clauses.filter((clause) => clause.kind === kind).length;
  return {
    clauses,
    counts: { words: ofKind('words'), missing: ofKind('missing'), stray: ofKind('stray'), same: ofKind('same') },
    sources: sources.map(({ text: _text, ...source }, index) => ({
      ...source,
      missing: clauses.filter(({ witnesses }) => witnesses[index]?.missing !== undefined).length,
    })),
  };
}

/** @returns `undefined` for a clause that has no word of its own. */
function compareClause(clause: Clause, sources: readonly ReadSource[]): ComparedClause | undefined {
  const notes: DifferenceNote[] = [];
  const read = sources.map((source) => readingOf(clause, source, notes));
  const first = read[0];
  if (first === undefined || first.blocks.length === 0) return undefined;
  const kind = notes.some(({ omission }) => omission === undefined)
    ? 'words'
    : read.some(({ missing }) => missing !== undefined)
      ? 'missing'
      : notes.length > 0
        ? 'stray'
        : 'same';
  return {
    clause,
    kind,
    notes,
    published: first.blocks.map((_, place) => publishedRuns(read.map(({ blocks }) => blocks[place] ?? []))),
    witnesses: read.map(({ sourceId, blocks, missing, isPublished }) => ({
      sourceId,
      missing,
      isPublished,
      paragraphs: missing === undefined ? blocks.map(printedRuns) : [],
    })),
  };
}

function readingOf({ label }: Clause, source: ReadSource, notes: DifferenceNote[]) {
  const { record, text } = source;
  const sourceId = source.source.id;
  const blocks = text.clauses.get(label) ?? [];
  const pieces = blocks.flat();
  const isWhole = pieces.some(({ printed, difference }) => printed !== '' && difference?.list !== 'omissions');
  const lack = isWhole ? undefined : pieces.find(({ difference }) => difference?.list === 'lacks')?.difference;
  const met = Map.groupBy(
    pieces.filter(({ difference }) => difference !== undefined && !(difference.list === 'lacks' && lack !== undefined)),
    ({ difference }) => keyOf(difference, record),
  );
  const numbers = new Map<string, number>();
  for (const [key, [piece, ...more]] of met) {
    if (piece?.difference === undefined) continue;
    const number = notes.length + 1;
    const lines = [piece, ...more].flatMap(({ difference }) => difference?.line ?? []);
    numbers.set(key, number);
    notes.push({ number, sourceId, lines: [...new Set(lines)], ...recordOf(piece.difference, piece, source) });
  }
  return {
    sourceId,
    isPublished: pieces.every(({ printed, published }) => printed === published),
    missing: lack === undefined ? undefined : record.lacks[lack.index]?.reason,
    blocks: blocks.map((block) =>
      block.map((piece): NotedPiece => ({ ...piece, note: numbers.get(keyOf(piece.difference, record)) })),
    ),
  };
}

/** Equal for pieces with one note: marks that are left out alike, though one of them is the second on its line, are one. */
function keyOf(difference: Difference | undefined, { omissions }: SourceRecord): string {
  if (difference === undefined) return '';
  const { list, index } = difference;
  const omission = list === 'omissions' ? omissions[index] : undefined;
  return omission === undefined ? `${list}/${index}` : `${omission.printed ?? ''}/${omission.reason}`;
}

function recordOf(
  { list, index }: Difference,
  { published }: WitnessPiece,
  { record, corrections }: ReadSource,
): Pick<DifferenceNote, 'correction' | 'omission' | 'lack'> {
  const correction = corrections[index];
  const omission = record.omissions[index];
  if (list === 'corrections') return correction === undefined ? {} : { correction };
  if (list === 'omissions') return omission === undefined ? {} : { omission };
  const lack = record.lacks[index];
  return { lack: { words: lack?.words ?? published.trim(), reason: lack?.reason ?? '' } };
}
