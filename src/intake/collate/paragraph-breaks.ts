/** Where one copy breaks a paragraph and another does not: the signs of a list and the end of a sentence tell who is right. */
import { firstReading, textOf, type CollatedParagraph, type Slot } from './collated.ts';
import type { PrintedWord } from './witness-text.ts';

/**
 * Two lines of one heading, or of one sentence, that the copy prints as one paragraph are joined; a paragraph is parted
 * where the copy begins one with a number, letter or dash.
 *
 * @param paragraphs Of the text, with the readings of the copy. @param firstWords Those that open a paragraph of the copy.
 */
export function reparted(
  paragraphs: readonly CollatedParagraph[],
  firstWords: ReadonlySet<PrintedWord>,
  index: number,
): readonly CollatedParagraph[] {
  const opens = ({ readings }: Slot): boolean => firstWords.has(readings[index]?.[0] ?? none);
  const runs: CollatedParagraph[][] = [];
  for (const paragraph of paragraphs.filter(({ slots }) => slots.length > 0)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last !== undefined && isPrintedAsOne(last, paragraph, opens, index) && goesOn(last, paragraph))
      run?.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const slots = others.length === 0 ? first.slots : [first, ...others].flatMap((paragraph) => paragraph.slots);
    return parted({ ...first, slots }, opens);
  });
}

const none: PrintedWord = { text: '', key: '', line: 0, start: 0, end: 0 };

/** True where the copy prints the end of one and the beginning of the other, without a break between. */
function isPrintedAsOne(
  a: CollatedParagraph,
  b: CollatedParagraph,
  opens: (slot: Slot) => boolean,
  index: number,
): boolean {
  const [last, first] = [a.slots.at(-1), b.slots[0]];
  const areBoth = last?.readings[index]?.length !== 0 && first?.readings[index]?.length !== 0;
  return last !== undefined && first !== undefined && areBoth && !opens(first);
}

function goesOn(a: CollatedParagraph, b: CollatedParagraph): boolean {
  if (a.cell !== undefined || b.cell !== undefined || a.isNote !== b.isNote) return false;
  const [before, after] = [wordsOf(a), wordsOf(b)];
  if (/[.;:!?]$/u.test(before) || isMark(after)) return false;
  const areCapitals = isCapitals(before) && isCapitals(after) && a.look.isBold === b.look.isBold;
  return areCapitals || /^\p{Ll}/u.test(after);
}

function parted(paragraph: CollatedParagraph, opens: (slot: Slot) => boolean): readonly CollatedParagraph[] {
  if (paragraph.cell !== undefined) return [paragraph];
  const texts = paragraph.slots.map((slot) => textOf(firstReading(slot)));
  const hasWords = texts.findIndex((text) => !isMark(text)); // the dash of "- a)" is no paragraph of its own
  const starts = paragraph.slots.flatMap((slot, at) =>
    hasWords !== -1 && at > hasWords && opens(slot) && isMark(texts[at] ?? '') ? [at] : [],
  );
  return [0, ...starts].map((start, at) => ({
    ...paragraph,
    slots: paragraph.slots.slice(start, starts[at]),
    isAfterBlank: paragraph.isAfterBlank && start === 0,
  }));
}

function isMark(text: string): boolean {
  return /^(?:[-+–•]|\(?\p{Ll}[).]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[IVX]{1,5}[.)])(?=\s|$)/u.test(text);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

function wordsOf({ slots }: CollatedParagraph): string {
  return slots.map((slot) => textOf(firstReading(slot))).join(' ');
}
