/** Names of bodies in one document, resolved to content/agencies, else to the register, else proposed. */
import type { Agency, AgencyRecord } from '../../domain/agency.ts';
import type { Province } from '../../domain/province.ts';
import { normOf, isAllCapitals, tokensOf, type Token } from './tokens.ts';
import { placesOf, shortNames } from './document-names.ts';
import type { AgencyBook, AgencyMention } from '../facts/found.ts';
import { areaAt } from './areas.ts';
import type { Hit, HitGroup, Identity, Mode } from './hit.ts';
import { knownAgencies } from './known.ts';
import { nameTree } from './name-tree.ts';
import { scanAt, type Scene } from './scan.ts';
import { readList } from './read-list.ts';
import { headAt, unknownAt } from './unknown.ts';
import { verbAt } from './verbs.ts';

export interface AgencyBookInput {
  /** Records of content/agencies, all provinces. */
  readonly known: readonly Agency[];
  /** Province of the document; `centralProvince` for central bodies; `undefined` where it is not known. */
  readonly province: Province | undefined;
  /** The whole document, for the short names that it introduces. */
  readonly documentText: string;
}

/** The names of one document. Pure but for `proposed`, which grows with every body named. Never throws. */
export function agencyBook({ known, province, documentText }: AgencyBookInput): AgencyBook {
  const records = knownAgencies(known);
  const scene: Scene = {
    home: province,
    hasDacKhu: /(?<!\p{L})đặc khu(?!\p{L})/iu.test(documentText),
    hasThiTran: /(?<!\p{L})thị trấn(?!\p{L})/iu.test(documentText),
  };
  const own = nameTree<OwnName>();
  for (const agency of known) {
    if (agency.province !== undefined && agency.province !== province?.id) continue;
    for (const name of [agency.name, ...agency.otherNames, ...agency.abbreviations])
      own.add(name, { identity: { knownId: agency.id }, isShort: name.length < 4 && !name.includes(' ') });
  }
  const proposed = new Map<string, AgencyRecord>();

  /** What begins at a word: a name of content or of the document, or one of the register; the longer wins. */
  const groupAt = (tokens: readonly Token[], at: number, mode: Mode): HitGroup | undefined => {
    const group = scanAt(tokens, at, scene, mode);
    const name = own.longest(tokens, at);
    if (name === undefined || (mode === 'sentence' && name.value.isShort)) return group;
    if (name.value.isBeginning === true && !endsName(tokens, name.end)) return group;
    const area = areaAt(tokens, name.end);
    const to = area !== undefined && (area.province?.id ?? province?.id) === province?.id ? area.end : name.end;
    if (group !== undefined && group.to > to) return group;
    const isLikely = name.misread > 0 || name.value.isBeginning === true;
    const hit: Hit = { identity: name.value.identity, from: at, to, sureness: isLikely ? 'likely' : 'sure' };
    return { hits: [hit], from: at, to };
  };

  const mentionOf = (text: string, tokens: readonly Token[], hit: Hit): AgencyMention => {
    const start = tokens[hit.from]?.start ?? 0;
    const end = endWithBracket(text, tokens[hit.to - 1]?.end ?? start, start);
    const printed = text.slice(start, end);
    return { printed, start, end, agencyId: idOf(hit.identity, printed), sureness: hit.sureness };
  };
  const idOf = (identity: Hit['identity'], printed: string): string => {
    if ('knownId' in identity) return identity.knownId;
    const knownId = records.find(identity);
    if (knownId !== undefined) return knownId;
    const before = proposed.get(identity.id) ?? identity.record;
    proposed.set(identity.id, withName(before, printed));
    return identity.id;
  };

  const groupsIn = (tokens: readonly Token[], mode: Mode): readonly HitGroup[] => {
    const groups: HitGroup[] = [];
    for (let at = 0; at < tokens.length;) {
      const group = groupAt(tokens, at, mode) ?? guessAt(tokens, at);
      if (group !== undefined) groups.push(group);
      at = group?.to ?? at + 1;
    }
    return groups;
  };
  const guessAt = (tokens: readonly Token[], at: number): HitGroup | undefined => {
    const startsKnown = (index: number) =>
      headAt(tokens, index) !== undefined ? index > at + 1 && tokens[index]?.gap !== '' : false;
    const known = (index: number) =>
      startsKnown(index) || beginsList(tokens, index) || groupAt(tokens, index, 'sentence') !== undefined;
    const hit = unknownAt(tokens, at, province, known);
    return hit === undefined ? undefined : { hits: [hit], from: hit.from, to: hit.to };
  };

  const found = new Map<string, readonly AgencyMention[]>(); // each finder of facts asks for the same sentences again
  const find = (text: string): readonly AgencyMention[] => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const tokens = tokensOf(text);
    const mentions = groupsIn(tokens, 'sentence')
      .filter((group, index, all) => !isOwnerInBrackets(text, tokens, all[index - 1], group))
      .flatMap(({ hits }) => hits.map((hit) => mentionOf(text, tokens, hit)));
    found.set(text, mentions);
    return mentions;
  };
  const listOf = (text: string) => {
    const tokens = tokensOf(text);
    return { tokens, ...readList(tokens, groupsIn(tokens, 'list'), text, province) };
  };

  for (const { name, full } of shortNames(documentText)) {
    const hit = find(full).findLast(({ end }) => end >= full.trimEnd().length - 1);
    if (hit === undefined) continue;
    const record = proposed.get(hit.agencyId);
    const identity = record === undefined ? { knownId: hit.agencyId } : { aliases: [], id: hit.agencyId, record };
    own.add(name, { identity, isShort: name.length < 4 });
  }
  for (const [name, places] of placesOf(documentText)) {
    const whole = places.flatMap((place) =>
      find(place).filter(({ start, sureness }) => start === 0 && sureness !== 'unsure'),
    );
    const [id, ...others] = new Set(whole.map(({ agencyId }) => agencyId));
    if (id === undefined || others.length > 0) continue;
    const record = proposed.get(id);
    const identity = record === undefined ? { knownId: id } : { aliases: [], id, record };
    own.add(name, { identity, isShort: false, isBeginning: true });
  }
  proposed.clear();
  found.clear(); // what was proposed until now is proposed again when it is named

  return {
    find,
    split(list) {
      const { tokens, groups } = listOf(list);
      return groups.flatMap(({ hits }) => hits.map((hit) => mentionOf(list, tokens, hit)));
    },
    isAgencyList(text) {
      const { groups, isWhole } = listOf(text);
      return isWhole && groups.length > 0;
    },
    proposed,
  };
}

