/** Bodies named in general: "Các sở, ban, ngành tỉnh", "các cơ quan, đơn vị có liên quan", "Giám đốc sở, Thủ trưởng cơ quan". */
import type { Province } from '../../domain/province.ts';
import { areaAt } from './areas.ts';
import { identity, slugOf, type HitGroup, type Mode } from './hit.ts';
import { nameTree } from './name-tree.ts';
import { collectiveNouns, collectiveTails, type Noun } from './register-collectives.ts';
import { titleAt } from './titles.ts';
import { isCapitalized, normOf, words, type Token } from './tokens.ts';
import { verbAt } from './verbs.ts';

/** Nouns read in one list; what follows is read as another. */
const longestList = 12;
const nouns = nameTree<Noun>();
for (const noun of collectiveNouns) for (const name of noun.names) nouns.add(name.toLowerCase(), noun);
const tails = nameTree<string>();
for (const tail of collectiveTails) tails.add(tail, tail);

const plural = words('các những mọi');
const and = normOf('và');
const organ = normOf('cơ');
const head = normOf('trưởng');
/** Two words that begin like a noun of the list and mean no body. */
const notNouns = new Set(
  `ban hành|ban đầu|bộ máy|bộ phận|bộ tiêu|bộ chỉ|bộ dữ|bộ quy|sở hữu|sở thích|đơn vị tính|vị tính|cấp phép|cấp độ|báo cáo
|hội nghị|hội thảo|hội chợ|phòng chống|phòng ngừa|trường hợp|ngành nghề|ngành hàng|viện trợ|cấp bách|cấp thiết|đài thọ`
    .split('|')
    .map((pair) => pair.trim().split(' ').map(normOf).join(' ')),
);
/** "chuyên ngành", "đầu ngành", "từng ngành". */
const halfWords = words('chuyên đầu liên đa từng mỗi');
const verbsOfNouns = words('chức hoạt');

/** The collective that begins at a word, title before it included. */
export function collectiveAt(
  tokens: readonly Token[],
  at: number,
  home: Province | undefined,
  mode: Mode,
): HitGroup | undefined {
  const title = titleAt(tokens, at);
  const start = title ?? at;
  const found: Noun[] = [];
  let isPlural = false;
  let hasTitleInside = false;
  let isHeaded = false; // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ"
  let end = start;
  let next = start;
  while (next < tokens.length && found.length < longestList) {
    let index = next;
    const isFirst = next === start;
    if (!isFirst && !/^[,/&–-]?$/u.test(tokens[next]?.gap ?? ';')) break;
    const isApart = isFirst || tokens[next]?.gap !== '' || tokens[next]?.norm === and;
    if (!isFirst && tokens[index]?.norm === and) index += 1;
    const inner = isFirst || (title === undefined && !isHeaded) ? undefined : titleAt(tokens, index);
    if (inner !== undefined) index = inner;
    if (plural.has(tokens[index]?.norm ?? '')) {
      if (!isFirst && inner === undefined) break;
      isPlural ||= isFirst;
      index += 1;
    }
    const noun = nounAt(tokens, index);
    if (noun === undefined || (index > start && tokens[index]?.gap === ':')) break;
    if (!isApart && !mayFollow(found.at(-1), noun.value)) break;
    if (found.some((other) => isOwnList(other) !== isOwnList(noun.value))) break;
    found.push(noun.value);
    isHeaded ||= isFirst && tokens[noun.end - 1]?.norm === head;
    hasTitleInside ||= inner !== undefined;
    end = next = noun.end;
  }
  if (found.length === 0) return undefined;
  const tail = tailAt(tokens, end, home);
  const special = mode === 'list' && tail.end === end ? specialEnd(tokens, end, found) : undefined;
  const names = [...new Set(found)];
  const isNamed = isPlural || title !== undefined;
  const only = names.length === 1 ? names[0] : undefined;
  const mayBeItem = mode === 'list' || (only?.kind === 'press' && tokens[start]?.norm === organ);
  // "Các doanh nghiệp Nhà nước, doanh nghiệp công nghệ số"; alone it is a heading of any kind: "Doanh nghiệp số"
  const itemEnd = only?.name === 'doanh nghiệp' && at > 0 ? (special ?? tail.end) : tail.end;
  const isItem = mayBeItem && only !== undefined && isWholeItem(tokens, at, itemEnd) && standsAlone(only);
  const isMinistries = mode === 'list' && isPlural && only?.kind === 'central' && isWholeItem(tokens, at, tail.end);
  if (only?.isWeak === true && !isItem && !isMinistries) return undefined;
  if (
    !isPlural &&
    only !== undefined &&
    !isItem &&
    !startsSentence(tokens, at, tail.end, only) &&
    (!tail.isRelated || /^(?:ngành|sở)$/u.test(only.name))
  )
    return undefined;
  if (mode === 'sentence' && found[0]?.name === 'ngành' && !isNamed && halfWords.has(tokens[start - 1]?.norm ?? ''))
    return undefined;
  if (mode === 'sentence' && names.length === 1 && names[0]?.name === 'ngành' && goesOn(tokens, tail.end))
    return undefined;
  const isCentral = names.some(({ kind }) => kind === 'central') || tail.isCentral;
  if (mode === 'sentence' && !isNamed && found[0]?.isWeak === true && !isCapitalAt(tokens, start)) return undefined;
  const isPrivate = names.every(({ kind }) => kind === 'private' || kind === 'institute');
  const isSubject = only !== undefined && startsSentence(tokens, at, tail.end, only);
  if (mode === 'sentence' && isPrivate && !isNamed && !tail.isRelated && !isSubject) return undefined;
  const { slugs, proposed, name } = nameOf(names);
  const more =
    special === undefined
      ? ''
      : ` ${tokens
          .slice(end, special)
          .map(({ text, gap }, index) => (index > 0 && gap === ',' ? `, ${text}` : ` ${text}`))
          .join('')
          .trimStart()}`;
  const to = special ?? tail.end;
  const record = {
    name: name + more,
    kind: names.every(({ kind }) => kind === 'institute')
      ? ('institute' as const)
      : isPrivate
        ? ('enterprise' as const)
        : ('collective' as const),
    level: isCentral ? ('central' as const) : levelOf(names, tail.hasArea),
  };
  const from = hasTitleInside ? at : start;
  const hit = {
    identity: identity(
      isCentral ? { id: 'vn', name: '', shortName: '' } : (tail.province ?? home),
      more === '' ? slugs : [],
      record,
      slugOf(proposed + more),
    ),
    from,
    to,
    sureness: more !== '' || isPrivate || (!isPlural && names.length < 2) ? ('likely' as const) : ('sure' as const),
  };
  return { hits: [hit], from: at, to };
}

