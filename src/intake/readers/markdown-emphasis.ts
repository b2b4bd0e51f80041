/**
 * Asterisks that mark bold and italic, in the messy forms that page copies have: over line ends, with spaces inside, around
 * a number only, closed where the next opens. An asterisk that means something ("(*)", "5 * 3", a footnote sign) is left.
 */
import type { Span } from '../source-text.ts';

/** Asterisks side by side: one for italic, two for bold. */
interface Run extends Span {
  readonly before: string;
  readonly after: string;
  /** The text up to the next run of the same line is only spaces and punctuation: `2040*” *và`. */
  readonly isEmpty: boolean;
}

export interface Emphasis {
  readonly marks: readonly Span[];
  /** Marks that nothing closes: they stay in the text. */
  readonly unpaired: readonly Span[];
}

/** @param lines The lines of one paragraph, `first` being the number of the first. Escaped asterisks are no marks. */
export function findEmphasis(lines: readonly string[], first: number): Emphasis {
  const runs = lines.flatMap((line, index) => (line.includes('*') ? runsOf(line, first + index) : []));
  const italic = pair(runs.filter((run) => run.end - run.start === 1));
  const bold = pair(runs.filter((run) => run.end - run.start === 2));
  // `*- Trái cây**:⏎*`: two asterisks inside italics that close one piece and open the next
  const seams = runsInside(bold.unpaired, italic.pairs);
  const paired = [...italic.pairs.flat(), ...bold.pairs.flat(), ...seams];
  // the end of `** Ghi chú: **- Vị trí;*`: its opening asterisk was lost between the bold and the italic piece
  const ends = paired.length > 0 ? italic.unpaired.filter((run) => run.after === '' && /[.;:]/.test(run.before)) : [];
  return {
    marks: [...paired, ...ends],
    unpaired: [...italic.unpaired, ...bold.unpaired].filter(
      (run) => canOpen(run) && !seams.has(run) && !ends.includes(run),
    ),
  };
}

function runsOf(line: string, number: number): Run[] {
  const isBlank = /^[*\s]+$/.test(line);
  const found = [...line.matchAll(/\\[!-/:-@[-`{-~]|\*+/g)].filter(([token]) => token.startsWith('*'));
  return found.flatMap(({ 0: { length }, index: at }, order): Run[] => {
    const end = at + length;
    const before = line.charAt(at - 1);
    const after = line.charAt(end);
    if (!isBlank && isReal(length, before, after)) return [];
    const next = found[order + 1]?.index;
    const isEmpty = next !== undefined && next - end < 20 && !/[\p{L}\p{N}]/u.test(line.slice(end, next));
    // `***` is bold and italic, `****` bold closed and opened again
    const cuts = [...cutsOf(length)];
    return cuts.map((cut, index) => ({
      line: number,
      start: at + cut,
      end: at + (cuts[index + 1] ?? length),
      before,
      after,
      isEmpty,
    }));
  });
}

function* cutsOf(length: number): Iterable<number> {
  for (let cut = 0; cut < length; cut += 2) yield cut;
}

/** An asterisk of the text itself: `(*)`, `5*3`, `5 * 3`, and the bullet of `* Ghi chú`. */
function isReal(length: number, before: string, after: string): boolean {
  if (before === '(' && after === ')') return true;
  if (length > 1) return false;
  if (/\d/.test(before) && /\d/.test(after)) return true;
  return after === ' ' && /^ ?$/.test(before);
}

interface Pairs {
  readonly pairs: readonly (readonly [Run, Run])[];
  readonly unpaired: readonly Run[];
}

/** Each run closes the one before it; where their number is odd, only runs that look like an opening and a closing one do. */
function pair(runs: readonly Run[]): Pairs {
  const isStrict = runs.length % 2 === 1;
  const pairs: [Run, Run][] = [];
  const unpaired: Run[] = [];
  let open: Run | undefined;
  for (const run of runs) {
    if (open !== undefined && !(isStrict && isSpace(run.before) && !isSpace(run.after))) {
      pairs.push([open, run]);
      open = undefined;
    } else if (canOpen(run) || run.isEmpty) {
      if (open !== undefined) unpaired.push(open);
      open = run;
    } else unpaired.push(run);
  }
  if (open !== undefined) unpaired.push(open);
  return { pairs, unpaired };
}

/** Two asterisks are hardly ever text; one behind a word is a footnote sign. */
function canOpen(run: Run): boolean {
  return run.end - run.start === 2 || (!isSpace(run.after) && !/[\p{L}\p{N}]/u.test(run.before));
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}

function isBefore(a: Span, b: Span): boolean {
  return a.line < b.line || (a.line === b.line && a.start < b.start);
}

/** Runs between the two of a pair; both lists are in order, and pairs do not cross. */
function runsInside(runs: readonly Run[], pairs: Pairs['pairs']): Set<Run> {
  const inside = new Set<Run>();
  let at = 0;
  for (const run of runs) {
    for (let pair = pairs[at]; pair !== undefined && isBefore(pair[1], run); pair = pairs[at]) at += 1;
    const [open] = pairs[at] ?? [];
    if (open !== undefined && isBefore(open, run)) inside.add(run);
  }
  return inside;
}
