/**
 * The query layer: from what a reader typed to results in their order. Pure: it knows the index only by `answer.ts`. What
 * facets need is loaded when they are first used.
 */
import { toIndexLetters } from '../search/letters.ts';
import type { SearchLists } from '../search/lists.ts';
import { fold } from '../vietnamese/fold.ts';
import { readOtherWords } from './abbreviations.ts';
import { alternativesTo } from './alternatives.ts';
import type { Answer, Chosen, Index, Note, Quality, Search, Shortcut } from './answer.ts';
import { interpret, textOf, type CountRow, type Wording } from './interpret.ts';
import { findAgencies } from './named-agencies.ts';
import { rank, type Question, type Ranked } from './rank.ts';
import { readQuery } from './read-query.ts';
import { restoreMarks } from './restore-marks.ts';
import { readCount, retrieve, type Find, type Retrieved } from './retrieve.ts';
import { readVocabulary } from './vocabulary.ts';

/** So many rows are counted to tell what was meant; a text of misspelt words would have hundreds. */
const mostCounted = 60;

export function createSearch(index: Index, lists: SearchLists): Search {
  const known = { lists, vocabulary: readVocabulary(lists), otherWords: readOtherWords(lists) };
  const find: Find = ({ term, exactDiacritics }, chosen) =>
    index.find(toIndexLetters(term), { exactDiacritics, chosen });
  return async ({ typed, chosen = {}, isWanted = () => true }) => {
    const query = readQuery(typed);
    if (query === undefined) return nothing;
    /** Nothing more is asked for a question that is not wanted any more: the next one waits in the same line. */
    const findIfWanted: Find = (pass, narrowed) =>
      isWanted() ? find(pass, narrowed) : Promise.resolve({ candidates: [], counts: {} });
    let left = mostCounted;
    const countRow = async (words: readonly string[]): Promise<number> => {
      if (left-- < 1) return 0;
      return (await findIfWanted({ term: `"${words.join(' ')}"`, exactDiacritics: false }, {})).candidates.length;
    };
    const { documents, wordings, notes } = await interpret(query, known, countRow);
    const findAll = async (wordings: readonly Wording[]): Promise<Finding> => {
      const agencies = findAgencies(wordings, lists);
      const asked = { query, wordings, documents, agencies, vocabulary: known.vocabulary };
      const retrieved = await retrieve(findIfWanted, wordings, known.vocabulary);
      const ranked = await rank(retrieved.candidates.slice(0, isWanted() ? readCount : 0), asked);
      if (retrieved.isWhole) return { asked, ...retrieved, ranked };
      const good = withoutPoor(ranked);
      return { asked, ...retrieved, candidates: good.map(({ candidate }) => candidate), ranked: good };
    };
    const asTyped = await findAll(wordings);
    const restored = restoreMarks(
      wordings[0] ?? [],
      asTyped.ranked.slice(0, bestCount).map(({ fields }) => fields),
    );
    const asMeant = restored === undefined ? undefined : await findAll([restored, ...wordings.slice(1)]);
    if (!isWanted()) return undefined;
    const isMeant = asMeant !== undefined && coverageOf(asMeant) >= coverageOf(asTyped) - 0.1;
    const finding = isMeant ? asMeant : asTyped;
    const to = textOf(finding.asked.wordings[0] ?? []);
    return {
      ...(await answerOf(finding, { find, index, lists, chosen, countRow })),
      notes: isMeant ? withReading(notes, query.text, to) : notes,
    };
  };
}

/** One note says how the whole question was read in the end. */
function withReading(notes: readonly Note[], from: string, to: string): readonly Note[] {
  const others = notes.filter(
    (note) => note.kind !== 'read-as' && !(note.kind === 'also' && fold(note.to) === fold(to)),
  );
  return [{ kind: 'read-as', from, to }, ...others];
}

/** What one reading of the question found. */
interface Finding extends Retrieved {
  readonly asked: Question;
  /** Those of the candidates that were read. */
  readonly ranked: readonly Ranked[];
}

/** So many of the best records say which marks were meant. */
const bestCount = 12;

async function answerOf(
  finding: Finding,
  {
    find,
    index,
    lists,
    chosen,
    countRow,
  }: { find: Find; index: Index; lists: SearchLists; chosen: Chosen; countRow: CountRow },
): Promise<Omit<Answer, 'notes'>> {
  const { asked, candidates, passes } = finding;
  const quality = qualityOf(finding);
  const isAll = Object.values(chosen).every(({ length }) => length === 0);
  const narrowed = isAll ? candidates : await (await import('./facets.ts')).narrow(finding, find, chosen);
  const kept = quality === 'none' ? [] : narrowed;
  const ranked = isAll ? finding.ranked : await rank(kept.slice(0, readCount), asked);
  return {
    quality: kept.length === 0 ? 'none' : quality,
    shortcuts: shortcutsOf(asked),
    hits: (kept.length === 0 ? [] : ranked).map(({ hit }) => hit),
    total: kept.length,
    more: async (from, count) => (await rank(kept.slice(from, from + count), asked)).map(({ hit }) => hit),
    alternatives: quality === 'good' ? [] : await alternativesTo(asked.wordings[0] ?? [], lists, countRow),
    marked: [...new Set(asked.wordings.map(textOf))].join(' | '),
    countFacets: async () => {
      const { countCandidates, countPasses } = await import('./facets.ts');
      if (quality === 'none') return {};
      await index.loadFacets();
      return passes.length > 0 ? countPasses(find, passes, chosen) : countCandidates(candidates, chosen);
    },
  };
}

const nothing: Answer = {
  quality: 'short',
  notes: [],
  shortcuts: [],
  hits: [],
  total: 0,
  more: () => Promise.resolve([]),
  alternatives: [],
  marked: '',
  countFacets: () => Promise.resolve({}),
};

/** How much of the question the record says that says most of it. */
function coverageOf({ ranked }: Finding): number {
  return Math.max(0, ...ranked.map(({ match }) => match.coverage));
}

/** A long question need not be answered word by word; a short one must. */
function qualityOf(finding: Finding): Quality {
  const { wordings, documents } = finding.asked;
  if (finding.ranked.length === 0) return 'none';
  const coverage = coverageOf(finding);
  const length = wordings[0]?.filter(({ isStop }) => !isStop).length ?? 0;
  const lacksWord = wordings.every((wording) => wording.some(({ isUnknown, isStop }) => isUnknown && !isStop));
  const isEnough = documents.length > 0 || coverage >= Math.min(0.72, Math.max(0.58, 0.85 - 0.025 * length));
  if (isEnough && !lacksWord) return 'good';
  return coverage >= 0.25 ? 'weak' : 'none';
}

/** Found with words left out: only what answers nearly as well as the best is shown. */
function withoutPoor(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0]?.match.score ?? 0;
  return ranked.filter(({ match }) => match.score >= best * 0.55);
}

/** Agencies only where they are at least half of what was asked. */
function shortcutsOf({ documents, agencies }: Question): readonly Shortcut[] {
  return [
    ...documents.map(({ kind, document }) => ({ kind, id: document.id })),
    ...agencies.filter(({ share }) => share >= 0.5).map(({ agency }): Shortcut => ({ kind: 'agency', id: agency.id })),
  ].slice(0, 4);
}
