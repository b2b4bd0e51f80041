/** Finds the bodies that begin at one word: by the register, by lists of fields, by collectives. Knows no content. */
import type { AgencyRecord } from '../../domain/agency.ts';
import type { Province } from '../../domain/province.ts';
import { lowerFirst } from '../../vietnamese/format.ts';
import { areaAt } from './areas.ts';
import { collectiveAt } from './collectives.ts';
import { identity, slugOf, type Hit, type HitGroup, type Identity, type Mode } from './hit.ts';
import { levelsAt, type Levels } from './levels.ts';
import { nameTree } from './name-tree.ts';
import { department, fields, ministry, type Field } from './register-fields.ts';
import { bodies, type Body } from './register.ts';
import { titleAt } from './titles.ts';
import { isAllCapitals, isCapitalized, normOf, words, type Token } from './tokens.ts';

/** What of the document decides between readings. */
export interface Scene {
  readonly home: Province | undefined;
  /** The document speaks of đặc khu, or of thị trấn, beside xã and phường. */
  readonly hasDacKhu: boolean;
  readonly hasThiTran: boolean;
}

interface Entry {
  readonly body: Body;
  readonly isCommon: boolean;
}

const commonWords = new Set([
  'Thuế',
  'Hải quan',
  'Thống kê',
  'Bưu điện',
  'Thanh tra',
  'Đảng ủy',
  'CDC',
  'Thanh tra Nhà nước',
]);
const names = nameTree<Entry>();
for (const body of bodies)
  for (const name of body.names)
    names.add(name, { body, isCommon: commonWords.has(name) || (name.length < 3 && !name.includes(' ')) });

const fieldNames = nameTree<Field>();
for (const field of fields) for (const name of [field.name, ...field.abbreviations]) fieldNames.add(name, field);

const [so, bo, cac] = 'sở bộ các'.split(' ').map(normOf);
const and = normOf('và');
/** First words of names that documents also print with a small letter. */
const smallHeads = words('ủy sở chủ văn các');
/** Words that make another word with a small "sở": "cơ sở y tế". */
const halfWords = words('cơ trụ công');
const cityHeads = words('thành tp');

export function scanAt(tokens: readonly Token[], at: number, scene: Scene, mode: Mode): HitGroup | undefined {
  const first = tokens[at];
  // "UBND" of "17/KH-UBND" is part of a number.
  if (first?.isGlued === true && /[/–-]$/u.test(first.gap) && isAllCapitals(first.text)) return undefined;
  const title = titleAt(tokens, at);
  const groups = [
    fieldListAt(tokens, at, title ?? at, scene),
    bodyAt(tokens, at, scene, mode),
    title === undefined ? undefined : withTitle(bodyAt(tokens, title, scene, mode), at),
    collectiveAt(tokens, at, scene.home, mode),
    mode === 'list' ? chairmanAt(tokens, at, scene) : undefined,
  ].filter((group) => group !== undefined);
  return groups.reduce<HitGroup | undefined>(
    (best, group) => (best !== undefined && best.to >= group.to ? best : group),
    undefined,
  );
}

const chairmen = nameTree<true>();
for (const name of ['Chủ tịch', 'CT']) chairmen.add(name, true);

/** "Chủ tịch, các PCT UBND tỉnh", "CT, PCT UBND TP": whose chairman it is stands behind the deputies. */
function chairmanAt(tokens: readonly Token[], at: number, scene: Scene): HitGroup | undefined {
  const chairman = chairmen.longest(tokens, at);
  const end = chairman?.misread === 0 ? chairman.end : at;
  const next = tokens[end];
  if (end === at || next === undefined || (next.gap !== ',' && next.norm !== and)) return undefined;
  const deputy = bodyAt(tokens, next.norm === and ? end + 1 : end, scene, 'list')?.hits[0]?.identity;
  if (deputy === undefined || !('record' in deputy) || !deputy.id.endsWith('pho-chu-tich-ubnd')) return undefined;
  const own = (slug: string): string => slug.replace(/pho-chu-tich-ubnd$/u, 'chu-tich-ubnd');
  const record = { ...deputy.record, name: deputy.record.name.replace(/^Phó Chủ tịch/u, 'Chủ tịch') };
  const identity = { aliases: deputy.aliases.map(own), id: own(deputy.id), record };
  return single({ identity, from: at, to: end, sureness: 'sure' });
}

