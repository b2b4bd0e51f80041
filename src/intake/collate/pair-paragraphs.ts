/**
 * Finds which paragraphs of two copies are the same one: first by words that stand in one place of each copy only, then by
 * likeness between these. Paragraphs keep their order; what is left over stands in one of the copies alone.
 */
import { diffArrays } from 'diff';
import { uniqueAnchors } from './anchors.ts';
import { letterDistance } from '../suspects/distance.ts';

export interface Keyed {
  readonly keys: readonly string[];
  readonly cell?: { readonly table: unknown; readonly row: unknown; readonly column: number } | undefined;
}

/** Paragraphs from `from` to before `to` of each copy that hold the same words; mostly one and one. */
export interface Group {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  /** Paragraphs of the first between these that have none of the words. */
  readonly passed: Set<number>;
}

/** Likeness is looked at in a gap of at most so many pairs. */
const widestGap = 100_000;
/** Past so many paragraphs that only one copy has, a wide gap is left as it is. */
const mostEdits = 3000;

/** A table whose middle cells are lost joins its first and last: "10." and "2021" go with "10. 2021" past the cells between. */
const farthest = 8;

/** @returns Groups in the order of both copies, without overlaps. Never throws. */
export function pairParagraphs(a: readonly Keyed[], b: readonly Keyed[]): readonly Group[] {
  const bags = { a: a.map(({ keys }) => bagOf(keys)), b: b.map(({ keys }) => bagOf(keys)) };
  const shared = (i: number, j: number): number => sharedWords(bags.a[i], bags.b[j]);
  const alike = (i: number, j: number): number => {
    const common = shared(i, j);
    return areAlike(a[i]?.keys ?? [], b[j]?.keys ?? [], common) ? common : 0;
  };
  const anchors = uniqueAnchors(a, b).filter(([i, j]) => alike(i, j) > 0);
  const groups: Group[] = [];
  let last: readonly [number, number] = [-1, -1];
  for (const anchor of [...anchors, [a.length, b.length] as const]) {
    const [gapA, gapB] = [[last[0] + 1, anchor[0]] as const, [last[1] + 1, anchor[1]] as const];
    const isWide = (gapA[1] - gapA[0]) * (gapB[1] - gapB[0]) > widestGap;
    groups.push(...(isWide ? equalPairs(a, gapA, b, gapB) : pairsInGap(gapA, gapB, alike)));
    if (anchor[0] < a.length) groups.push(pair(anchor[0], anchor[1]));
    last = anchor;
  }
  return attached(withLonePairs(groups, a, b), a, b);
}

function pair(i: number, j: number): Group {
  return { aFrom: i, aTo: i + 1, bFrom: j, bTo: j + 1, passed: new Set() };
}

type Bag = ReadonlyMap<string, number>;

function bagOf(keys: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

function sharedWords(a: Bag | undefined, b: Bag | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const [key, times] of small) count += Math.max(0, Math.min(times, large.get(key) ?? 0));
  return count;
}

const marker = /^(?:\d{1,3}|[ivxlc]{1,5}|\p{L})$/u;

function areAlike(a: readonly string[], b: readonly string[], common: number): boolean {
  const [first = '', other = ''] = [a[0], b[0]];
  const likeness = (2 * common) / (a.length + b.length);
  if (marker.test(first) && marker.test(other) && first !== other) return likeness >= 0.85 && common >= 5;
  if (likeness >= 0.6) return true;
  // one of them is cut: it has the beginning or the end of the other
  const shorter = Math.min(a.length, b.length);
  const hasEdge = areEqualAt(a, b, [0, 1, 2]) || areEqualAt(a, b, [-1, -2, -3]);
  return shorter >= 5 && common >= shorter * 0.85 && hasEdge;
}

function areEqualAt(a: readonly string[], b: readonly string[], places: readonly number[]): boolean {
  return places.every((at) => a.at(at) === b.at(at));
}

/** In a gap too wide for comparing each with each, paragraphs are paired that are equal. */
function equalPairs(
  a: readonly Keyed[],
  [aFrom, aTo]: readonly [number, number],
  b: readonly Keyed[],
  [bFrom, bTo]: readonly [number, number],
): Group[] {
  const whole = ({ keys }: Keyed): string => keys.join(' ');
  const changes = diffArrays(a.slice(aFrom, aTo).map(whole), b.slice(bFrom, bTo).map(whole), {
    maxEditLength: mostEdits,
  });
  const pairs: Group[] = [];
  let [i, j] = [aFrom, bFrom];
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed) pairs.push(...value.map((_, at) => pair(i + at, j + at)));
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return pairs;
}

