/** Takes neighbours to a piece of a text until its words stand only once in it, so that a record can name it by its words. */

const maxWords = 6;

/** A longer text is no clause; its pieces stay as they are, so that time stays linear. */
const maxLength = 20_000;

/** @returns Offsets of the piece, widened by whole words after and before in turn, at most `maxWords` of them. */
export function uniquePiece(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (text.length > maxLength) return { start, end };
  let piece = { start, end };
  for (let added = 0; added < maxWords && !isUnique(text, piece.start, piece.end); added += 1)
    piece = added % 2 === 0 ? withNext(text, piece.start, piece.end) : withPrevious(text, piece.start, piece.end);
  return piece;
}

function isUnique(text: string, start: number, end: number): boolean {
  const piece = text.slice(start, end);
  return text.indexOf(piece) === start && !text.includes(piece, start + 1);
}

function withNext(text: string, start: number, end: number): { start: number; end: number } {
  let to = end;
  while (to < text.length && text[to] === ' ') to += 1;
  while (to < text.length && text[to] !== ' ') to += 1;
  return { start, end: to };
}

function withPrevious(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && text[from - 1] === ' ') from -= 1;
  while (from > 0 && text[from - 1] !== ' ') from -= 1;
  return { start: from, end };
}
