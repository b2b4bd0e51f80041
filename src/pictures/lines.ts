/** Words into lines of a box. Knows no faces: how wide words are is asked. */

/** @returns The width of words on one line in em: as a share of the size of their letters. */
export type MeasureWords = (words: string) => number;

export interface Box {
  /** In px, as the height is. */
  readonly width: number;
  readonly height: number;
  /** Height of a line as a share of the size of its letters. */
  readonly leading: number;
  /** Sizes of letters to try, in px, largest first. */
  readonly sizes: readonly [number, ...number[]];
}

export interface Lines {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * The text at the largest size at which all of it fits, its lines about equally long. What does not fit at the smallest size
 * ends with "…" after a word; a list parted by semicolons after one of its parts.
 *
 * @param text Words parted by spaces; one with a no-break space stays whole.
 */
export function fitLines(text: string, box: Box, measure: MeasureWords): Lines {
  const words = text.split(' ').filter(Boolean);
  const mostLines = (size: number) => Math.max(1, Math.floor(box.height / (size * box.leading)));
  for (const size of box.sizes) {
    const lines = breakWords(words, box.width / size, measure);
    if (lines !== undefined && lines.length <= mostLines(size))
      return { size, lines: evenLines(words, box.width / size, lines, measure) };
  }
  const size = box.sizes.at(-1) ?? box.sizes[0];
  return { size, lines: cutLines(words, box.width / size, mostLines(size), measure) };
}

/** @returns `undefined` where one word is wider than a line. */
function breakWords(words: readonly string[], width: number, measure: MeasureWords): readonly string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) line = longer;
    else {
      if (measure(word) > width) return undefined;
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The narrowest box that needs no line more: no word is left alone on the last line. */
function evenLines(
  words: readonly string[],
  width: number,
  lines: readonly string[],
  measure: MeasureWords,
): readonly string[] {
  if (lines.length < 2) return lines;
  let even = lines;
  for (const share of [0.95, 0.9, 0.85, 0.8, 0.75, 0.7]) {
    const narrower = breakWords(words, width * share, measure);
    if (narrower?.length !== lines.length) break;
    even = narrower;
  }
  return even;
}

function cutLines(
  words: readonly string[],
  width: number,
  mostLines: number,
  measure: MeasureWords,
): readonly string[] {
  const ends = words
    .map((_word, index) => index)
    .slice(0, -1)
    .reverse();
  const partEnds = ends.filter((end) => words[end]?.endsWith(';'));
  for (const end of [...partEnds, ...ends]) {
    const head = words.slice(0, end + 1).join(' ');
    const lines = breakWords(`${head.replace(/[\s.,;:…–-]+$/u, '')}…`.split(' '), width, measure);
    if (lines !== undefined && lines.length <= mostLines) return lines;
  }
  return ['…'];
}
