/** Levels after the name of a body: "UBND các xã, phường, đặc khu", "UBND cấp xã", "UBND các xã: Gia Thuận, Tân Điền". */
import { nameTree } from './name-tree.ts';
import { provinceAt } from './provinces.ts';
import { isCapitalized, words, type Token } from './tokens.ts';

export type LevelClass = 'province' | 'district' | 'commune' | 'mixed';

export interface Levels {
  readonly nouns: ReadonlySet<string>;
  readonly class: LevelClass;
  /** Index of the first word after it, its tail ("có liên quan") included. */
  readonly end: number;
  /** Places named after the noun, by their words; empty where the level as a whole is meant. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** Words read as one list of levels. */
const longestList = 40;
const nounNames =
  'tỉnh,thành phố,huyện,quận,thị xã,xã,phường,thị trấn,đặc khu,cấp tỉnh,cấp huyện,cấp xã,các cấp,cấp cơ sở,địa phương'.split(
    ',',
  );
const nouns = nameTree<string>();
for (const noun of nounNames) nouns.add(noun, noun);
nouns.add('TP', 'thành phố');

const classes: readonly (readonly [LevelClass, ReadonlySet<string>])[] = [
  ['province', new Set(['tỉnh', 'thành phố', 'cấp tỉnh'])],
  ['district', new Set(['huyện', 'quận', 'thị xã', 'thành phố', 'cấp huyện'])],
  ['commune', new Set(['xã', 'phường', 'thị trấn', 'đặc khu', 'cấp xã', 'cấp cơ sở'])],
];

const tails = nameTree<true>();
for (const tail of [
  'trực thuộc Trung ương',
  'trực thuộc TW',
  'có liên quan',
  'liên quan',
  'ở địa phương',
  'ven biển',
  'có biển',
  'trong tỉnh',
  'trong thành phố',
  'trên địa bàn',
  'trên địa bàn tỉnh',
  'trên địa bàn thành phố',
  'trên địa bàn toàn tỉnh',
  'của tỉnh',
  'của thành phố',
])
  tails.add(tail, true);

const plural = words('các');
const and = words('và');
const levelWords = words('tỉnh huyện quận xã phường');

/** Levels that begin at a word; `undefined` for a bare "tỉnh" or "thành phố", which is an area. */
export function levelsAt(tokens: readonly Token[], at: number, isCity: boolean): Levels | undefined {
  const found = new Set<string>();
  const isCounted = /^\d{1,2}$/u.test(tokens[at]?.text ?? '') && nounAt(tokens, at + 1) !== undefined;
  let isPlural = isCounted;
  const start = isCounted ? at + 1 : at;
  let end = start;
  let next = start;
  while (next < tokens.length && next - at < longestList) {
    const token = tokens[next];
    if (token === undefined || !(next === start ? /^$/u : /^[,/&–-]?$/u).test(token.gap)) break;
    let index = next;
    if (index > start && and.has(token.norm)) index += 1;
    const hasPlural = plural.has(tokens[index]?.norm ?? '') && nounAt(tokens, index)?.value !== 'các cấp';
    if (hasPlural) {
      if (index > start && !isPlural) break;
      index += 1;
    }
    const noun = nounAt(tokens, index);
    if (noun === undefined) break;
    if (index === start || (hasPlural && next === start)) isPlural = hasPlural || isCounted;
    if (next > start && tokens[next]?.gap === '' && !and.has(token.norm) && !hasPlural) break;
    found.add(noun.value);
    end = next = noun.end;
  }
  if (found.size === 0) return undefined;
  const only = found.size === 1 ? [...found][0] : undefined;
  const places = placesAt(tokens, end, isPlural || found.size > 1);
  // "các huyện, thị xã và thành phố Huế": the one city is named, and all of them are meant.
  if (isPlural && found.size > 1 && places.length === 1 && tokens[end]?.gap === '')
    return {
      nouns: found,
      class: classOf(found),
      end: withTails(tokens, afterCities(tokens, places[0]?.to ?? end)),
      places: [],
    };
  const isArea = only !== undefined && !isPlural && (only === 'tỉnh' || (only === 'thành phố' && isCity));
  if (isArea) return undefined;
  if (only === 'thành phố' && !isPlural && (places.length === 0 ? isCity : provinceAt(tokens, end) !== undefined))
    return undefined;
  const last = places.at(-1);
  return { nouns: found, class: classOf(found), end: last?.to ?? withTails(tokens, end), places };
}

/** "…, thị xã Giá Rai, thành phố Bạc Liêu": further cities, each named once. */
function afterCities(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < longestList) {
    const isAnd = and.has(tokens[end]?.norm ?? '');
    const noun = isAnd || tokens[end]?.gap === ',' ? nounAt(tokens, isAnd ? end + 1 : end) : undefined;
    if (noun?.value !== 'thị xã' && noun?.value !== 'thành phố') break;
    const [place] = placesAt(tokens, noun.end, false);
    if (place === undefined) break;
    end = place.to;
  }
  return end;
}

function nounAt(tokens: readonly Token[], at: number) {
  const noun = nouns.longest(tokens, at);
  return noun?.misread === 0 ? noun : undefined;
}

function classOf(found: ReadonlySet<string>): LevelClass {
  const within = classes.filter(([, members]) => [...found].every((noun) => members.has(noun)));
  return (within.find(([name]) => name === 'district' && !found.has('cấp tỉnh')) ?? within[0])?.[0] ?? 'mixed';
}

function withTails(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    if (tokens[end]?.gap !== '') break;
    const tail = tails.longest(tokens, end);
    const area = levelWords.has(tokens[end]?.norm ?? '') ? provinceAt(tokens, end + 1) : provinceAt(tokens, end);
    const next = tail?.misread === 0 ? tail.end : area?.end;
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** "Gia Thuận, Tân Điền" after "các xã:"; one name alone after "xã". */
function placesAt(tokens: readonly Token[], at: number, isPlural: boolean): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  let index = at;
  for (;;) {
    const first = tokens[index];
    const isSeparated = places.length > 0 && first !== undefined && and.has(first.norm);
    const from = isSeparated ? index + 1 : index;
    const token = tokens[from];
    if (token === undefined || !isPlaceWord(token) || bodyHeads.has(token.norm)) break;
    if (
      places.length === 0 ? !(token.gap === '' || (token.gap === ':' && isPlural)) : !isSeparated && first?.gap !== ','
    )
      break;
    let to = from + 1;
    while (to < tokens.length && to - from < 5 && tokens[to]?.gap === '' && isPlaceWord(tokens[to])) to += 1;
    places.push({ from, to });
    index = to;
    if (!isPlural) break;
  }
  return places;
}

const bodyHeads = words('sở ban ubnd hđnd công ủy bộ cục chi hội văn các đài báo thanh mttq');

function isPlaceWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return isCapitalized(token) || /^\d{1,2}$/u.test(token.text);
}
