/** The query layer: from what a reader typed to results in their order. Pure: it knows the index only by `answer.ts`. */
import { toIndexLetters } from '../search/letters.ts';
import type { SearchLists } from '../search/lists.ts';
import { readOtherWords } from './abbreviations.ts';
import { alternativesTo } from './alternatives.ts';
import type { Answer, Chosen, Index, Quality, Search, Shortcut } from './answer.ts';
import { countCandidates, countPasses } from './count-facets.ts';
import { interpret, textOf, type CountRow, type Wording } from './interpret.ts';
import { findAgencies } from './named-agencies.ts';
import { rank, type Asked, type Ranked } from './rank.ts';
import { readQuery, type ReadQuery } from './read-query.ts';
import { restoreMarks } from './restore-marks.ts';
import { read, retrieve, type Retrieved } from './retrieve.ts';
import { readVocabulary } from './vocabulary.ts';

/** So many rows are counted to tell what was meant; a text of misspelt words would have hundreds. */
const mostCounted = 60;

export function createSearch(index: Index, lists: SearchLists): Search {
  const known = { lists, vocabulary: readVocabulary(lists), otherWords: readOtherWords(lists) };
  return async ({ typed, chosen = {}, isWanted = () => true }) => {
    const query = readQuery(typed);
    if (query === undefined) return nothing;
    let left = mostCounted;
    const countRow = async (words: readonly string[]): Promise<number> => {
      if (left-- < 1) return 0;
      const term = `"${toIndexLetters(words.join(' '))}"`;
      return (await index.find(term, { exactDiacritics: false, chosen })).candidates.length;
    };
    const { documents, wordings, notes } = await interpret(query, known, countRow);
    const findAll = async (wordings: readonly Wording[]): Promise<Finding> => {
      const asked = {
        query,
        wordings,
        documents,
        agencies: findAgencies(wordings, lists),
        vocabulary: known.vocabulary,
      };
      const retrieved = await retrieve(index, wordings, chosen, known.vocabulary, isPhrase(query));
      return { asked, ...retrieved, ranked: isWanted() ? await rank(retrieved.candidates.slice(0, read), asked) : [] };
    };
    const asTyped = await findAll(wordings);
    const restored = restoreMarks(
      wordings[0] ?? [],
      asTyped.ranked.slice(0, best).map(({ fields }) => fields),
    );
    const asMeant = restored === undefined ? undefined : await findAll([restored, ...wordings.slice(1)]);
    if (!isWanted()) return undefined;
    const isMeant = asMeant !== undefined && coverageOf(asMeant) >= coverageOf(asTyped) - 0.1;
    const finding = isMeant ? asMeant : asTyped;
    const to = textOf(finding.asked.wordings[0] ?? []);
    return {
      ...(await answerOf(finding, { index, lists, chosen, countRow })),
      notes: isMeant
        ? [{ kind: 'read-as', from: query.text, to }, ...notes.filter(({ kind }) => kind !== 'read-as')]
        : notes,
    };
  };
}

function isPhrase({ phrases, words }: ReadQuery): boolean {
  return phrases[0]?.length === words.length;
}

/** What one reading of the question found. */
interface Finding extends Retrieved {
  readonly asked: Asked;
  /** Those of the candidates that were read. */
  readonly ranked: readonly Ranked[];
}

/** So many of the best records say which marks were meant. */
const best = 12;

async function answerOf(
  finding: Finding,
  { index, lists, chosen, countRow }: { index: Index; lists: SearchLists; chosen: Chosen; countRow: CountRow },
): Promise<Omit<Answer, 'notes'>> {
  const { asked, candidates, counted, ranked } = finding;
  const quality = qualityOf(finding);
  const isWhole = counted.length > 0 && (asked.query.phrases.length === 0 || isPhrase(asked.query));
  const kept = quality === 'none' ? [] : isWhole ? ranked : withoutPoor(ranked);
  return {
    quality,
    shortcuts: shortcutsOf(asked),
    hits: kept.map(({ hit }) => hit),
    total: isWhole && kept.length > 0 ? candidates.length : kept.length,
    more: async (from, count) =>
      isWhole ? (await rank(candidates.slice(from, from + count), asked)).map(({ hit }) => hit) : [],
    alternatives: quality === 'good' ? [] : await alternativesTo(asked.wordings[0] ?? [], lists, countRow),
    marked: [...new Set(asked.wordings.map(textOf))].join(' | '),
    countFacets: () =>
      isWhole ? countPasses(index, counted, chosen) : countCandidates(kept.map(({ candidate }) => candidate)),
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
  if (documents.length > 0) return 'good';
  const coverage = coverageOf(finding);
  const length = wordings[0]?.filter(({ isStop }) => !isStop).length ?? 0;
  const lacksWord = wordings.every((wording) => wording.some(({ isUnknown, isStop }) => isUnknown && !isStop));
  if (!lacksWord && coverage >= Math.min(0.72, Math.max(0.58, 0.85 - 0.025 * length))) return 'good';
  return coverage >= 0.25 ? 'weak' : 'none';
}

/** Found with words left out: only what answers nearly as well as the best is shown. */
function withoutPoor(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0]?.match.score ?? 0;
  return ranked.filter(({ match }) => match.score >= best * 0.55);
}

/** Agencies only where they are at least half of what was asked. */
function shortcutsOf({ documents, agencies }: Asked): readonly Shortcut[] {
  return [
    ...documents.map(({ kind, document }) => ({ kind, id: document.id })),
    ...agencies.filter(({ share }) => share >= 0.5).map(({ agency }): Shortcut => ({ kind: 'agency', id: agency.id })),
  ].slice(0, 4);
}