function nounAt(tokens: readonly Token[], at: number) {
  const noun = nouns.longest(tokens, at);
  if (noun === undefined || noun.misread > 0) return undefined;
  // "tổ chức thực hiện" is a verb, "tổ chức, cá nhân" is a noun.
  const next = tokens[noun.end];
  if (next?.gap === '' && notNouns.has(`${tokens[noun.end - 1]?.norm ?? ''} ${next.norm}`)) return undefined;
  const isVerb = noun.value.name === 'tổ chức' && tokens[noun.end]?.gap === '' && !endsNoun(tokens, noun.end);
  return isVerb ? undefined : noun;
}

/** "Doanh nghiệp", "Cơ sở khám bệnh, chữa bệnh" as an item of a list; "Đơn vị" may be the unit of a table. */
function standsAlone({ kind, name, isWeak }: Noun): boolean {
  return kind !== 'public' && (kind === 'central' ? name.includes(' ') : !isWeak || name.includes(' '));
}

/** "Doanh nghiệp viễn thông bảo đảm kinh phí": the subject of a sentence that begins with it. */
function startsSentence(tokens: readonly Token[], at: number, end: number, noun: Noun): boolean {
  return at === 0 && !noun.isWeak && noun.kind === 'private' && isCapitalAt(tokens, at) && verbAt(tokens, end);
}

/** "Cơ sở khám bệnh, chữa bệnh": its comma parts no bodies, so none stands in one list with it. */
function isOwnList({ kind, name }: Noun): boolean {
  return kind === 'institute' && name.startsWith('cơ sở') && name.includes(',');
}

function isWholeItem(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  const starts = at === 0 || tokens[at]?.gap !== '' || tokens[at - 1]?.norm === and;
  // "Cơ sở khám bệnh, chữa bệnh trình cấp có thẩm quyền" in a cell: the verb ends the name
  return starts && (next?.gap !== '' || next.norm === and || (at === 0 && verbAt(tokens, end)));
}

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapitalized(token);
}

