/** A place in a file that a person can open: line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One problem found in content: where, what is wrong, what to do. Only errors stop a build. */
export interface Diagnostic {
  /** Permanent name of the rule, `room/what`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  readonly problem: string;
  readonly advice: string;
  readonly related?: readonly { readonly place: Place; readonly note: string }[];
}

/** Prints a place the way editors link it: `content/plans/x.mdx:12:3`. */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The most characters of a problem that are printed: it may quote a text of any length. */
const longestProblem = 600;

/** Prints one problem on two lines or more: place, severity and rule, then what is wrong and what to do. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { place, severity, rule, problem, related = [], advice } = diagnostic;
  return [
    `${formatPlace(place)} ${severity} ${rule}`,
    `  ${clipped(problem)}`,
    ...related.map(({ place: other, note }) => `  ${formatPlace(other)} ${note}`),
    `  → ${advice}`,
  ].join('\n');
}

function clipped(problem: string): string {
  if (problem.length <= longestProblem) return problem;
  return `${problem.slice(0, longestProblem).toWellFormed()}… (${problem.length} characters in all)`;
}

/** Sorts by file, line, column, then rule, so that the same content prints the same report. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
