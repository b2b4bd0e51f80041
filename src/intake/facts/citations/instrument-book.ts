/**
 * Gives cited documents their ids: those of content/instruments, else new ones in the same form (`qd-ttg-2019-1068`,
 * `nq-tu-ct-2016-02`, `luat-dau-tu-2020-06-17`). The number alone is no identity: number, issuer and day are.
 */
import type { Instrument, InstrumentRecord } from '../../../domain/instrument.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { formatDate } from '../../../vietnamese/format.ts';
import type { CitedDocument, DocumentHead, InstrumentBook, ResolvedDocument } from '../found.ts';
import { isMisprint } from '../../../checks/value/citations.ts';
import { idLetters, kindOfCode } from './document-kinds.ts';

interface Entry {
  readonly id: string;
  record: InstrumentRecord;
  /** Cited in this document before. */
  isCited: boolean;
}

/** Letters of bodies of a province: their numbers begin anew in each. */
const localBodies = /^(?:UBND|HĐND|TU|ĐU|HU|BTV|TTHĐND|VP(?!CP|QH|CTN|TW)|BCĐ|BQL|S\p{Lu}+)/u;

export function instrumentBook({
  known,
  head,
}: {
  readonly known: readonly Instrument[];
  readonly head: Pick<DocumentHead, 'provinceId'>;
}): InstrumentBook {
  const entries: Entry[] = known.map(({ id, ...record }) => ({ id, record, isCited: false }));
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) remember(byKey, keyOf(entry.record), entry);
  const ids = new Set(entries.map(({ id }) => id));
  const proposed = new Map<string, InstrumentRecord>();
  const province = head.provinceId?.replace(/^vn-/u, '') ?? '';

  const propose = (cited: CitedDocument): Entry => {
    const { place = province, ...rest } = cited;
    const record = Object.fromEntries(
      Object.entries(rest).filter(([, value]) => value !== undefined),
    ) as unknown as InstrumentRecord;
    const id = freeId(idOf(cited, place), ids);
    const entry: Entry = { id, record, isCited: true };
    ids.add(id);
    proposed.set(id, record);
    remember(byKey, keyOf(record), entry);
    return entry;
  };
  /** Adds what an earlier citation did not say. */
  const complete = (entry: Entry, cited: CitedDocument): void => {
    if (!proposed.has(entry.id)) return;
    const { place: _place, ...rest } = cited;
    const had: Readonly<Record<string, string | undefined>> = entry.record;
    const more = Object.entries(rest).filter(
      ([key, value]) =>
        value !== undefined &&
        (had[key] === undefined ||
          (isCapitals(had[key]) && !isCapitals(value)) ||
          (key === 'number' && isSameInCapitals(had[key], value))),
    );
    if (more.length === 0) return;
    entry.record = { ...entry.record, ...Object.fromEntries(more) };
    proposed.set(entry.id, entry.record);
  };

  return {
    proposed,
    resolve: (cited): ResolvedDocument => {
      const sameKey = (byKey.get(keyOf(cited)) ?? []).filter((entry) => isOfPlace(entry, cited, province));
      const match = isLaw(cited) ? matchLaw(sameKey, cited) : matchNumber(sameKey, cited);
      const entry = match?.entry ?? misprinted(byKey, cited) ?? propose(cited);
      entry.isCited = true;
      if (match === undefined && entry.record.number !== cited.number && cited.number !== undefined)
        return {
          id: entry.id,
          sureness: 'unsure',
          doubt: `Văn bản in số ${cited.number}; chỗ khác in ${entry.record.number ?? ''} cùng ngày. Giữ là một văn bản; hãy đối chiếu.`,
        };
      complete(entry, cited);
      if (match?.doubt !== undefined) return { id: entry.id, sureness: match.sureness, doubt: match.doubt };
      return { id: entry.id, sureness: 'sure' };
    },
  };
}

/** Titles print everything in capitals; a later mention says how it is written. */
function isCapitals(words: string): boolean {
  return words.includes(' ') && words === words.toLocaleUpperCase('vi');
}

/** "1899/QĐ-TTG" of a title in capitals, "1899/QĐ-TTg" in the text. */
function isSameInCapitals(before: string, now: string): boolean {
  return before !== now && before === now.toLocaleUpperCase('vi');
}

interface Match {
  readonly entry: Entry;
  readonly sureness: 'sure' | 'likely' | 'unsure';
  readonly doubt?: string;
}

function matchNumber(candidates: readonly Entry[], cited: CitedDocument): Match | undefined {
  const { issuedOn, number = '' } = cited;
  if (issuedOn === undefined) {
    const before = candidates.findLast(({ isCited }) => isCited);
    if (before !== undefined) return { entry: before, sureness: 'sure' };
    const [only, ...others] = candidates;
    if (only === undefined || others.length > 0) return undefined;
    const doubt = `Văn bản không ghi ngày của ${number}; hiểu là văn bản đã có cùng số, ngày ${formatDate(only.record.issuedOn ?? '')}.`;
    return only.record.issuedOn === undefined
      ? { entry: only, sureness: 'sure' }
      : { entry: only, sureness: 'likely', doubt };
  }
  const sameDay = candidates.find(({ record }) => record.issuedOn === issuedOn);
  if (sameDay !== undefined) return { entry: sameDay, sureness: 'sure' };
  const undated = candidates.find(({ record, isCited }) => record.issuedOn === undefined && isCited);
  if (undated !== undefined) return { entry: undated, sureness: 'sure' };
  const other = candidates.find(({ record }) => isSlip(record, cited));
  if (other === undefined) return undefined;
  return {
    entry: other,
    sureness: 'unsure',
    doubt: `Ở đây ghi ${number} ngày ${formatDate(issuedOn)}; chỗ khác ghi ngày ${formatDate(other.record.issuedOn ?? '')}. Hiểu là một văn bản; hãy đối chiếu.`,
  };
}

