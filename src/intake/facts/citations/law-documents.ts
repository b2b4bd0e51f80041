/** Finds laws cited by name: "Luật Đầu tư công", "Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ ngày 19/6/2009". Pure. */
import { fold } from '../../../vietnamese/fold.ts';
import type { InstrumentKind } from '../../../domain/instrument.ts';
import { lawNames } from './law-names.ts';

export interface LawDocument {
  readonly kind: InstrumentKind;
  /** As printed, on one line: "Luật Đầu tư công". */
  readonly name: string;
  /** The name is one of the register, or a day or number stands right behind it. */
  readonly isWhole: boolean;
  readonly start: number;
  readonly end: number;
}

const nouns: readonly (readonly [noun: string, kind: InstrumentKind])[] = [
  ['Bộ luật', 'code'],
  ['Pháp lệnh', 'ordinance'],
  ['Luật', 'law'],
];
/** A capital begins it: "pháp luật" and "luật sư" are none; nor are the jurists "Luật sư", "Luật gia". */
const noun =
  /(?<!\p{L}|pháp\s|PHÁP\s|Pháp\s)(?<noun>Bộ\s+[Ll]uật|BỘ\s+LUẬT|Pháp\s+lệnh|PHÁP\s+LỆNH|Luật|LUẬT)\s+(?!sư|gia|này|đã|SƯ|GIA)(?=\p{L})/gu;
