/** Adds one copy to the text that the copies before it make. */
import { alignWords } from './align-words.ts';
import { withCells, type SharedCells } from './cells.ts';
import { asCollated, firstReading, type CollatedParagraph } from './collated.ts';
import { OpenLists, ordered } from './order.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import { keyOf, type PrintedWord, type WitnessText } from './witness-text.ts';

export interface Merged {
  readonly paragraphs: readonly CollatedParagraph[];
  /** Words of the copy that stand at the same place of the text. */
  readonly agreed: number;
  /** Paragraphs of the copy that the text has at another place: not put in twice. */
  readonly moved: readonly (readonly PrintedWord[])[];
  /** Pairs of paragraphs of two copies whose order nothing tells; the first stands first. */
  readonly unsureOrder: readonly (readonly [CollatedParagraph, CollatedParagraph])[];
}

/** @param index Number of the copy. @param count How many there are in all. */
export function mergeWitness(
  text: readonly CollatedParagraph[],
  witness: WitnessText,
  index: number,
  count: number,
): Merged {
  const a = text.map(({ slots, cell }) => ({
    keys: slots.map((slot) =>
      keyOf(
        firstReading(slot)
          .map(({ text: word }) => word)
          .join(''),
      ),
    ),
    cell,
  }));
  const theirs = asCollated(witness, index, count);
  const groups = pairParagraphs(
    a,
    witness.paragraphs.map(({ keys }, at) => ({ keys, cell: theirs[at]?.cell })),
  );
  const isMoved = movedParagraphs(a, witness, groups);
  const added = new Set<CollatedParagraph>();
  const moved: (readonly PrintedWord[])[] = [];
  const unsureOrder: (readonly [CollatedParagraph, CollatedParagraph])[] = [];
  const open = new OpenLists();
  const found: CollatedParagraph[] = [];
  let agreed = 0;
  let [i, j] = [0, 0];
  const between = (aTo: number, bTo: number): void => {
    const own: CollatedParagraph[] = [];
    for (let at = j; at < bTo; at += 1) {
      const paragraph = theirs[at];
      if (paragraph === undefined) continue;
      if (isMoved(at)) moved.push(witness.paragraphs[at]?.words ?? []);
      else own.push(paragraph);
    }
    for (const paragraph of own) added.add(paragraph);
    const run = ordered(text.slice(i, aTo), own, open);
    if (run.unsure !== undefined) unsureOrder.push(run.unsure);
    found.push(...run.paragraphs);
  };
  for (const { aFrom, aTo, bFrom, bTo, passed } of groups) {
    const owns = text.slice(aFrom, aTo);
    const aligned = alignWords(owns, witness.paragraphs.slice(bFrom, bTo), index, (at) => passed.has(aFrom + at));
    if (aligned === undefined) continue; // left to the next run: both stand one after the other
    between(aFrom, bFrom);
    for (const paragraph of aligned.paragraphs) open.take(paragraph);
    found.push(...aligned.paragraphs);
    agreed += aligned.agreed;
    [i, j] = [aTo, bTo];
  }
  between(text.length, theirs.length);
  return { paragraphs: withCells(found, added, sharedCells(text, theirs, groups)), agreed, moved, unsureOrder };
}

interface Keyed {
  readonly keys: readonly string[];
}
type Groups = ReturnType<typeof pairParagraphs>;

/** A paragraph that both copies have once, word for word, but not between the same neighbours. */
function movedParagraphs(a: readonly Keyed[], { paragraphs }: WitnessText, groups: Groups): (at: number) => boolean {
  const whole = ({ keys }: Keyed): string => keys.join(' ');
  const inA = Map.groupBy(a.keys(), (at) => whole(a[at] ?? { keys: [] }));
  const inB = Map.groupBy(paragraphs, whole);
  const pairedA = new Set(groups.flatMap(({ aFrom, aTo }) => range(aFrom, aTo)));
  return (at) => {
    const { keys } = paragraphs[at] ?? { keys: [] };
    const words = whole({ keys });
    const own = inA.get(words) ?? [];
    return keys.length > 1 && own.length === 1 && !pairedA.has(own[0] ?? -1) && inB.get(words)?.length === 1;
  };
}

/** Tables and rows of the copy that the text has too. */
function sharedCells(
  text: readonly CollatedParagraph[],
  theirs: readonly CollatedParagraph[],
  groups: Groups,
): SharedCells {
  const shared: SharedCells = { tables: new Map(), rows: new Map(), touched: new Set() };
  for (const { aFrom, bFrom, bTo } of groups) {
    const [own, their] = [text[aFrom]?.cell, theirs[bFrom]?.cell];
    for (const at of range(bFrom, bTo)) {
      const cell = theirs[at]?.cell;
      if (cell !== undefined) shared.touched.add(cell.table);
    }
    if (own === undefined || own.table.columns !== their?.table.columns) continue;
    if (!shared.tables.has(their.table)) shared.tables.set(their.table, own.table);
    if (shared.tables.get(their.table) === own.table && !shared.rows.has(their.row))
      shared.rows.set(their.row, own.row);
  }
  return shared;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
