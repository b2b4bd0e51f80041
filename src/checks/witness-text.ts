/** Reads what one source prints of each clause, by its records; the words themselves come from the source. */
import type { PublishedWord } from '../domain/words.ts';
import type { Difference, WitnessPiece, WitnessText } from '../domain/witness-text.ts';
import { lackedWords } from './lacked-words.ts';
import { editedLines, sourceLines, type EditedLine } from './source-words.ts';
import type { PlanWords, Witness } from './witness.ts';

/** @throws for a source in which `checkFidelity` finds a difference. */
export function witnessText(plan: PlanWords, witness: Witness): WitnessText {
  const { lacked } = lackedWords(plan, witness);
  const blocks = new Map<number, WitnessPiece[]>();
  const outside: WitnessPiece[] = [];
  let next = 0;
  const add = ({ block }: PublishedWord, piece: WitnessPiece): void => {
    const pieces = blocks.get(block);
    if (pieces === undefined) blocks.set(block, [piece]);
    else pieces.push(piece);
  };
  const addLacked = (): void => {
    for (let word = plan.words[next]; word !== undefined; word = plan.words[(next += 1)]) {
      const index = lacked.get(word);
      if (index === undefined) return;
      add(word, { printed: '', published: ` ${word.word}`, difference: { list: 'lacks', index, line: undefined } });
    }
  };
  const takeWord = (): PublishedWord => {
    addLacked();
    const word = plan.words[next];
    if (word === undefined) throw new Error(`${witness.file} has more words than its plan.`);
    next += 1;
    return word;
  };
  const standsIn = (clause: string, { difference }: WitnessPiece): boolean =>
    difference?.list === 'corrections' && witness.record.corrections[difference.index]?.clause === clause;

  for (const line of editedLines(sourceLines(witness.source), witness, [])) {
    let before: PublishedWord | undefined;
    let leftOut: WitnessPiece[] = []; // stands with the word after it
    for (const piece of piecesOf(line)) {
      if (piece.published === '') {
        if (before !== undefined && (!piece.printed.startsWith(' ') || standsIn(before.clause, piece)))
          add(before, piece);
        else leftOut.push(piece);
        continue;
      }
      const begun = piece.published.split(' ').length - 1; // a piece that goes on with a word has no space before it
      let owner = piece.published.startsWith(' ') ? undefined : before;
      for (let count = 0; count < begun; count += 1) {
        before = takeWord();
        owner ??= before;
      }
      if (owner === undefined) throw new Error(`${witness.file}:${line.number} goes on with no word.`);
      for (const stray of [...leftOut, piece]) add(owner, stray);
      leftOut = [];
    }
    for (const stray of leftOut) {
      if (before === undefined) outside.push(stray);
      else add(before, stray);
    }
  }
  addLacked();
  return { clauses: clausesOf(plan, blocks, witness), outside };
}

/** The line cut where a record begins or ends and before each word; white space is one space, also at the line's beginning. */
function piecesOf({ text, number, edits }: EditedLine): WitnessPiece[] {
  const pieces: WitnessPiece[] = [];
  const printedSide = side();
  const publishedSide = side();
  const put = (from: string, to: string, difference: Difference | undefined): void => {
    const piece = { printed: printedSide(from), published: publishedSide(to), difference };
    if (piece.printed !== '' || piece.published !== '') pieces.push(piece);
  };
  let at = 0;
  const keepUntil = (end: number): void => {
    for (const [run] of text.slice(at, end).matchAll(/\s+|\S+/gu)) put(run, run, undefined);
    at = Math.max(at, end);
  };
  for (const { start, end, replacement, path } of edits) {
    keepUntil(start);
    put(text.slice(start, end), replacement, { list: path[0], index: path[1], line: number });
    at = end;
  }
  keepUntil(text.length);
  return pieces;
}

/** Puts the space that ends one run at the beginning of the next. */
function side(): (run: string) => string {
  let gap = ' ';
  return (run) => {
    const spaced = (gap + run).replace(/\s+/gu, ' ');
    const words = spaced.trimEnd();
    gap = spaced === words ? '' : ' ';
    return words;
  };
}

function clausesOf(
  plan: PlanWords,
  blocks: ReadonlyMap<number, readonly WitnessPiece[]>,
  { file }: Witness,
): Map<string, readonly (readonly WitnessPiece[])[]> {
  const clauses = new Map<string, (readonly WitnessPiece[])[]>();
  for (const [block, words] of Map.groupBy(plan.words, (word) => word.block)) {
    const pieces = joined(blocks.get(block) ?? []);
    const published = pieces.map((piece) => piece.published).join('');
    if (published.trim() !== words.map(({ word }) => word).join(' '))
      throw new Error(`${file} differs from its plan at "${published.trim()}".`);
    const clause = words[0]?.clause ?? '';
    clauses.set(clause, [...(clauses.get(clause) ?? []), pieces]);
  }
  return clauses;
}

/** Pieces of one record, or of none, as one. */
function joined(pieces: readonly WitnessPiece[]): WitnessPiece[] {
  const runs: WitnessPiece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const isSame =
      last?.difference?.list === piece.difference?.list && last?.difference?.index === piece.difference?.index;
    if (last === undefined || !isSame || piece.difference?.list === 'corrections') runs.push(piece);
    else
      runs[runs.length - 1] = {
        ...last,
        printed: last.printed + piece.printed,
        published: last.published + piece.published,
      };
  }
  return runs;
}