const notYet = /(?:dự\s+thảo|dự\s+án|hồ\s+sơ)\s+$/iu;
const amending = /^sửa\s+đổi(?:\s*,?\s*(?:và\s+)?bổ\s+sung)?(?:\s+một\s+số\s+điều)?(?:\s+của)?(?:\s+(?:các|\d+))?\s+/iu;
const separator = /^\s*(?:,|;|và)\s*/u;
const behind = /^(?:\s*\(\s*sửa\s+đổi[^)]{0,30}\))?\s*,?\s*(?:số\s+(?:số\s+)?\d|ngày\s+\d)/iu;
/** Words that end a name of a law that no register knows. */
const stop =
  /\s+(?:và\s+(?:các|những|pháp|quy|văn|hướng|nghị)|được|có|là|tại|trên|theo|đến|cho|đối|năm\s+\d|số\s|ngày|để|nhằm|hiện|về|sẽ|phải|khi|trong|cùng|quy|do|từ|với|của)(?!\p{L})|\s*[,.;:()“”"/]|\s*$/iu;

const register = prefixTree(lawNames);

/** Laws, codes and ordinances, in the order of the text; laws inside the name of an amending law are part of it. Never throws. */
export function lawDocuments(text: string): readonly LawDocument[] {
  const found: LawDocument[] = [];
  let from = 0;
  for (const match of text.matchAll(noun)) {
    const start = match.index;
    if (start < from || notYet.test(text.slice(Math.max(0, start - 20), start))) continue;
    const law = lawAt(text, start, match[0].length);
    if (law === undefined) continue;
    from = law.end;
    const kind = nouns.find(([word]) => fold(match.groups?.['noun'] ?? '').replace(/\s+/gu, ' ') === fold(word))?.[1];
    const name = text.slice(start, law.end).replace(/\s+/gu, ' ');
    if (
      /^\s*\(?\s*sửa\s+đổi\s*(?:\)|[.;,]|$)/iu.test(text.slice(law.end, law.end + 20)) &&
      (start === 0 || isDrafting(text, start))
    )
      continue; // "Xây dựng Luật Bảo hiểm y tế sửa đổi": a law to come, as is the whole cell "Luật Bảo hiểm y tế (sửa đổi)"
    found.push({ kind: kind ?? 'law', name, isWhole: law.isWhole, start, end: law.end });
  }
  return found;
}

function isDrafting(text: string, start: number): boolean {
  return /(?:xây\s+dựng|soạn\s+thảo|trình|ban\s+hành)\s+$/iu.test(text.slice(Math.max(0, start - 20), start));
}

function lawAt(text: string, start: number, length: number): { end: number; isWhole: boolean } | undefined {
  const nameStart = start + length;
  const rest = text.slice(nameStart, nameStart + 300);
  const amends = amending.exec(rest);
  if (amends !== null) return amendedLaws(text, nameStart + amends[0].length);
  const known = knownName(rest);
  const day = dayBehind(rest);
  if (day !== undefined && day >= known) return { end: nameStart + day, isWhole: true };
  const year = known === 0 ? undefined : /^\s+năm\s+(?:19|20)\d\d(?!\d)/iu.exec(rest.slice(known))?.[0].length;
  if (known > 0) return { end: nameStart + known + (year ?? 0), isWhole: true };
  if (!/^\p{Lu}/u.test(rest)) return undefined;
  const end = (stop.exec(rest) ?? { index: rest.length }).index;
  const words = rest.slice(0, end).split(/\s+/u);
  return { end: nameStart + words.slice(0, 12).join(' ').length, isWhole: false };
}

/** "Luật Kinh doanh bảo hiểm, Luật Sở hữu trí tuệ": up to the last law of the list. */
function amendedLaws(text: string, from: number): { end: number; isWhole: boolean } | undefined {
  let end = from;
  let isWhole = true;
  for (let count = 0; count < 12; count += 1) {
    const gap = count === 0 ? 0 : (separator.exec(text.slice(end, end + 8))?.[0].length ?? -1);
    const law = gap < 0 ? null : /^(?:Bộ\s+)?luật\s+(?:số\s+\S+\s+)?/iu.exec(text.slice(end + gap, end + gap + 30));
    if (law === null) break;
    if (count > 0 && amending.test(text.slice(end + gap + law[0].length, end + gap + law[0].length + 60))) break;
    const next = lawAt(text, end + gap, law[0].length);
    if (next === undefined) break;
    end = next.end;
    isWhole &&= next.isWhole;
    if (behind.test(text.slice(end, end + 60))) break;
  }
  return end === from ? undefined : { end, isWhole };
}

/** How many letters before " ngày 27/6/2025" or " số 61/2024/QH15", when only words of one name stand between. */
function dayBehind(rest: string): number | undefined {
  const found = /\s*,?\s+(?:số\s+(?:số\s+)?\d{1,4}\/|ngày\s+\d)/iu.exec(rest.slice(0, 140));
  if (found === null) return undefined;
  const name = rest.slice(0, found.index);
  if (/[.;:()“”"\d]|(?<!\p{L})(?:luật|nghị|quyết\s+định|thông\s+tư|và\s+các|được|theo|tại)(?!\p{L})/iu.test(name))
    return undefined;
  return found.index;
}

/** Length in the text of the longest name of the register that it begins with; 0 for none. */
function knownName(rest: string): number {
  let node: Node | undefined = register;
  let longest = 0;
  for (const { 0: token, index } of rest.matchAll(/[\p{L}\d]+|[,-]/gu)) {
    node = node.next.get(fold(token));
    if (node === undefined) break;
    const isName = index > 0 || /^\p{Lu}/u.test(rest); // "được" folds to the name of a law
    if (node.isEnd && isName) longest = index + token.length;
  }
  return longest;
}

interface Node {
  isEnd: boolean;
  readonly next: Map<string, Node>;
}

function prefixTree(list: readonly string[]): Node {
  const root: Node = { isEnd: false, next: new Map() };
  for (const name of [...list, 'Ngân sách']) {
    let node = root;
    for (const token of name.match(/[\p{L}\d]+|[,-]/gu) ?? []) {
      const key = fold(token);
      const next = node.next.get(key) ?? { isEnd: false, next: new Map<string, Node>() };
      node.next.set(key, next);
      node = next;
    }
    node.isEnd = true;
  }
  return root;
}
