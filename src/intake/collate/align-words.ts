/** Puts the words of paragraphs that two copies share side by side: the places of the one text, with both readings. */
import { diffArrays } from 'diff';
import {
  firstReading,
  joinedSlots,
  slotOf,
  textOf,
  withReading,
  type CollatedParagraph,
  type Slot,
} from './collated.ts';
import { reparted } from './paragraph-breaks.ts';
import { areLikeKeys } from './pair-paragraphs.ts';
import { isSign, keyOf, type PrintedWord, type WitnessParagraph } from './witness-text.ts';

/** Past so many differing words inside one group of paragraphs, these are not the same text. */
const mostEdits = 3000;
/** Runs of differing words up to this long are compared letter by letter. */
const longestRun = 60;

export interface Aligned {
  readonly paragraphs: readonly CollatedParagraph[];
  /** How many words of the copy the text has at the same place. */
  readonly agreed: number;
}

interface Own {
  readonly slot: Slot;
  readonly paragraph: number;
}
interface Their {
  readonly word: PrintedWord;
  readonly paragraph: number;
}

/** A run of both texts: the same place, or what only one of them has. */
interface Step {
  readonly own: readonly Own[];
  readonly their: readonly Their[];
}

/**
 * @param index Number of the copy that `theirs` are of.
 * @param isPassed True for a paragraph of the text that stands between the others and has none of the words.
 * @returns The paragraphs of the text with the readings of the copy, words that only it has included; `undefined` where
 *   the two differ in almost every word.
 */
export function alignWords(
  owns: readonly CollatedParagraph[],
  theirs: readonly WitnessParagraph[],
  index: number,
  isPassed: (paragraph: number) => boolean = () => false,
): Aligned | undefined {
  const own = owns.flatMap(({ slots }, paragraph) => slots.map((slot): Own => ({ slot, paragraph })));
  const their = theirs.flatMap(({ words }, paragraph) => words.map((word): Their => ({ word, paragraph })));
  const changes = diffArrays(
    own.map(({ slot, paragraph }) => (isPassed(paragraph) ? ' ' : keyOfSlot(slot))), // no word is a space
    their.map(({ word }) => word.key),
    { maxEditLength: mostEdits },
  );
  if (changes === undefined) return undefined;
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < changes.length; at += 1) {
    const { added, removed, value } = changes[at] ?? { added: false, removed: false, value: [] };
    if (!added && !removed) {
      for (const _ of value) {
        steps.push({ own: own.slice(i, i + 1), their: their.slice(j, j + 1) });
        i += 1;
        j += 1;
      }
      continue;
    }
    const next = changes[at + 1];
    const isBoth = next !== undefined && ((removed && next.added) || (added && next.removed));
    if (isBoth) at += 1;
    const ownCount = removed ? value.length : isBoth ? next.value.length : 0;
    const theirCount = added ? value.length : isBoth ? next.value.length : 0;
    steps.push(...stepsOfRun(own.slice(i, i + ownCount), their.slice(j, j + theirCount)));
    i += ownCount;
    j += theirCount;
  }
  const agreed = steps.filter((step) => step.own.length > 0 && step.their.length > 0).flatMap((step) => step.their);
  const firstWords = new Set(theirs.flatMap(({ words }) => words.slice(0, 1)));
  return { paragraphs: placed(owns, steps, index, firstWords), agreed: agreed.length };
}

function keyOfSlot(slot: Slot): string {
  const words = firstReading(slot);
  return words.length === 1 ? (words[0]?.key ?? '') : keyOf(words.map(({ text }) => text).join(''));
}

/** Parts a run where both differ: words alike letter by letter are one place each, the rest between them another. */
function stepsOfRun(own: readonly Own[], their: readonly Their[]): Step[] {
  if (own.length === 0 || their.length === 0) return [{ own, their }];
  if (compact(own.map(({ slot }) => textOf(firstReading(slot)))) === compact(their.map(({ word }) => word.text)))
    return [{ own, their }];
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...likePairs(own, their), [own.length, their.length] as const]) {
    const rest = { own: own.slice(i, nextI), their: their.slice(j, nextJ) };
    const isOnePlace =
      rest.own.every(({ paragraph }) => paragraph === rest.own[0]?.paragraph) &&
      rest.their.every(({ paragraph }) => paragraph === rest.their[0]?.paragraph);
    if (rest.own.length > 0 && rest.their.length > 0 && !isOnePlace)
      steps.push({ own: rest.own, their: [] }, { own: [], their: rest.their });
    else if (rest.own.length > 0 || rest.their.length > 0) steps.push(rest);
    if (nextI < own.length) steps.push({ own: own.slice(nextI, nextI + 1), their: their.slice(nextJ, nextJ + 1) });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return steps;
}