/** Numbers run from January: the same number and body twice in a year is one document with a misprinted day. */
function isSlip(record: InstrumentRecord, cited: CitedDocument): boolean {
  if (record.issuedOn?.slice(0, 4) === cited.issuedOn?.slice(0, 4)) return true;
  return (
    cited.title !== undefined && record.title !== undefined && firstWords(cited.title) === firstWords(record.title)
  );
}

function firstWords(title: string): string {
  return fold(title).split(' ').slice(0, 8).join(' ');
}

/** "57/NQ-TW" for "57-NQ/TW" of the same day, or "BKHHCN" for "BKHCN": one code is a slip or misread. */
function misprinted(byKey: ReadonlyMap<string, readonly Entry[]>, cited: CitedDocument): Entry | undefined {
  if (cited.number === undefined || cited.issuedOn === undefined) return undefined;
  const figures = /^\d+/u.exec(cited.number)?.[0] ?? '';
  const { number } = cited;
  return (byKey.get(`${figures}|${cited.issuedOn}`) ?? []).find(
    ({ record, isCited }) => record.kind === cited.kind && (isCited || isMisprint(number, record.number ?? '')),
  );
}

function matchLaw(candidates: readonly Entry[], { issuedOn }: CitedDocument): Match | undefined {
  const same = candidates.find(({ record }) => record.issuedOn === issuedOn);
  if (same !== undefined) return { entry: same, sureness: 'sure' };
  if (issuedOn !== undefined) return undefined;
  const before = candidates.findLast(({ isCited }) => isCited);
  return before === undefined ? undefined : { entry: before, sureness: 'sure' };
}

/** Laws are known by name and day: their numbers are seldom printed. */
function isLaw({ kind, number, title }: Pick<CitedDocument, 'kind' | 'number' | 'title'>): boolean {
  if (number === undefined) return true;
  return title !== undefined && /\/QH\d/u.test(number) && (kind === 'law' || kind === 'code' || kind === 'ordinance');
}

function keyOf(cited: Pick<CitedDocument, 'kind' | 'number' | 'title'>): string {
  const { number, title = '' } = cited;
  if (number !== undefined && !isLaw(cited)) return fold(number).replace(/\s+/gu, '');
  const name = fold(title)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  return name === 'luat ngan sach' ? 'luat ngan sach nha nuoc' : name;
}

function remember(byKey: Map<string, Entry[]>, key: string, entry: Entry): void {
  const { number, issuedOn } = entry.record;
  const figures = /^\d+/u.exec(number ?? '')?.[0];
  for (const one of figures === undefined || issuedOn === undefined ? [key] : [key, `${figures}|${issuedOn}`]) {
    const list = byKey.get(one) ?? [];
    byKey.set(one, list);
    list.push(entry);
  }
}

/** A number of a province's body belongs to the province in its id. */
function isOfPlace({ id }: Entry, { number, place }: CitedDocument, province: string): boolean {
  const body = number === undefined ? undefined : bodyOf(number);
  if (body === undefined || !localBodies.test(body)) return true;
  const wanted = place ?? province;
  return wanted === '' || `-${id}-`.includes(`-${wanted}-`);
}

/** "TTg" of "1068/QĐ-TTg", "TU" of "02-NQ/TU", "SCT" of "2679/SCT-QLTM". */
function bodyOf(number: string): string | undefined {
  const parts = number.split(/[/-]/u).filter((part) => /^\p{L}/u.test(part));
  const [first = '', second] = parts;
  return kindOfCode(first) === undefined ? first : second;
}

function idOf(cited: CitedDocument, place: string): string {
  const { kind, number = '', issuedOn, title = '' } = cited;
  if (isLaw(cited)) return lawId(cited, title);
  const parts = number.split(/[/-]/u);
  const figures = parts[0] ?? '';
  const year = parts.find((part, index) => index > 0 && /^\d{4}$/u.test(part)) ?? issuedOn?.slice(0, 4);
  const words = parts.filter((part) => /^\p{L}/u.test(part));
  const isCoded = kindOfCode(words[0] ?? '') !== undefined;
  const bodies = isCoded ? words.slice(1) : words.slice(0, 1);
  const isLocal = localBodies.test(bodies[0] ?? '');
  return slug([
    isCoded && kindOfCode(words[0] ?? '') !== 'letter' ? (words[0] ?? '') : idLetters[kind],
    ...bodies,
    isLocal ? place : '',
    year ?? '',
    figures,
  ]);
}

function lawId({ kind, number, issuedOn }: CitedDocument, title: string): string {
  const amended = /của\s+(?:(?:các|\d+)\s+)?(?:bộ\s+)?luật\s+(?<first>[^,;]+)/iu.exec(title)?.groups?.['first'];
  const printed = amended ?? title.replace(/^(?:bộ luật|luật|pháp lệnh)\s+/iu, '');
  const name = (fold(printed) === 'ngan sach' ? 'Ngân sách nhà nước' : printed).replace(/\s+năm(?=\s+\d{4}$)/u, '');
  return slug([idLetters[kind], name, issuedOn ?? (title === '' ? (number ?? '') : '')]);
}

function slug(parts: readonly string[]): string {
  return parts
    .map((part) => fold(part).replace(/[^a-z0-9]+/gu, '-'))
    .join('-')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '');
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const base = id === '' ? 'van-ban' : id;
  let free = base;
  for (let count = 2; taken.has(free); count += 1) free = `${base}-${count}`;
  return free;
}
