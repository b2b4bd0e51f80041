import type { MarkedPiece } from './marks.ts';

const ellipsis: MarkedPiece = { text: '…', isMarked: false };

/**
 * The part of a text to show: all of it when it is short, else the part with most different marked words, whole words only, with an
 * ellipsis where words are left out. What is shown is verbatim.
 *
 * @param pieces The whole text; pieces that are marked say what it was found for.
 * @param length How many characters to show at most.
 */
export function excerptOf(pieces: readonly MarkedPiece[], length: number): readonly MarkedPiece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.length <= length) return pieces;
  const [start, end] = bestPart(pieces, text, length);
  return [...(start > 0 ? [ellipsis] : []), ...slice(pieces, start, end), ...(end < text.length ? [ellipsis] : [])];
}

/** The words before the first mark that are shown with it. */
const lead = 60;

function bestPart(pieces: readonly MarkedPiece[], text: string, length: number): readonly [start: number, end: number] {
  const spans = spansOf(pieces).filter(({ isMarked }) => isMarked);
  const starts = [0, ...spans.map((span) => Math.max(0, span.start - lead))];
  const markedIn = (start: number): number => {
    const inside = spans.filter((span) => span.start >= start && span.end <= start + length);
    const different = new Set(inside.flatMap((span) => span.text.toLowerCase().split(' ')));
    const spread = (inside.at(-1)?.end ?? 0) - (inside[0]?.start ?? 0);
    return different.size + inside.length / 100 - spread / 10_000;
  };
  const best = starts.reduce((chosen, start) => (markedIn(start) > markedIn(chosen) ? start : chosen));
  const start = best === 0 ? 0 : text.indexOf(' ', Math.min(best, text.length - length)) + 1;
  if (start + length >= text.length) return [start, text.length];
  return [start, text.lastIndexOf(' ', start + length)];
}

function spansOf(pieces: readonly MarkedPiece[]): readonly (MarkedPiece & { start: number; end: number })[] {
  let end = 0;
  return pieces.map((piece) => {
    const start = end;
    end += piece.text.length;
    return { ...piece, start, end };
  });
}

function slice(pieces: readonly MarkedPiece[], from: number, to: number): readonly MarkedPiece[] {
  return spansOf(pieces).flatMap(({ text, isMarked, start }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part === '' ? [] : [{ text: part, isMarked }];
  });
}