/** The pairs of a gap that share the most words, by dynamic programming. */
function pairsInGap(
  [aFrom, aTo]: readonly [number, number],
  [bFrom, bTo]: readonly [number, number],
  alike: (i: number, j: number) => number,
): Group[] {
  const [rows, columns] = [aTo - aFrom, bTo - bFrom];
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  const best = new Int32Array((rows + 1) * width);
  const scores = new Int32Array(rows * columns);
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1) {
      const score = alike(aFrom + i, bFrom + j);
      scores[i * columns + j] = score;
      const both = score === 0 ? 0 : score + (best[(i + 1) * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(both, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  const pairs: Group[] = [];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const here = best[i * width + j] ?? 0;
    const score = scores[i * columns + j] ?? 0;
    if (score > 0 && here === score + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push(pair(aFrom + i, bFrom + j));
      i += 1;
      j += 1;
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Between two pairs, a paragraph alone in each copy is the same when its letters are alike or it is the same cell. */
function withLonePairs(groups: readonly Group[], a: readonly Keyed[], b: readonly Keyed[]): readonly Group[] {
  const found: Group[] = [];
  const end = pair(a.length, b.length);
  let last: Group = pair(-1, -1);
  for (const group of [...groups, end]) {
    const [i, j] = [last.aTo, last.bTo];
    const isLone = group.aFrom - i === 1 && group.bFrom - j === 1;
    if (isLone && (isSameCell(a, b, last, i, j) || haveLikeLetters(a[i]?.keys ?? [], b[j]?.keys ?? [])))
      found.push(pair(i, j));
    if (group !== end) found.push(group);
    last = group;
  }
  return found;
}

function isSameCell(a: readonly Keyed[], b: readonly Keyed[], last: Group, i: number, j: number): boolean {
  const [ownA, ownB] = [a[i]?.cell, b[j]?.cell];
  const [beforeA, beforeB] = [a[last.aTo - 1]?.cell, b[last.bTo - 1]?.cell];
  return isNextTo(ownA, beforeA) && isNextTo(ownB, beforeB) && ownA?.column === ownB?.column;
}

/** True for cells of one row. */
function isNextTo(cell: Keyed['cell'], other: Keyed['cell']): boolean {
  return cell !== undefined && other !== undefined && cell.table === other.table && cell.row === other.row;
}

function haveLikeLetters(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length > 40) return false;
  const like = a.filter((key, index) => areLikeKeys(key, b[index] ?? '')).length;
  return like > a.length / 2;
}

/** Keys that a reader of scans may take for one another: at most a third of the letters differ. */
export function areLikeKeys(a: string, b: string): boolean {
  if (a === b) return true;
  const limit = Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));
  return Math.min(a.length, b.length) > 1 && !/\d/u.test(a + b) && letterDistance(a, b, limit) <= limit;
}

/** A paragraph that one copy prints as two joins the group whose words go on in it. */
function attached(groups: readonly Group[], a: readonly Keyed[], b: readonly Keyed[]): readonly Group[] {
  const found = groups.map((group) => ({ ...group }));
  found.forEach((group, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    const [ownA, ownB] = [a[group.aFrom]?.keys ?? [], b[group.bFrom]?.keys ?? []];
    const restOf = { a: restOfWords(ownA, ownB), b: restOfWords(ownB, ownA) };
    const takes = (mine: 'a' | 'b', at: number): boolean => {
      const other = mine === 'a' ? 'b' : 'a';
      const keys = (mine === 'a' ? a : b)[at]?.keys ?? [];
      const goesOn = goOnIn(keys, restOf[other]);
      if (goesOn)
        for (const key of keys) {
          restOf[other].set(key, (restOf[other].get(key) ?? 0) - 1);
          restOf[mine].set(key, (restOf[mine].get(key) ?? 0) + 1);
        }
      return goesOn;
    };
    while (group.aFrom > (before?.aTo ?? 0) && takes('a', group.aFrom - 1)) group.aFrom -= 1;
    const aMax = Math.min(after?.aFrom ?? a.length, group.aTo + farthest);
    for (let at = group.aTo; at < aMax; at += 1) {
      if (!takes('a', at)) continue;
      for (let passed = group.aTo; passed < at; passed += 1) group.passed.add(passed);
      group.aTo = at + 1;
    }
    while (group.bFrom > (before?.bTo ?? 0) && takes('b', group.bFrom - 1)) group.bFrom -= 1;
    while (group.bTo < (after?.bFrom ?? b.length) && takes('b', group.bTo)) group.bTo += 1;
  });
  return found;
}

/** How often each word stands in a paragraph more than in the other. */
function restOfWords(keys: readonly string[], other: readonly string[]): Map<string, number> {
  const rest = new Map(bagOf(keys));
  for (const key of other) rest.set(key, (rest.get(key) ?? 0) - 1);
  return rest;
}

function goOnIn(keys: readonly string[], rest: Bag): boolean {
  const common = sharedWords(bagOf(keys), rest);
  return common > 0 && common >= keys.length * 0.75;
}
