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

/** What a kind of document is called, folded; the first is how names of documents begin. */
const kinds: readonly (readonly string[])[] = [
  ['ke hoach', 'kh'],
  ['chuong trinh', 'ctr'],
  ['quyet dinh', 'qd'],
  ['nghi quyet', 'nq'],
  ['nghi dinh', 'nd'],
  ['thong tu', 'tt'],
  ['chi thi', 'ct'],
  ['ket luan', 'kl'],
  ['cong van', 'cv'],
  ['luat'],
];

/** The documents that a query names, in its order. */
export function findDocuments(words: readonly QueryWord[], lists: SearchLists): readonly NamedDocument[] {
  const numbered = [
    ...lists.plans.map((document) => ({ kind: 'plan' as const, document })),
    ...lists.instruments.map((document) => ({ kind: 'instrument' as const, document })),
  ].flatMap(({ kind, document }) =>
    document.number === undefined ? [] : [{ kind, document, number: document.number, ...partsOf(document.number) }],
  );
  return words.flatMap((word, at): NamedDocument[] => {
    if (!/^\d{1,5}$/.test(word.letters) || words[at]?.tie === '.') return [];
    const before = kindBefore(words, at);
    const end = endOfNumber(words, at);
    const rest = words.slice(at + 1, end).map(({ letters }) => letters).join('');
    const isAlone = before.length + end - at === words.length;
    if (before.length === 0 && rest === '' && !isAlone) return [];
    return numbered
      .filter(
        ({ digits, letters, document }) =>
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
function kindBefore(words: readonly QueryWord[], at: number): { readonly name: string | undefined; readonly length: number } {
  const hasSo = words[at - 1]?.letters === 'so' ? 1 : 0;
  for (const [name = '', ...short] of kinds) {
    for (const said of [name, ...short]) {
      const length = said.split(' ').length;
      const end = at - hasSo;
      const typed = words.slice(Math.max(0, end - length), end).map(({ letters }) => letters);
      if (typed.join(' ') === said) return { name, length: length + hasSo };
    }
  }
  return { name: undefined, length: hasSo };
}

/** Where the number ends: "30/2020/NĐ-CP", also typed with spaces or without its signs ("71 nq cp"). */
function endOfNumber(words: readonly QueryWord[], at: number): number {
  let end = at + 1;
  while (end < words.length && end < at + 5) {
    const word = words[end];
    if (word === undefined) break;
    const isPart = word.tie !== '' || /^(?:kh|qd|nq|nd|tt|ct|kl|cv|ubnd|ttg|cp|tw|tu|hdnd|bkhcn)$/.test(word.letters);
    if (!isPart || word.tie === '.') break;
    end += 1;
  }
  return end;
}