function compact(texts: readonly string[]): string {
  return texts.join('').toLowerCase();
}

/** Most pairs of words that are misreadings of each other, in order. */
function likePairs(own: readonly Own[], their: readonly Their[]): readonly (readonly [number, number])[] {
  const [rows, columns] = [own.length, their.length];
  if (rows > longestRun || columns > longestRun) return [];
  const width = columns + 1;
  const best = new Int32Array((rows + 1) * width);
  const like = (i: number, j: number): boolean =>
    areLikeKeys(keyOfSlot(own[i]?.slot ?? slotOf([], 0, 0)), their[j]?.word.key ?? '');
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(
        like(i, j) ? 1 + (best[(i + 1) * width + j + 1] ?? 0) : 0,
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
      );
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const here = best[i * width + j] ?? 0;
    if (like(i, j) && here === 1 + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Gives every step its paragraph. Words that only the copy has go to the paragraph that the copy prints them in. */
function placed(
  owns: readonly CollatedParagraph[],
  steps: readonly Step[],
  index: number,
  firstWords: ReadonlySet<PrintedWord>,
): readonly CollatedParagraph[] {
  const count = owns[0]?.slots[0]?.readings.length ?? 0;
  const slots: Slot[][] = owns.map(() => []);
  const nextShared = nextSharedSteps(steps);
  let current = 0; // paragraph of the last place
  let theirLast: number | undefined; // paragraph of the copy that the last shared place stands in
  steps.forEach(({ own, their }, at) => {
    const words = their.map(({ word }) => word);
    if (own.length > 0) {
      const joined = own.length === 1 || words.length === 0 ? undefined : joinedSlots(own.map(({ slot }) => slot));
      current = own[0]?.paragraph ?? current;
      if (words.length === 0) for (const { slot, paragraph } of own) slots[(current = paragraph)]?.push(slot);
      else {
        const slot = joined ?? own[0]?.slot;
        if (slot !== undefined) slots[current]?.push(withReading(slot, index, words));
        theirLast = their[0]?.paragraph;
      }
      return;
    }
    const next = nextShared[at];
    for (const { word, paragraph } of their) {
      const goesOn = paragraph === theirLast || next === undefined || paragraph !== next.their[0]?.paragraph;
      if (!goesOn) current = Math.max(current, next.own[0]?.paragraph ?? current);
      slots[current]?.push(slotOf([word], index, count));
    }
  });
  return reparted(
    owns.map((paragraph, at) => ({ ...paragraph, slots: withJoinedSpaces(slots[at] ?? []) })),
    firstWords,
    index,
  );
}

/** For each step, the next one that both texts have. */
function nextSharedSteps(steps: readonly Step[]): readonly (Step | undefined)[] {
  const found: (Step | undefined)[] = [];
  let next: Step | undefined;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    found[at] = next;
    const step = steps[at];
    if (step !== undefined && step.own.length > 0 && step.their.length > 0) next = step;
  }
  return found;
}

/** "2021-" and "2021 -": neighbours that copies print alike but for the spaces are one place. */
function withJoinedSpaces(slots: readonly Slot[]): readonly Slot[] {
  const joined: Slot[] = [];
  for (let at = 0; at < slots.length; at += 1) {
    const found = [3, 2]
      .map((size) => slots.slice(at, at + size))
      .find((run) => run.length > 1 && differOnlyInSpaces(run));
    const slot = slots[at];
    if (found !== undefined) {
      joined.push(joinedSlots(found));
      at += found.length - 1;
    } else if (slot !== undefined) joined.push(slot);
  }
  return joined;
}

function differOnlyInSpaces(slots: readonly Slot[]): boolean {
  const isSignLost = slots.some(({ readings }) => {
    const printed = readings.filter(({ length }) => length > 0);
    return printed.length < readings.length && printed.every((words) => isSign(textOf(words)));
  });
  if (!isSignLost) return false;
  const { readings } = joinedSlots(slots);
  const texts = readings.filter(({ length }) => length > 0).map((words) => words.map(({ text }) => text).join(''));
  return texts.length > 1 && texts.every((text) => text === texts[0]) && readings.length === texts.length;
}