const beginsList = (tokens: readonly Token[], at: number) =>
  tokens[at]?.norm === normOf('các') && tokens[at].gap === ',';

interface OwnName {
  readonly identity: Identity | { readonly knownId: string };
  /** A word like "CT" or "VX" is a name in a list only. */
  readonly isShort: boolean;
  /** The beginning of the one longer name that the document has: "Văn phòng Ban Chỉ huy". */
  readonly isBeginning?: boolean;
}

/** A name ends before a sign, "và", a verb, or nothing. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.gap !== '' || next.norm === normOf('và') || verbAt(tokens, at);
}

/** "Trung tâm Dịch vụ việc làm (Sở Nội vụ)": whose the body is, not a second body. */
function isOwnerInBrackets(
  text: string,
  tokens: readonly Token[],
  before: HitGroup | undefined,
  group: HitGroup,
): boolean {
  if (before === undefined) return false;
  const between = text.slice(tokens[before.to - 1]?.end ?? 0, tokens[group.from]?.start ?? 0);
  return /^\s*\($/u.test(between) && text[tokens[group.to - 1]?.end ?? 0] === ')';
}

/** "Ban KT-NS (HĐNDTP)": the name of content ends with a bracket. */
function endWithBracket(text: string, end: number, start: number): number {
  const isOpen =
    text[end] === ')' && text.slice(start, end).split('(').length > text.slice(start, end).split(')').length;
  return isOpen ? end + 1 : end;
}

/** The record with one more printed name, where it has room for it. */
function withName(record: AgencyRecord, printed: string): AgencyRecord {
  const name = printed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const names = [record.name, ...record.otherNames, ...record.abbreviations].map((each) => each.toLowerCase());
  if (name === '' || names.includes(name.toLowerCase()) || names.length > 12) return record;
  const capitals = name.split(/[\s,&.-]+/u).filter(isAllCapitals);
  // "VPCP" and "TT.TU" are abbreviations, "SỞ Y TẾ" is a name in capitals
  const isAbbreviation =
    capitals.length > 0 &&
    (name !== name.toUpperCase() || capitals.some((word) => /^[BCDĐGHKLMNPQRSTVXU]{2,}$/u.test(word)));
  return isAbbreviation
    ? { ...record, abbreviations: [...record.abbreviations, name] }
    : { ...record, otherNames: [...record.otherNames, name] };
}
