/** The record of a source: what of it is not in the draft's text, and which letters are written otherwise, each at its line. */
import { blankLinesInside } from '../../checks/fidelity.ts';
import { sourceWords } from '../../checks/source-words.ts';
import type { PlanText } from '../../domain/clause.ts';
import type { Correction, SourceRecord } from '../../domain/correction.ts';
import type { Diagnostic, Place } from '../../domain/diagnostic.ts';
import { publishedWords } from '../../domain/words.ts';
import type { SourceText } from '../source-text.ts';
import type { DraftText } from '../structure/draft-text.ts';
import type { Change } from '../structure/repairs.ts';
import { occurrenceAt, omissionRecords, worded } from './omission-records.ts';

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
    omissions: omissionRecords(source.lines, worded(draft.omissions)),
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
