/** Lines less what is omitted from them: what is left is text of the document, each piece at its place. */
import { paragraphText, type SourceText, type Span } from '../source-text.ts';

/** A line with text of the document on it. */
export interface InkLine {
  /** From 1. */
  readonly line: number;
  /** Pieces that are text, in order, without spaces at the ends of the line. */
  readonly spans: readonly Span[];
  /** Their words, parted by single spaces. */
  readonly text: string;
  /** The tabs and bars that part cells, with their offsets in the line. */
  readonly raw: string;
  readonly isBold: boolean;
  /** Lines without text stand between this one and the one before; lines that are omitted (a page number) are none. */
  readonly isAfterBlank: boolean;
}

/** Every line with text, in order. Linear in the length of the source. */
export function inkLines({ lines, omissions }: Pick<SourceText, 'lines' | 'omissions'>): readonly InkLine[] {
  const omitted = Map.groupBy(omissions, ({ line }) => line);
  const found: InkLine[] = [];
  let isAfterBlank = false;
  let isBoldOpen = false;
  lines.forEach((raw, index) => {
    const line = index + 1;
    const cuts = (omitted.get(line) ?? []).toSorted((a, b) => a.start - b.start);
    const spans = remaining(raw, line, cuts);
    const { isBold, isOpen } = boldness(raw, spans, cuts, isBoldOpen);
    isBoldOpen = isOpen;
    const text = paragraphText(lines, spans);
    if (text === '') {
      const isOmitted = raw.trim() !== '' && cuts.some(({ reason }) => reason !== 'mark' && reason !== 'rule');
      if (!isOmitted) isAfterBlank = true;
      if (raw.trim() === '') isBoldOpen = false;
      return;
    }
    found.push({ line, spans, text, raw, isBold, isAfterBlank });
    isAfterBlank = false;
  });
  return found;
}

function remaining(raw: string, line: number, cuts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const keep = (start: number, end: number): void => {
    if (raw.slice(start, end) !== '') spans.push({ line, start, end });
  };
  for (const { start, end } of cuts) {
    if (start > at) keep(at, start);
    at = Math.max(at, end);
  }
  keep(at, raw.length);
  while (spans.length > 0 && isSpace(raw, spans[0])) spans.shift();
  while (spans.length > 0 && isSpace(raw, spans.at(-1))) spans.pop();
  return spans.map((span) => trimmed(raw, span, span === spans[0], span === spans.at(-1)));
}

function isSpace(raw: string, span: Span | undefined): boolean {
  return span !== undefined && raw.slice(span.start, span.end).trim() === '';
}

function trimmed(raw: string, span: Span, atStart: boolean, atEnd: boolean): Span {
  const text = raw.slice(span.start, span.end);
  const start = atStart ? span.start + text.length - text.trimStart().length : span.start;
  const end = atEnd ? span.end - (text.length - text.trimEnd().length) : span.end;
  return { line: span.line, start, end };
}

/** `**` opens and closes bold, also over the ends of lines; a line is bold when all its text is. */
function boldness(
  raw: string,
  spans: readonly Span[],
  cuts: readonly (Span & { readonly reason: string })[],
  wasOpen: boolean,
): { isBold: boolean; isOpen: boolean } {
  let isOpen = wasOpen;
  let isBold = spans.length > 0;
  const events = [
    ...spans.map((span) => ({ ...span, isMark: false })),
    ...cuts.filter(({ reason }) => reason === 'mark').map((span) => ({ ...span, isMark: true })),
  ].sort((a, b) => a.start - b.start);
  for (const { start, end, isMark } of events) {
    const text = raw.slice(start, end);
    if (isMark) {
      const pairs = text.match(/\*\*/g)?.length ?? 0;
      if (pairs % 2 === 1) isOpen = !isOpen;
    } else if (text.trim() !== '' && !isOpen) isBold = false;
  }
  return { isBold, isOpen };
}
