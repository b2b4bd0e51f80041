/** What to offer while a reader types: plans by number and title, agencies, documents, phrases that plans often use. */
import { agencyPath, instrumentPath, planPath } from '../domain/paths.ts';
import type { SearchLists } from '../search/lists.ts';
import { likeness, wordsIn, type Word } from './accents.ts';
import { squeeze } from './abbreviations.ts';

export interface Suggestion {
  readonly kind: 'phrase' | 'plan' | 'agency' | 'instrument';
  readonly text: string;
  /** What else is said of it: the title of a plan or document, the place of an agency. */
  readonly about?: string;
  /** The page to open; absent for a phrase, which is searched. */
  readonly href?: string;
}

interface Offer extends Suggestion {
  /** Other words that it is found by: a number, abbreviations. */
  readonly codes: readonly string[];
}

const mostOfKind = 3;

/** @returns The likeliest of each kind, phrases first; none for less than two letters. */
export function suggest(lists: SearchLists, typed: string): readonly Suggestion[] {
  const asked = wordsIn(typed.slice(0, 100).normalize('NFC'));
  if (asked.map(({ letters }) => letters).join('').length < 2) return [];
  const found = offersOf(lists).flatMap(({ codes, ...offer }) => {
    const place = placeOf(asked, codes, wordsIn(offer.text), wordsIn(offer.about ?? ''));
    const isTyped = offer.kind === 'phrase' && offer.text === typed.trim().toLowerCase();
    return place === undefined || isTyped ? [] : [{ offer, place }];
  });
  const byKind = Map.groupBy(found, ({ offer }) => offer.kind);
  return (['phrase', 'plan', 'agency', 'instrument'] as const).flatMap((kind) =>
    (byKind.get(kind) ?? [])
      .toSorted((a, b) => a.place - b.place)
      .slice(0, mostOfKind)
      .map(({ offer }) => offer),
  );
}

function offersOf({ phrases, plans, agencies, instruments, provinces }: SearchLists): readonly Offer[] {
  const placeNames = new Map(provinces.map(({ id, name }) => [id, name]));
  return [
    ...phrases.map((text): Offer => ({ kind: 'phrase', text, codes: [] })),
    ...plans.map(({ id, name, title, number = '' }): Offer => ({
      kind: 'plan',
      text: name,
      about: title,
      href: planPath(id),
      codes: [number],
    })),
    ...agencies
      .toSorted((a, b) => b.tasks - a.tasks)
      .map(({ id, name, province = '', abbreviations = [] }): Offer => {
        const about = placeNames.get(province) ?? '';
        const isSaid = about === '' || name.includes(about);
        return { kind: 'agency', text: name, ...(isSaid ? {} : { about }), href: agencyPath(id), codes: abbreviations };
      }),
    ...instruments.map(({ id, name, title, number = '' }): Offer => ({
      kind: 'instrument',
      text: name,
      ...(title === undefined ? {} : { about: title }),
      href: instrumentPath(id),
      codes: [number],
    })),
  ];
}

/** The lower the better; `undefined` when it does not begin with, or hold, what was typed. */
function placeOf(
  asked: readonly Word[],
  codes: readonly string[],
  text: readonly Word[],
  about: readonly Word[],
): number | undefined {
  const short = asked.map(({ letters }) => letters).join('');
  if (codes.some((code) => squeeze(code).startsWith(short))) return 0;
  const inText = rowIn(asked, text);
  if (inText !== -1) return 1 + inText;
  return rowIn(asked, about) === -1 ? undefined : 50;
}

/** Where the words stand in a row, the last perhaps only begun. */
function rowIn(asked: readonly Word[], words: readonly Word[]): number {
  return words.findIndex((_, start) =>
    asked.every((word, at) => {
      const written = words[start + at];
      if (written === undefined) return false;
      if (likeness(word, written) > 0.7) return true;
      const isLast = at === asked.length - 1;
      return isLast && (word.hasMarks ? written.word.startsWith(word.word) : written.letters.startsWith(word.letters));
    }),
  );
}
