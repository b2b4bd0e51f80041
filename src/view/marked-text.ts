/** One paragraph as a source prints it or as it is published, cut where a record marks it. Joined, the runs are the text. */
import type { WitnessPiece } from '../domain/witness-text.ts';

/** A piece with the number of its note in the clause; `undefined` where nothing is to be marked. */
export interface NotedPiece extends WitnessPiece {
  readonly note: number | undefined;
}

/**
 * `changed`: corrected letters, as printed or as published; `doubt`: kept as printed; `stray`: left out of the text; `gap`:
 * words that the source lacks, `text` is empty; `lacked`: the same words where they are published.
 */
export type RunMark = 'changed' | 'doubt' | 'stray' | 'gap' | 'lacked';

export interface MarkedRun {
  readonly text: string;
  readonly mark: RunMark | undefined;
  readonly notes: readonly number[];
  /** Words that are missing in a gap. */
  readonly lacked: number;
}

export function printedRuns(pieces: readonly NotedPiece[]): readonly MarkedRun[] {
  return trimmed(
    pieces.flatMap((piece): MarkedRun[] => {
      const { printed, published, note } = piece;
      if (note === undefined) return [plain(printed)];
      const words = printed.trimStart();
      const lacked = words === '' ? published.trim().split(' ').length : 0;
      const gap = words.length < printed.length || lacked > 0 ? [plain(' ')] : [];
      return [...gap, { text: words, mark: lacked > 0 ? 'gap' : markOf(piece), notes: [note], lacked }];
    }),
  );
}

/** @param readings The same paragraph in each source: what any of them differs in is marked, with the notes of all. */
export function publishedRuns(readings: readonly (readonly NotedPiece[])[]): readonly MarkedRun[] {
  const text = (readings[0] ?? []).map(({ published }) => published).join('');
  const spans = readings.flatMap(spansOf);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return trimmed(
    cuts.map((start, index): MarkedRun => {
      const end = cuts[index + 1] ?? start;
      const here = spans.filter((span) => span.start <= start && end <= span.end);
      const notes = here.map(({ note }) => note);
      return { text: text.slice(start, end), mark: here[0]?.mark, notes, lacked: 0 };
    }),
  );
}

function spansOf(pieces: readonly NotedPiece[]) {
  let at = 0;
  return pieces.flatMap((piece) => {
    const { published, note } = piece;
    const start = at + (published.startsWith(' ') ? 1 : 0);
    at += published.length;
    return note === undefined || start >= at ? [] : [{ start, end: at, note, mark: markOf(piece) }];
  });
}

function markOf({ printed, published, difference }: NotedPiece): RunMark {
  if (difference?.list === 'omissions') return 'stray';
  if (difference?.list === 'lacks') return 'lacked';
  return printed === published ? 'doubt' : 'changed';
}

const plain = (text: string): MarkedRun => ({ text, mark: undefined, notes: [], lacked: 0 });

/** Without empty runs and without white space at the beginning. */
function trimmed(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  const kept = runs.filter(({ text, lacked }) => text !== '' || lacked > 0);
  const [first, ...rest] = kept;
  if (first === undefined) return [];
  const text = first.text.trimStart();
  return text === '' && first.lacked === 0 ? rest : [{ ...first, text }, ...rest];
}
