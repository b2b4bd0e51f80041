/** What collating found, for the terminal: counts first, then each difference at its places. */
import { formatPlace } from '../../domain/diagnostic.ts';
import type { Addition, Differences, PlacedDecision } from './differences.ts';

export function collationSummary({ decisions, additions }: Differences): readonly string[] {
  const doubtful = decisions.filter(({ certainty }) => certainty === 'doubtful');
  const proposed = decisions.filter(({ certainty }) => certainty !== 'doubtful');
  const added = additions.filter(({ inBase }) => !inBase);
  const lost = additions.length - added.length;
  return [
    `  differences ${decisions.length}: ${proposed.length} readings proposed, ${doubtful.length} doubtful`,
    ...doubtful.map((decision) => difference('doubtful', decision)),
    ...proposed.map((decision) => difference(decision.certainty, decision)),
    `  words that not every copy has: ${added.length} pieces put into the fullest copy, ${lost} that others lack`,
    ...added.map(addition),
  ];
}

function difference(word: string, { readings, text, clause, places, evidence }: PlacedDecision): string {
  const printed = readings.map((reading, index) => {
    const place = places[index];
    return `“${short(reading.text)}”${place === undefined ? '' : ` ${formatPlace(place)}`}`;
  });
  const stands = text === '' ? 'left out' : `“${short(text)}”`;
  return `    ${word}: ${printed.join(', ')} → ${stands}${clause === undefined ? '' : ` (${clause})`}. ${evidence}`;
}

function addition({ clause, text, place, witnesses }: Addition): string {
  return `    only in ${witnesses.join(', ')}: “${short(text)}” ${formatPlace(place)} (${clause})`;
}

function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77).trimEnd()}…`;
}
