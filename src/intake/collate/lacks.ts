/** Published words that a copy does not print, as records: whole clauses by label, or exact words of one clause. */
import type { SourceRecord } from '../../domain/correction.ts';
import type { PublishedWord } from '../../domain/words.ts';

export interface Lacked {
  readonly word: PublishedWord;
  readonly reason: string;
}

/** @param published Every word of the plan. @returns Records in the order of the text. */
export function lackRecords(lacked: readonly Lacked[], published: readonly PublishedWord[]): SourceRecord['lacks'] {
  const reasons = new Map(lacked.map(({ word, reason }) => [word, reason]));
  const records: SourceRecord['lacks'] = [];
  for (const [clause, words] of Map.groupBy(published, (word) => word.clause)) {
    const runs = runsOf(words, reasons);
    const [first] = runs;
    if (first === undefined) continue;
    if (first.words.length === words.length) addWhole(records, clause, first.reason);
    else {
      const places = Map.groupBy(words.keys(), (at) => words[at]?.word ?? '');
      for (const run of runs)
        records.push({
          clause,
          words: run.words.join(' '),
          occurrence: occurrenceOf(words, run, places.get(run.words[0] ?? '') ?? []),
          reason: run.reason,
        });
    }
  }
  return records;
}

interface Run {
  readonly start: number;
  readonly words: string[];
  readonly reason: string;
}

function runsOf(words: readonly PublishedWord[], reasons: ReadonlyMap<PublishedWord, string>): readonly Run[] {
  const runs: Run[] = [];
  words.forEach((word, start) => {
    const reason = reasons.get(word);
    const last = runs.at(-1);
    if (reason === undefined) return;
    if (last?.reason === reason && last.start + last.words.length === start) last.words.push(word.word);
    else runs.push({ start, words: [word.word], reason });
  });
  return runs;
}

/** Clauses that follow each other share a record. */
function addWhole(records: SourceRecord['lacks'], clause: string, reason: string): void {
  const last = records.at(-1);
  if (last?.clauses !== undefined && last.reason === reason) last.clauses.push(clause);
  else records.push({ clauses: [clause], occurrence: 1, reason });
}

/** @param starts Places of the run's first word in the clause. */
function occurrenceOf(words: readonly PublishedWord[], run: Run, starts: readonly number[]): number {
  return starts.filter(
    (start) => start <= run.start && run.words.every((word, offset) => words[start + offset]?.word === word),
  ).length;
}
