/** A tree of names by words, for finding the longest name that begins at a word. */
import { isAllCapitals, isCapitalized, normOf, tokensOf, type Token } from './tokens.ts';

const andWord = normOf('và');

interface Name<T> {
  readonly value: T;
  readonly tokens: readonly Token[];
  /** Sign before each word, `&` for "và". */
  readonly gaps: readonly string[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly names: Name<T>[];
}

export interface NameMatch<T> {
  readonly value: T;
  /** Index of the first word after the name. */
  readonly end: number;
  /** Words of the name without "và". */
  readonly length: number;
  /** Words whose marks are others than those of the name: a bad scan, or another name. */
  readonly misread: number;
}

export interface NameTree<T> {
  add(name: string, value: T): void;
  /** The longest name that begins at word `at`. */
  longest(tokens: readonly Token[], at: number): NameMatch<T> | undefined;
}

export function nameTree<T>(): NameTree<T> {
  const root: Node<T> = { next: new Map(), names: [] };
  return {
    add(text, value) {
      const tokens: Token[] = [];
      const gaps: string[] = [];
      let node = root;
      const all = tokensOf(text);
      for (let step = stepAt(all, 0, true); step !== undefined; step = stepAt(all, step.next, false)) {
        tokens.push(step.token);
        gaps.push(step.gap);
        let child = node.next.get(step.token.key);
        if (child === undefined) node.next.set(step.token.key, (child = { next: new Map(), names: [] }));
        node = child;
      }
      if (node !== root) node.names.push({ value, tokens, gaps });
    },
    longest(tokens, at) {
      const seen: Token[] = [];
      const gaps: string[] = [];
      let node = root;
      let best: NameMatch<T> | undefined;
      for (let step = stepAt(tokens, at, true); step !== undefined; step = stepAt(tokens, step.next, false)) {
        const child = node.next.get(step.token.key);
        if (child === undefined) break;
        node = child;
        seen.push(step.token);
        gaps.push(step.gap);
        for (const name of node.names) {
          const misread = misreadWords(name, seen, gaps);
          if (misread === undefined) continue;
          if (best?.length === seen.length && best.misread <= misread) continue;
          best = { value: name.value, end: step.next, length: seen.length, misread };
        }
      }
      return best;
    },
  };
}

interface Step {
  readonly token: Token;
  /** Sign before the word, `&` for "và". */
  readonly gap: string;
  readonly next: number;
}

/** The word at `at`, or the one after "và"; `undefined` at the end and at a sign that no name holds. */
function stepAt(tokens: readonly Token[], at: number, isFirst: boolean): Step | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isFirst) return { token, gap: '', next: at + 1 };
  if (endsNames.test(token.gap)) return undefined;
  if (token.norm !== andWord) return { token, gap: token.gap, next: at + 1 };
  const after = tokens[at + 1];
  if (after === undefined || endsNames.test(after.gap)) return undefined;
  return { token: after, gap: `${token.gap}&${after.gap}`, next: at + 2 };
}

const endsNames = /[;:!?[\]"“”|•]/u;

/** Words with other marks than the name's; `undefined` when signs, capitals or too many marks say that it is another name. */
function misreadWords<T>(name: Name<T>, seen: readonly Token[], gaps: readonly string[]): number | undefined {
  let misread = 0;
  for (const [index, token] of name.tokens.entries()) {
    const other = seen[index];
    if (other === undefined || !mayStandFor(gaps[index] ?? '', name.gaps[index] ?? '', seen[index - 1]))
      return undefined;
    if (isAllCapitals(token.text) && !isAllCapitals(other.text)) return undefined;
    // A small first letter says that the word is another one: "số" is not "Sở".
    if (token.norm !== other.norm && index === 0 && !isCapitalized(other)) return undefined;
    if (token.norm !== other.norm) misread += 1;
  }
  const first = seen[0];
  const isShort = name.tokens.length <= 2;
  if (first !== undefined && isShort && name.tokens[0] !== undefined && isCapitalized(name.tokens[0]))
    if (!isCapitalized(first)) return undefined;
  return misread > Math.floor(name.tokens.length / 3) ? undefined : misread;
}

/** "Khoa học - Công nghệ" for "Khoa học và Công nghệ", but no comma where the name has "và": there another name begins. */
function mayStandFor(gap: string, expected: string, before: Token | undefined): boolean {
  if (gap === expected || gap === '') return true;
  if (gap === '.') return before !== undefined && before.text.length <= 3;
  if (gap.startsWith(',')) return /[,/–-]/u.test(expected);
  if (/^[&/–-]$/u.test(gap)) return /^[&/–-]$/u.test(expected) || (gap !== '&' && expected === '') || expected === ',';
  return false;
}
