/** Numbers of plans and legal documents as people type them: "151", "kế hoạch 114", "qd 1068", "71/NQ-CP". */
import { fold } from '../vietnamese/fold.ts';
import type { ListedInstrument, ListedPlan, SearchLists } from '../search/lists.ts';
import type { QueryWord } from './read-query.ts';

export interface NamedDocument {
  readonly kind: 'plan' | 'instrument';
  readonly document: ListedPlan | ListedInstrument;
  /** "151/KH-UBND". */
  readonly number: string;
  /** The words of the query that name it. */
  readonly from: number;
  readonly to: number;
}

/** How names of documents begin, folded, by their abbreviations. */
const kinds: Readonly<Record<string, string>> = {
  kh: 'ke hoach',
  ctr: 'chuong trinh',
  qd: 'quyet dinh',
  nq: 'nghi quyet',
  nd: 'nghi dinh',
  tt: 'thong tu',
  ct: 'chi thi',
  kl: 'ket luan',
  cv: 'cong van',
  ttr: 'to trinh',
};
const names = Object.values(kinds);

/** The documents that a query names, in its order. */
export function findDocuments(words: readonly QueryWord[], lists: SearchLists): readonly NamedDocument[] {
  const named = (kind: NamedDocument['kind'], list: readonly (ListedPlan | ListedInstrument)[]) =>
    list.map((document) => ({ kind, document, number: document.number ?? '', ...partsOf(document.number ?? '') }));
  const numbered = [...named('plan', lists.plans), ...named('instrument', lists.instruments)];
  return words.flatMap((word, at): NamedDocument[] => {
    if (!/^\d{1,5}$/.test(word.letters) || word.tie === '.') return [];
    const before = kindBefore(words, at);
    const end = endOfNumber(words, at);
    const rest = words
      .slice(at + 1, end)
      .map(({ letters }) => letters)
      .join('');
    const isAlone = before.length + end - at === words.length;
    if (before.length === 0 && rest === '' && !isAlone) return [];
    return numbered
      .filter(
        ({ digits, letters, document }) =>
          digits !== '' &&
          digits === word.letters.replace(/^0+/, '') &&
          (rest === '' || letters.startsWith(rest) || letters.replace(/^\d{4}/, '').startsWith(rest)) &&
          (before.name === undefined || fold(document.name).includes(before.name)),
      )
      .map(({ kind, document, number }) => ({ kind, document, number, from: at - before.length, to: end }));
  });
}

function partsOf(number: string): { readonly digits: string; readonly letters: string } {
  const [, digits = '', rest = ''] = /^0*(\d+)(.*)$/.exec(fold(number)) ?? [];
  return { digits, letters: rest.replace(/[^a-z0-9]/g, '') };
}

/** "kế hoạch số", "QĐ" right before a number: which kind it names, and in how many words. */
function kindBefore(
  words: readonly QueryWord[],
  at: number,
): { readonly name?: string | undefined; readonly length: number } {
  const so = words[at - 1]?.letters === 'so' ? 1 : 0;
  const [before = '', last = ''] = [words[at - so - 2]?.letters, words[at - so - 1]?.letters];
  const name = `${before} ${last}`;
  if (names.includes(name)) return { name, length: 2 + so };
  return last in kinds ? { name: kinds[last], length: 1 + so } : { length: so };
}

/** Where the number ends: "30/2020/NĐ-CP", also typed with spaces or without its signs ("71 nq cp"). */
function endOfNumber(words: readonly QueryWord[], at: number): number {
  const isPart = ({ tie, letters, word }: QueryWord): boolean =>
    (tie !== '' && tie !== '.') || letters in kinds || /^(?:ubnd|ttg|cp|tw|tu|hdnd)$/.test(word);
  const next = words.slice(at + 1, at + 5).findIndex((word) => !isPart(word));
  return next === -1 ? Math.min(words.length, at + 5) : at + 1 + next;
}