/** "các ngành công nghiệp" are no bodies, "các ngành chủ trì" are. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.gap === '' && next.norm !== and && !verbAt(tokens, at);
}

function endsNoun(tokens: readonly Token[], at: number): boolean {
  return (
    tails.longest(tokens, at) !== undefined || tokens[at]?.norm === and || verbsOfNouns.has(tokens[at]?.norm ?? '')
  );
}

/** "các doanh nghiệp công nghệ số" in a list: words up to the next sign narrow which ones are meant. */
function specialEnd(tokens: readonly Token[], at: number, found: readonly Noun[]): number | undefined {
  const last = found.at(-1)?.kind;
  if (last === 'public' || last === 'central' || tokens[at]?.gap !== '') return undefined;
  for (let index = at; index <= at + 7; index += 1) {
    const token = tokens[index];
    if (token === undefined) return index > at ? index : undefined;
    if (index > at && /[,;.:]/u.test(token.gap)) return wholeEnd(tokens, at) ?? furtherEnd(tokens, index);
    if (token.gap !== '' || verbAt(tokens, index)) return undefined;
    if (token.norm === and) return wholeEnd(tokens, at);
  }
  return undefined;
}

/** "sản xuất, chế biến và xuất khẩu hàng hóa": all that is left of a short text, where no body and no verb of duty stands in it. */
function wholeEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens.length - at > 12) return undefined;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^,?$/u.test(token.gap) || isCapitalized(token)) return undefined;
    if (verbAt(tokens, index) || (index > at && nouns.longest(tokens, index) !== undefined)) return undefined;
  }
  return tokens.length;
}

/** "Doanh nghiệp, nhà cung cấp dịch vụ IoT, nhà đầu tư": the private nouns behind one that is narrowed. */
function furtherEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let count = 0; count < longestList; count += 1) {
    const next = tokens[end]?.gap === ',' ? nounAt(tokens, end) : undefined;
    if (next?.value.kind !== 'private' || tokens[next.end]?.gap === '') break;
    end = next.end;
  }
  return end;
}

/** "ban ngành", "sở ngành", "bộ ngành" without a comma; "cơ quan đơn vị". */
function mayFollow(before: Noun | undefined, noun: Noun): boolean {
  return (
    before !== undefined &&
    /^(?:sở|ban|ngành|bộ|đoàn thể|cơ quan|đơn vị|phòng)$/iu.test(before.name) &&
    noun.kind !== 'private'
  );
}

function tailAt(tokens: readonly Token[], at: number, home: Province | undefined) {
  let end = at;
  let province: Province | undefined;
  const seen: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    if (tokens[end]?.gap !== '') break;
    const area = areaAt(tokens, end);
    const tail = tails.longest(tokens, end);
    if (area !== undefined && area.region === undefined && area.end >= (tail?.end ?? 0)) {
      end = area.end;
      if (area.province !== undefined && area.province.id !== home?.id) province = area.province;
      seen.push('tỉnh');
    } else if (tail?.misread === 0) {
      end = tail.end;
      seen.push(tail.value);
    } else break;
  }
  return {
    end,
    province,
    isRelated: seen.some((tail) => /liên quan|khác/u.test(tail)),
    hasArea: seen.some((tail) => /tỉnh|thành phố/u.test(tail)),
    isCentral: seen.some((tail) => /(?:^|ở |của )(?:Trung ương|TW)$/u.test(tail)),
  };
}

function levelOf(names: readonly Noun[], hasArea: boolean): 'province' | 'mixed' {
  return hasArea || names.some(({ name }) => name === 'sở') ? 'province' : 'mixed';
}

const order = new Map(collectiveNouns.map((noun, index) => [noun, index]));

/** The ids that mean the same in practice, the one to propose first, and the name to propose. */
function nameOf(found: readonly Noun[]): {
  readonly slugs: readonly string[];
  readonly proposed: string;
  readonly name: string;
} {
  const names = found.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map(({ name }) => name);
  const list = names.join(', ');
  const alike = sameInPractice.find((group) => group.includes(list));
  const proposed = alike?.[0] ?? list;
  return {
    slugs: [...new Set([list, ...(alike ?? [])])].map(slugOf),
    proposed: slugOf(proposed),
    name: `Các ${proposed}`,
  };
}

/** Collectives that documents use for one another; the first is the name to propose. */
const sameInPractice: readonly (readonly string[])[] = [
  ['sở, ban, ngành', 'sở, ngành', 'ban, ngành', 'sở', 'sở, ban', 'ban, ngành, cơ quan', 'sở, ban, ngành, cơ quan'],
  ['cơ quan, đơn vị', 'đơn vị', 'cơ quan', 'ngành, cơ quan, đơn vị'],
  ['sở, ban, ngành, đoàn thể', 'sở, ngành, đoàn thể', 'ban, ngành, đoàn thể', 'sở, ban, ngành, hội, đoàn thể'],
  ['bộ, ngành', 'bộ', 'bộ, ban, ngành', 'bộ, ngành, cơ quan'],
  ['tổ chức chính trị - xã hội', 'đoàn thể', 'tổ chức đoàn thể', 'hội, đoàn thể'],
];
