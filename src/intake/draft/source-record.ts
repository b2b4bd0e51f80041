/** The record of a source: what of it is not in the draft's text, and which letters are written otherwise, each at its line. */
import { blankLinesInside } from '../../checks/fidelity.ts';
import { sourceWords } from '../../checks/source-words.ts';
import type { PlanText } from '../../domain/clause.ts';
import type { Correction, SourceRecord } from '../../domain/correction.ts';
import type { Diagnostic, Place } from '../../domain/diagnostic.ts';
import { publishedWords } from '../../domain/words.ts';
import { omissionReasons, type SourceOmission, type SourceText } from '../source-text.ts';
import type { DraftText } from '../structure/draft-text.ts';
import type { Change } from '../structure/repairs.ts';

export interface RecordedSource {
  readonly record: SourceRecord;
  /** Where each clause begins in the source, by label. */
  readonly places: ReadonlyMap<string, Place>;
  /** Empty when every word of the source stands in the text, in order, or in the record. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param text The draft's written text as read back. Never throws. */
export function sourceRecord(source: SourceText, draft: DraftText, text: PlanText): RecordedSource {
  const corrections = draft.changes.map((change) => correctionOf(change, source.lines));
  const record: SourceRecord = {
    corrections,
    omissions: omissionRecords(source.lines, draft.omissions),
    pageBreaks: [],
    lacks: [],
  };
  const theirs = sourceWords(source.lines, witnessOf(source, record), []);
  const ours = publishedWords(text);
  const first = theirs.findIndex(({ word }, index) => word !== ours[index]?.word);
  if (first !== -1 || ours.length !== theirs.length)
    return { record, places: new Map(), diagnostics: [wordsDiffer(source.file, theirs, ours, first)] };
  const pairs = ours.flatMap((word, index) => {
    const their = theirs[index];
    return their === undefined ? [] : [[word, their] as const];
  });
  const places = new Map<string, Place>();
  for (const [{ clause }, { line, column }] of pairs)
    if (!places.has(clause)) places.set(clause, { file: source.file, line, column });
  const clauseOf = new Map(
    pairs.flatMap(([word, { correction }]) => (correction === undefined ? [] : [[correction, word.clause] as const])),
  );
  return {
    record: {
      ...record,
      corrections: corrections.map((correction) => ({
        ...correction,
        clause: clauseOf.get(correction) ?? correction.clause,
      })),
      pageBreaks: [...blankLinesInside(pairs, source.lines)].sort((a, b) => a - b),
    },
    places,
    diagnostics: [],
  };
}

function witnessOf({ file, lines }: SourceText, record: SourceRecord) {
  const place = { file, line: 1, column: 1 };
  return { file, source: lines.join('\n'), recordFile: file, record, recordPlaceAt: () => place };
}

function wordsDiffer(
  file: string,
  theirs: readonly { readonly word: string; readonly line: number; readonly column: number }[],
  ours: readonly { readonly word: string; readonly clause: string }[],
  first: number,
): Diagnostic {
  const at = first === -1 ? Math.min(theirs.length, ours.length) : first;
  const their = theirs[at] ?? theirs.at(-1);
  return {
    rule: 'intake/words',
    severity: 'error',
    place: { file, line: their?.line ?? 1, column: their?.column ?? 1 },
    problem: `The draft does not keep the words of the source: "${their?.word ?? ''}" is written as "${ours[at]?.word ?? ''}" (clause ${ours[at]?.clause ?? 'none'}).`,
    advice: 'This is a fault of the importer: report it with the document. Nothing is written.',
  };
}

function correctionOf(
  { line, start, printed, corrected, reason, evidenceKind, evidence, certainty }: Change,
  lines: readonly string[],
): Correction {
  return {
    line,
    printed,
    occurrence: occurrenceAt(lines[line - 1] ?? '', printed, start),
    corrected,
    clause: 'Tên', // its own clause is filled in once the words are paired
    reason,
    evidenceKind,
    evidence,
    certainty,
  };
}

function occurrenceAt(line: string, printed: string, start: number): number {
  let count = 1;
  for (let at = line.indexOf(printed); at !== -1 && at < start; at = line.indexOf(printed, at + 1)) count += 1;
  return count;
}

interface Piece {
  readonly line: number;
  /** `undefined` for the whole line. */
  readonly printed: string | undefined;
  readonly occurrence: number;
  readonly reason: string;
}

/** Equal pieces share a record, which names all their lines. */
function omissionRecords(lines: readonly string[], omissions: readonly SourceOmission[]): SourceRecord['omissions'] {
  const byLine = Map.groupBy(omissions, ({ line }) => line);
  const pieces = [...byLine].flatMap(([line, cuts]) => piecesOf(lines[line - 1] ?? '', line, cuts));
  const groups = Map.groupBy(pieces, ({ printed, occurrence, reason }) =>
    JSON.stringify([reason, printed, occurrence]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { printed, occurrence, reason } = first;
    return [
      { lines: group.map(({ line }) => line), ...(printed === undefined ? {} : { printed }), occurrence, reason },
    ];
  });
}

function piecesOf(text: string, line: number, cuts: readonly SourceOmission[]): Piece[] {
  const kept = cuts.reduce(
    (left, { start, end }) => `${left.slice(0, start)}${' '.repeat(Math.max(0, end - start))}${left.slice(end)}`,
    text,
  );
  const [first] = cuts;
  if (kept.trim() === '' && first !== undefined)
    return [
      {
        line,
        printed: undefined,
        occurrence: 1,
        reason: omissionReasons[(cuts.find(({ reason }) => reason !== 'mark') ?? first).reason],
      },
    ];
  return merged(cuts).flatMap(({ start, end, reason }): Piece[] => {
    const printed = text.slice(start, end).trim();
    if (printed === '') return [];
    const at = start + text.slice(start, end).indexOf(printed);
    return [{ line, printed, occurrence: occurrenceAt(text, printed, at), reason: omissionReasons[reason] }];
  });
}

/** Pieces that touch and have one reason are one piece. */
function merged(cuts: readonly SourceOmission[]): readonly SourceOmission[] {
  const found: SourceOmission[] = [];
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last?.reason === cut.reason && cut.start <= last.end)
      found[found.length - 1] = { ...last, end: Math.max(last.end, cut.end) };
    else found.push(cut);
  }
  return found;
}
