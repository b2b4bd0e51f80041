/**
 * Phrases that many texts use and that name a thing ("chỉ dẫn địa lý"), found without a dictionary: words in a row that
 * recur, are no part of a longer row nearly as frequent, and begin and end where words do. Vietnamese writes each syllable
 * apart; two belong to one word when they meet far more often than chance would have it.
 */
import { officialWords, tieWords } from './plain-words.ts';

const shortest = 2;
const longest = 6;

/** Syllables of a text with nothing but spaces between them. */
interface Run {
  readonly text: number;
  readonly syllables: readonly string[];
  /** How firmly each holds on to the one before it, from about 0 to 1. */
  readonly holds: number[];
}

/** Some syllables in a row, wherever they stand. */
interface Row {
  /** Where it stands for the first time. */
  readonly run: Run;
  readonly start: number;
  readonly length: number;
  /** The rows that are one syllable longer, by that syllable. */
  readonly next: Map<string, Row>;
  texts: number;
  lastText: number;
  places: number;
  /** Sums over its places: how firmly its ends hold on to what is outside. */
  before: number;
  after: number;
  /** Texts of the most frequent row that goes on by one syllable, to either side, within the same thing. */
  longer: number;
}

/**
 * @param texts Words of clauses, without the headings above them.
 * @param names What is offered elsewhere: a phrase that a name begins with is left out.
 * @returns At most `count`, best first, in small letters.
 */
export function commonPhrases(texts: Iterable<string>, names: readonly string[], count: number): readonly string[] {
  const { runs, textCount } = readRuns(texts);
  measureHolds(runs);
  const small = names.map((name) => name.toLocaleLowerCase('vi'));
  return rowsIn(runs, Math.max(3, textCount / 500))
    .filter((row) => row.longer <= row.texts * 0.6 && endsWhereWordsDo(row) && namesSomething(syllablesOf(row)))
    .map((row) => ({ phrase: syllablesOf(row).join(' '), worth: row.texts * (row.length - 1) ** 2 }))
    .filter(({ phrase }) => !small.some((name) => name.startsWith(phrase)))
    .sort((a, b) => b.worth - a.worth || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, count)
    .map(({ phrase }) => phrase);
}

function readRuns(texts: Iterable<string>): { readonly runs: readonly Run[]; readonly textCount: number } {
  const runs: Run[] = [];
  let text = 0;
  for (const words of texts) {
    text += 1;
    const small = words.normalize('NFC').toLocaleLowerCase('vi');
    for (const run of small.split(/[^\p{L}\p{M} ]+/u)) {
      const syllables = run.split(' ').filter((syllable) => syllable !== '');
      if (syllables.length >= shortest) runs.push({ text, syllables, holds: [] });
    }
  }
  return { runs, textCount: text };
}

/** Normalised pointwise mutual information: 1 for two that are always together, 0 for two that meet by chance. */
function measureHolds(runs: readonly Run[]): void {
  const single = new Map<string, number>();
  const pairs = new Map<string, number>();
  let all = 0;
  for (const { syllables } of runs) {
    for (const [at, syllable] of syllables.entries()) {
      all += 1;
      single.set(syllable, (single.get(syllable) ?? 0) + 1);
      const pair = pairOf(syllables, at);
      if (at > 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  const hold = (syllables: readonly string[], at: number): number => {
    const share = (pairs.get(pairOf(syllables, at)) ?? 0) / all;
    const byChance = ((single.get(syllables[at - 1] ?? '') ?? 0) * (single.get(syllables[at] ?? '') ?? 0)) / all ** 2;
    return Math.log(share / byChance) / -Math.log(share);
  };
  for (const { syllables, holds } of runs)
    for (const at of syllables.keys()) holds.push(at === 0 ? 0 : hold(syllables, at));
}

function pairOf(syllables: readonly string[], at: number): string {
  return `${syllables[at - 1] ?? ''} ${syllables[at] ?? ''}`;
}

/** Rows of `shortest` to `longest` syllables in at least so many texts. A row recurs only if what it begins with does. */
function rowsIn(runs: readonly Run[], least: number): Row[] {
  const found: Row[] = [];
  const first = new Map<string, Row>();
  let rows: (Row | undefined)[][] = runs.map((run) => run.syllables.map((_, at) => countRow(first, run, at, 1)));
  for (let length = shortest; length <= longest + 1; length += 1) {
    const made = new Set<Row>();
    const longer = runs.map((run, index) =>
      run.syllables.map((_, at) => {
        const [begin, end] = [rows[index]?.[at], rows[index]?.[at + 1]];
        if (begin === undefined || end === undefined || begin.texts < least || end.texts < least) return undefined;
        const row = countRow(begin.next, run, at, length);
        made.add(row);
        if (!tieWords.has(run.syllables[at + length - 1] ?? '')) begin.longer = Math.max(begin.longer, row.texts);
        if (!tieWords.has(run.syllables[at] ?? '')) end.longer = Math.max(end.longer, row.texts);
        return row;
      }),
    );
    if (length <= longest) found.push(...[...made].filter(({ texts }) => texts >= least));
    rows = longer;
  }
  return found;
}

function countRow(rows: Map<string, Row>, run: Run, start: number, length: number): Row {
  const syllable = run.syllables[start + length - 1];
  if (syllable === undefined) throw new RangeError(`A row of ${length} does not fit at ${start}.`);
  const row = rows.get(syllable) ?? newRow(run, start, length);
  rows.set(syllable, row);
  if (row.lastText !== run.text) row.texts += 1;
  row.lastText = run.text;
  row.places += 1;
  row.before += run.holds[start] ?? 0;
  row.after += run.holds[start + length] ?? 0;
  return row;
}

function newRow(run: Run, start: number, length: number): Row {
  return {
    run,
    start,
    length,
    next: new Map(),
    texts: 0,
    lastText: 0,
    places: 0,
    before: 0,
    after: 0,
    longer: 0,
  };
}

function syllablesOf({ run, start, length }: Row): readonly string[] {
  return run.syllables.slice(start, start + length);
}

/** Syllables of different words hold on to each other less than this. */
const loose = 0.25;

/** "doanh nghiệp công" ends inside a word: "công" holds on to what follows ("nghệ", "nghiệp") more than to "nghiệp". */
function endsWhereWordsDo({ run, start, length, places, before, after }: Row): boolean {
  const [first = 0, last = 0] = [run.holds[start + 1], run.holds[start + length - 1]];
  return before / places < Math.max(first, loose) && after / places < Math.max(last, loose);
}

function namesSomething(syllables: readonly string[]): boolean {
  const [first = '', last = ''] = [syllables[0], syllables.at(-1)];
  const inner = syllables.slice(1, -1);
  return (
    !tieWords.has(first) &&
    !tieWords.has(last) &&
    !inner.some((syllable) => syllable !== 'và' && tieWords.has(syllable)) &&
    !officialWords.has(syllables.slice(0, 2).join(' ')) &&
    !officialWords.has(syllables.slice(-2).join(' '))
  );
}