/** "các Sở: Khoa học và Công nghệ, Tài chính", "Sở: NN&MT, TC", "các Sở Tài chính, Nội vụ", "Sở Tài chính, Nội vụ". */
function fieldListAt(tokens: readonly Token[], at: number, start: number, { home }: Scene): HitGroup | undefined {
  const isPlural = tokens[start]?.norm === cac;
  const noun = isPlural ? start + 1 : start;
  const head = tokens[noun];
  if (head === undefined || (head.norm !== so && head.norm !== bo)) return undefined;
  const first = tokens[noun + 1];
  if (first === undefined || !(first.gap === '' || first.gap === ':')) return undefined;
  const isDepartment = head.norm === so;
  const isOpen = isPlural || first.gap === ':';
  const hits: Hit[] = [];
  let index = noun + 1;
  let to = index;
  for (;;) {
    const isAnd = hits.length > 0 && tokens[index]?.norm === and;
    const separator = tokens[index]?.gap ?? ';';
    if (hits.length > 0 && !isAnd && separator !== ',') break;
    let from = isAnd ? index + 1 : index;
    const item = from;
    if (hits.length > 0 && tokens[from]?.norm === head.norm && tokens[from]?.gap !== ':') from += 1;
    const field = fieldNames.longest(tokens, from);
    const token = tokens[from];
    if (field === undefined || token === undefined || !isCapitalized(token)) break;
    if (!(isDepartment ? field.value.isDepartment : field.value.isMinistry)) break;
    const area = areaAt(tokens, field.end)?.end ?? field.end;
    if (!isOpen && hits.length > 0 && !endsItem(tokens, area)) break;
    const body = isDepartment ? department(field.value) : ministry(field.value);
    hits.push({
      identity: bodyIdentity(body, home),
      from: !isOpen && hits.length === 0 ? noun : item,
      to: area,
      sureness: isOpen || hits.length === 0 || item !== from ? 'sure' : 'likely',
    });
    index = to = area;
  }
  if (hits.length === 0 || (!isOpen && hits.length === 1)) return undefined;
  return { hits, from: at, to };
}

function endsItem(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.gap !== '' || next.norm === and;
}

function bodyAt(tokens: readonly Token[], at: number, scene: Scene, mode: Mode): HitGroup | undefined {
  const match = names.longest(tokens, at);
  if (match === undefined) return undefined;
  const { body, isCommon } = match.value;
  const first = tokens[at];
  if (mode === 'sentence' && first !== undefined && !isCapitalized(first) && !smallHeads.has(first.norm))
    return undefined;
  if (first?.gap === '' && !isCapitalized(first) && halfWords.has(tokens[at - 1]?.norm ?? '')) return undefined;
  const sureness = match.misread > 0 ? ('likely' as const) : ('sure' as const);
  const { home } = scene;
  if (body.isCentral) {
    if (isCommon && mode === 'sentence') return undefined;
    return single({ identity: bodyIdentity(body, undefined), from: at, to: match.end, sureness });
  }
  const levels = body.takesLevels ? levelsAt(tokens, match.end, home?.name.startsWith('Thành phố') ?? true) : undefined;
  if (levels !== undefined) return levelGroup(tokens, at, body, levels, scene, sureness);
  const area = areaAt(tokens, match.end);
  if (isCommon && mode === 'sentence' && area === undefined) return undefined;
  const province = area?.province ?? home;
  const identified = bodyIdentity(body, province, area?.region);
  return single({ identity: identified, from: at, to: area?.end ?? match.end, sureness });
}

