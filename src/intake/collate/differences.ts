/** What was found where copies differ, listed for the maintainer. */
import type { Place } from '../../domain/diagnostic.ts';
import type { Decision } from './decision.ts';
import type { PublishedSlot } from './witness-record.ts';
import type { PrintedWord, WitnessText } from './witness-text.ts';

export interface PlacedDecision extends Decision {
  readonly clause: string | undefined;
  /** One for each reading, in the first copy that prints it. */
  readonly places: readonly Place[];
}

/** Words of the text that one copy prints and another has not. */
export interface Addition {
  readonly clause: string;
  readonly text: string;
  readonly place: Place;
  /** Names of the copies that print them. */
  readonly witnesses: readonly string[];
  readonly inBase: boolean;
}

export interface Differences {
  readonly decisions: readonly PlacedDecision[];
  /** Words that not every copy has, a run of one clause each. */
  readonly additions: readonly Addition[];
}

export function differencesOf(places: readonly PublishedSlot[], witnesses: readonly WitnessText[]): Differences {
  const decisions: PlacedDecision[] = [];
  const additions: (Addition & { text: string })[] = [];
  let open: { readonly addition: Addition & { text: string }; readonly key: string } | undefined;
  let last: Decision | undefined;
  const placeOf = (witness: number, word: PrintedWord | undefined): Place => ({
    file: witnesses[witness]?.source.file ?? '',
    line: word?.line ?? 1,
    column: (word?.start ?? 0) + 1,
  });
  for (const { slot, words } of places) {
    const { decision, readings } = slot;
    const clause = words[0]?.clause;
    if (decision !== undefined && decision !== last)
      decisions.push({
        ...decision,
        clause,
        places: decision.readings.map((reading) => {
          const witness = reading.witnesses[0] ?? 0;
          return placeOf(witness, readings[witness]?.[0]);
        }),
      });
    last = decision;
    if (clause === undefined) continue;
    const having = [...readings.keys()].filter((witness) => readings[witness]?.length !== 0);
    if (having.length === readings.length) {
      open = undefined;
      continue;
    }
    const key = `${clause} ${having.join(' ')}`;
    const text = words.map(({ word }) => word).join(' ');
    if (open?.key === key) {
      open.addition.text += ` ${text}`;
      continue;
    }
    const [first = 0] = having;
    const addition = {
      clause,
      text,
      place: placeOf(first, readings[first]?.[0]),
      witnesses: having.map((witness) => witnesses[witness]?.name ?? ''),
      inBase: first === 0,
    };
    additions.push(addition);
    open = { addition, key };
  }
  return { decisions, additions };
}
