/**
 * Paragraphs that stand between the same neighbours, some in one copy and some in another: their order is told by their
 * numbers and letters, by what a letterhead is, or else by nothing, and is then reported.
 */
import { romanValue } from '../../domain/clause.ts';
import { readMarker, ranks } from '../../parse/markers.ts';
import { isIssuerInCapitals, isLetterheadLine, typeOf } from '../structure/signs.ts';
import { firstReading, textOf, type CollatedParagraph } from './collated.ts';

interface Marker {
  readonly rank: number;
  readonly count: number;
}

/** The lists that are open after the paragraphs put so far: the last number of each rank. */
export class OpenLists {
  private readonly last = new Map<number, number>();

  take(paragraph: CollatedParagraph): void {
    const marker = markerOf(paragraph);
    if (marker === undefined) return;
    for (const rank of [...this.last.keys()]) if (rank > marker.rank) this.last.delete(rank);
    this.last.set(marker.rank, marker.count);
  }

  /** How well a marker goes on from here: the deepest list that it continues, 0 for none. */
  continues({ rank, count }: Marker): number {
    return count === (this.last.get(rank) ?? 0) + 1 ? rank : 0;
  }
}

export interface Ordered {
  readonly paragraphs: readonly CollatedParagraph[];
  /** The first of either copy whose order nothing tells. */
  readonly unsure: readonly [CollatedParagraph, CollatedParagraph] | undefined;
}

/** @param open The lists that are open before; left as they are after. */
export function ordered(a: readonly CollatedParagraph[], b: readonly CollatedParagraph[], open: OpenLists): Ordered {
  const paragraphs: CollatedParagraph[] = [];
  let unsure: Ordered['unsure'];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [ours, theirs] = [a[i], b[j]];
    const order = ours === undefined ? 'theirs' : theirs === undefined ? 'ours' : orderOf(ours, theirs, open);
    if (order === 'unknown' && ours !== undefined && theirs !== undefined) unsure ??= [ours, theirs];
    const next = order === 'theirs' ? theirs : ours;
    if (order === 'theirs') j += 1;
    else i += 1;
    if (next === undefined) continue;
    open.take(next);
    paragraphs.push(next);
  }
  return { paragraphs, unsure };
}

function orderOf(ours: CollatedParagraph, theirs: CollatedParagraph, open: OpenLists): 'ours' | 'theirs' | 'unknown' {
  const [isOurHead, isTheirHead] = [isHead(ours), isHead(theirs)];
  if (isOurHead !== isTheirHead) return isOurHead ? 'ours' : 'theirs';
  const [our, their] = [markerOf(ours), markerOf(theirs)];
  if (our === undefined || their === undefined) return 'unknown';
  if (our.rank === their.rank && our.count !== their.count) return our.count < their.count ? 'ours' : 'theirs';
  const [goesOn, theirsGoesOn] = [open.continues(our), open.continues(their)];
  return goesOn === theirsGoesOn ? 'unknown' : goesOn > theirsGoesOn ? 'ours' : 'theirs';
}

/** A line of the letterhead, which nothing else stands above. */
function isHead(paragraph: CollatedParagraph): boolean {
  const text = wordsOf(paragraph, 30);
  return typeOf(text) === undefined && (isLetterheadLine(text) || isIssuerInCapitals(text));
}

const alphabet = 'abcdđeghiklmnopqrstuvxy';

function markerOf(paragraph: CollatedParagraph): Marker | undefined {
  const marked = readMarker(wordsOf(paragraph, 4).replace(/^[-–]\s(?=\p{Ll}\))/u, ''), true);
  if (marked === undefined || marked.rank >= ranks.text) return undefined;
  const step = marked.step.replace(/^\D*\s|[()]/gu, '');
  const count = /^\d+/.test(step)
    ? Number.parseInt(step, 10)
    : marked.level === 'part'
      ? (romanValue(step) ?? 0)
      : alphabet.indexOf(step.toLowerCase()) + 1;
  return { rank: marked.rank, count };
}

function wordsOf({ slots }: CollatedParagraph, count: number): string {
  return slots
    .slice(0, count)
    .map((slot) => textOf(firstReading(slot)))
    .join(' ');
}