function withTitle(group: HitGroup | undefined, from: number): HitGroup | undefined {
  return group === undefined ? undefined : { ...group, from };
}

function single(hit: Hit): HitGroup {
  return { hits: [hit], from: hit.from, to: hit.to };
}

/** Heads of a body's name in ids where they differ from the name's letters. */
function slugOfBody({ slug, name }: Body): string {
  return slug ?? slugOf(name);
}

function bodyIdentity(body: Body, province: Province | undefined, region?: string): Identity {
  const owner = body.isCentral ? { id: 'vn', name: 'Trung ương', shortName: 'Trung ương' } : province;
  const slug = slugOfBody(body);
  const hasArea = body.isNamedByArea && owner !== undefined && owner.id !== 'vn';
  const name = region === undefined ? (hasArea ? withArea(body.name, owner) : body.name) : `${body.name} ${region}`;
  return identity(owner, region === undefined ? [slug] : [`${slug}-${slugOf(region)}`], {
    name,
    kind: body.kind,
    level: body.isCentral ? 'central' : 'province',
  });
}

/** "Tỉnh ủy Nghệ An", "Công an thành phố Cần Thơ". */
function withArea(name: string, { name: area, shortName }: Province): string {
  return /(?:ủy|đoàn)$/u.test(name) ? `${name} ${shortName}` : `${name} ${lowerFirst(area)}`;
}

const levelNames: Readonly<
  Record<Levels['class'], (scene: Scene) => readonly [words: string, level: AgencyRecord['level']]>
> = {
  commune: ({ hasDacKhu, hasThiTran }) => [
    hasDacKhu ? 'các xã, phường, đặc khu' : hasThiTran ? 'các xã, phường, thị trấn' : 'các xã, phường',
    'commune',
  ],
  district: ({ home }) => [
    home?.name.startsWith('Thành phố') === true ? 'các quận, huyện' : 'các huyện, thị xã, thành phố',
    'district',
  ],
  province: () => ['các tỉnh, thành phố trực thuộc Trung ương', 'province'],
  mixed: () => ['các cấp', 'mixed'],
};

function levelGroup(
  tokens: readonly Token[],
  at: number,
  body: Body,
  levels: Levels,
  scene: Scene,
  sureness: Hit['sureness'],
): HitGroup {
  // The chairman of a commune's committee stands for the committee; the title is no part of its name.
  const isCommittee = /(?:chu-tich|lanh-dao)-ubnd$/u.test(body.slug ?? '');
  const name = isCommittee ? 'Ủy ban nhân dân' : body.name;
  const slug = isCommittee ? 'ubnd' : slugOfBody(body);
  const start = isCommittee ? (titleAt(tokens, at) ?? at) : at;
  const [words, level] = levelNames[levels.class](scene);
  if (levels.places.length === 0) {
    const owner = levels.class === 'province' ? { id: 'vn', name: '', shortName: '' } : scene.home;
    const slugs = [`${slug}-${slugOf(words.replace(/^các (?!cấp)/u, ''))}`, `${slug}-${levels.class}`];
    const found = identity(owner, slugs, { name: `${name} ${words}`, kind: 'collective', level });
    return { hits: [{ identity: found, from: start, to: levels.end, sureness }], from: at, to: levels.end };
  }
  const noun = [...levels.nouns][0] ?? 'xã';
  const isAlone = levels.places.length === 1 && levels.nouns.size === 1;
  const hits = levels.places.map(({ from, to }): Hit => {
    const place = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
    const record = { name: `${name} ${noun} ${place}`, kind: body.kind, level };
    const found = identity(scene.home, [`${slug}-${slugOf(`${noun} ${place}`)}`], record);
    const isCity = cityHeads.has(normOf(noun.split(' ')[0] ?? ''));
    return { identity: found, from: isAlone ? start : from, to, sureness: isCity ? 'likely' : sureness };
  });
  return { hits, from: at, to: levels.end };
}
