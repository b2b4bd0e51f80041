/** The query layer: from what a reader typed to results in their order. Pure: it knows the index only by `answer.ts`. */
import { toIndexLetters } from '../search/letters.ts';
import type { SearchLists } from '../search/lists.ts';
import { readOtherWords } from './abbreviations.ts';
import { alternativesTo } from './alternatives.ts';
import type { Answer, Chosen, Index, Quality, Search, Shortcut } from './answer.ts';
import { findDocuments, type NamedDocument } from './document-numbers.ts';
import { countCandidates, countPasses } from './count-facets.ts';
import { interpret, textOf, type Wording } from './interpret.ts';
import { findAgencies, type NamedAgency } from './named-agencies.ts';
import { rank, type Ranked } from './rank.ts';
import { readQuery } from './read-query.ts';
import { read, retrieve } from './retrieve.ts';
import { readVocabulary } from './vocabulary.ts';

export function createSearch(index: Index, lists: SearchLists): Search {
  const vocabulary = readVocabulary(lists);
  const otherWords = readOtherWords(lists);
  const countRow = async (words: readonly string[], chosen: Chosen = {}): Promise<number> => {
    const term = `"${toIndexLetters(words.join(' '))}"`;
    return (await index.find(term, { exactDiacritics: false, chosen })).candidates.length;
  };
  return async ({ typed, chosen = {}, isWanted = () => true }) => {
    const query = readQuery(typed);
    if (query === undefined) return nothing;
    const documents = findDocuments(query.words, lists);
    const { wordings, notes } = await interpret(query, { vocabulary, otherWords }, documents, countRow);
    const agencies = findAgencies(wordings, lists);
    const { candidates, counted } = await retrieve(index, wordings, chosen, vocabulary);
    if (!isWanted()) return undefined;
    const asked = { query, wordings, documents, agencies, vocabulary };
    const ranked = await rank(candidates.slice(0, read), asked);
    if (!isWanted()) return undefined;
    (globalThis as any).dbg = ranked.reduce<any>((m: any, r) => (!m || r.match.inContext > m.inContext ? r.match : m), undefined);
    const quality = qualityOf(ranked, wordings, documents);
    const isWhole = counted.length > 0 && query.phrases.length === 0;
    const kept = isWhole ? ranked : withoutPoor(ranked);
    const hits = kept.map(({ hit }) => hit);
    return {
      quality,
      notes,
      shortcuts: shortcutsOf(documents, agencies, lists),
      hits,
      total: isWhole ? candidates.length : hits.length,
      more: async (from, count) => (isWhole ? (await rank(candidates.slice(from, from + count), asked)).map(({ hit }) => hit) : []),
      alternatives: quality === 'good' ? [] : await alternativesTo(wordings[0] ?? [], lists, (words) => countRow(words, chosen)),
      marked: [...new Set(wordings.map(textOf))].join(' | '),
      countFacets: () =>
        isWhole ? countPasses(index, counted, chosen) : countCandidates(kept.map(({ candidate }) => candidate)),
    };
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

function qualityOf(ranked: readonly Ranked[], wordings: readonly Wording[], documents: readonly NamedDocument[]): Quality {
  if (ranked.length === 0) return 'none';
  if (documents.length > 0) return 'good';
  const best = ranked.reduce((most, { match }) => Math.max(most, match.inContext), 0);
  const count = wordings[0]?.filter(({ isStop }) => !isStop).length ?? 0;
  const isUnknown = wordings.every((wording) => wording.some((word) => word.isUnknown && !word.isStop));
  if (!isUnknown && best >= Math.min(0.72, Math.max(0.58, 0.76 - 0.025 * (count - 3)))) return 'good';
  return best >= 0.25 ? 'weak' : 'none';
}

/** Found with words left out: only what answers nearly as well as the best is shown. */
function withoutPoor(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0]?.match.score ?? 0;
  return ranked.filter(({ match }) => match.score >= best * 0.55);
}

function shortcutsOf(
  documents: readonly NamedDocument[],
  agencies: readonly NamedAgency[],
  { provinces }: SearchLists,
): readonly Shortcut[] {
  const placeOf = (id: string | undefined): string | undefined => provinces.find((province) => province.id === id)?.name;
  return [
    ...documents.map(({ kind, document: { id, name, title } }) => ({ kind, id, name, ...(title === undefined ? {} : { about: title }) })),
    ...agencies
      .filter(({ share }) => share >= 0.5)
      .map(({ agency: { id, name, province } }): Shortcut => {
        const place = placeOf(province);
        return { kind: 'agency', id, name, ...(place === undefined || name.includes(place) ? {} : { about: place }) };
      }),
  ].slice(0, 4);
}

