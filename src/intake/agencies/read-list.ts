/** Which of the bodies found in a list belong to it, and whether it holds anything else. */
import type { Province } from '../../domain/province.ts';
import type { HitGroup } from './hit.ts';
import { titleAt } from './titles.ts';
import { normOf, tokensOf, words, type Token } from './tokens.ts';
import { ownNameAt } from './unknown.ts';

const listWords = words('các và cùng với của');

/** Words that may stand beside the names of a list: connectives, orders, remarks on their part. */
const besides =
  /^(?:và|với|cùng|cùng với|của|các|theo chức năng,? nhiệm vụ(?: được giao)?|trong phạm vi (?:chức năng|nhiệm vụ|quyền hạn)[^.;]*|giao|đề nghị|yêu cầu|đối với|trách nhiệm(?: của)?|phối hợp|chủ trì|thành phố|tỉnh|trên địa bàn(?: (?:tỉnh|thành phố))?|có liên quan|liên quan|khác|tỉnh, thành phố|chịu trách nhiệm|có trách nhiệm|trực thuộc)$/iu;

/** Keeps the bodies of a list and says whether anything else stands in it. */
export function readList(
  tokens: readonly Token[],
  groups: readonly HitGroup[],
  text: string,
  home: Province | undefined,
) {
  const kept: HitGroup[] = [];
  let isWhole = true;
  let depth = 0;
  const state = { isAfterVerb: false };
  let index = 0;
  const rest = (to: number): void => {
    if (index >= to) return;
    const between = text.slice(index === 0 ? 0 : (tokens[index - 1]?.end ?? 0), tokens[to]?.start ?? text.length);
    const words = withoutBrackets(between);
    if (words === '') return;
    const guess = ownNamesIn(tokens, index, to, home);
    kept.push(...guess);
    // A trade name alone is a heading of any kind; beside bodies it is one of them.
    if (guess.length > 0) isWhole &&= kept.length > guess.length;
    else if (!isBeside(words) && !isTitles(tokens, index, to)) {
      isWhole = false;
      state.isAfterVerb = verbAtStart.test(words) && !resumesList.test(words);
    }
  };
  for (const group of groups) {
    const before = text.slice(index === 0 ? 0 : (tokens[index - 1]?.end ?? 0), tokens[group.from]?.start ?? 0);
    if (/[;.\n]/u.test(before.replace(/(?<!\p{L})TP\./gu, ''))) state.isAfterVerb = false;
    depth = Math.max(0, depth + (before.match(/\(/gu)?.length ?? 0) - (before.match(/\)/gu)?.length ?? 0));
    if (depth > 0) {
      index = group.to;
      continue;
    }
    rest(group.from);
    if (!state.isAfterVerb) kept.push(group);
    index = group.to;
  }
  rest(tokens.length);
  return { groups: kept, isWhole };
}

const verbAtStart =
  /^(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|thực hiện|chỉ đạo|hướng dẫn|tổng hợp|xây dựng|cung cấp|tổ chức|triển khai|chịu trách nhiệm|là|báo cáo|theo dõi|đôn đốc|kiểm tra)(?!\p{L})/iu;
const resumesList = /(?:phối hợp|cùng|với)(?: chặt chẽ)?(?: với| cùng)?(?: với)?$/iu;

/** The words without remarks in brackets and without signs at their ends. */
function withoutBrackets(text: string): string {
  return text
    .replace(/\([^()]*\)?|\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.–-]+|(?<![\s,;:.–-])[\s,;:.–-]+$/gu, '');
}

function isBeside(words: string): boolean {
  return besides.test(words) || tokensOf(words).every(({ norm }) => listWords.has(norm));
}

function isTitles(tokens: readonly Token[], from: number, to: number): boolean {
  let index = from;
  while (index < to) {
    const next = titleAt(tokens, index);
    if (next === undefined && !listWords.has(tokens[index]?.norm ?? '')) return false;
    index = next ?? index + 1;
  }
  return true;
}

/** Names in capitals between the separators of a rest: "Viettel, VNPT". */
function ownNamesIn(tokens: readonly Token[], from: number, to: number, home: Province | undefined): HitGroup[] {
  const found: HitGroup[] = [];
  let start = from;
  for (let index = from + 1; index <= to; index += 1) {
    const isEnd = index === to || /[,;]/u.test(tokens[index]?.gap ?? '') || tokens[index]?.norm === normOf('và');
    if (!isEnd) continue;
    const first = tokens[start]?.norm === normOf('và') ? start + 1 : start;
    if (first >= index) continue;
    const hit = ownNameAt(tokens, first, index, home);
    if (hit === undefined || titleAt(tokens, first) !== undefined) return [];
    found.push({ hits: [hit], from: first, to: index });
    start = index;
  }
  return found;
}
