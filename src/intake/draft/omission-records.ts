/** Pieces of a copy that are left out, as records: each with a reason of its own, equal pieces of several lines together. */
import type { SourceRecord } from '../../domain/correction.ts';
import { omissionReasons, type SourceOmission, type Span } from '../source-text.ts';

export interface Omitted extends Span {
  /** A Vietnamese sentence. */
  readonly why: string;
}

/** Omissions of a reader or layout with their reasons in words. */
export function worded(omissions: readonly SourceOmission[]): readonly Omitted[] {
  return omissions.map(({ line, start, end, reason }) => ({ line, start, end, why: omissionReasons[reason] }));
}

/** Pieces of one line do not overlap. A line of which nothing is kept is one record without `printed`. */
export function omissionRecords(lines: readonly string[], omitted: readonly Omitted[]): SourceRecord['omissions'] {
  const pieces = [...Map.groupBy(omitted, ({ line }) => line)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([line, cuts]) => piecesOf(lines[line - 1] ?? '', line, cuts));
  const groups = Map.groupBy(pieces, ({ lines: _, ...same }) => JSON.stringify(same));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, lines: group.flatMap((piece) => piece.lines) }];
  });
}

function piecesOf(text: string, line: number, cuts: readonly Omitted[]): SourceRecord['omissions'] {
  const touching = joined(cuts);
  const [first] = touching;
  if (first === undefined) return [];
  if (isAll(text, touching)) {
    const mark = omissionReasons.mark;
    return [{ lines: [line], occurrence: 1, reason: (cuts.find(({ why }) => why !== mark) ?? first).why }];
  }
  return touching.flatMap(({ start, end, why }) =>
    [...text.slice(start, end).matchAll(/\S+/gu)].map(({ 0: printed, index }) => {
      const occurrence = occurrenceAt(text, printed, start + index); // a space between two marks stays a space
      return { lines: [line], printed, occurrence, reason: why };
    }),
  );
}

/** Pieces that touch and have one reason are one piece. */
function joined(cuts: readonly Omitted[]): readonly Omitted[] {
  const found: Omitted[] = [];
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last?.why === cut.why && cut.start <= last.end)
      found[found.length - 1] = { ...last, end: Math.max(last.end, cut.end) };
    else found.push(cut);
  }
  return found;
}

/** @param cuts In the order of the line. */
function isAll(text: string, cuts: readonly Omitted[]): boolean {
  let at = 0;
  for (const { start, end } of cuts) {
    if (text.slice(at, start).trim() !== '') return false;
    at = Math.max(at, end);
  }
  return text.slice(at).trim() === '';
}

/** Which of the places where `printed` stands in a line begins at `start`, from 1; places may overlap. */
export function occurrenceAt(line: string, printed: string, start: number): number {
  let count = 1;
  for (let at = line.indexOf(printed); at !== -1 && at < start; at = line.indexOf(printed, at + 1)) count += 1;
  return count;
}
