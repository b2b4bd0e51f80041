/** Puts the omissions that several rules found into one list: in order, none over another, none empty. */
import type { SourceOmission, Span } from '../source-text.ts';

/** Where two overlap, the one that begins first (the longer of two that begin together) keeps its piece; the other keeps the rest. */
export function joinOmissions(...found: readonly (readonly SourceOmission[])[]): SourceOmission[] {
  const sorted = found.flat().sort((a, b) => a.line - b.line || a.start - b.start || b.end - a.end);
  const joined: SourceOmission[] = [];
  let last: SourceOmission | undefined;
  for (const omission of sorted) {
    const start = last?.line === omission.line ? Math.max(last.end, omission.start) : omission.start;
    if (start >= omission.end) continue;
    last = start === omission.start ? omission : { ...omission, start };
    joined.push(last);
  }
  return joined;
}

/** The pieces of a span that no omission covers. `omissions` are those of its line, in order. */
export function withoutOmissions(span: Span, omissions: readonly SourceOmission[]): Span[] {
  const kept: Span[] = [];
  let start = span.start;
  for (const omission of omissions) {
    if (omission.end <= start || omission.start >= span.end) continue;
    if (omission.start > start) kept.push({ line: span.line, start, end: omission.start });
    start = omission.end;
  }
  if (start < span.end) kept.push({ line: span.line, start, end: span.end });
  return kept;
}
