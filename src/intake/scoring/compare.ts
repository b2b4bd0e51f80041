/** When two readings of the same words, names, numbers and times count as the same. All compare folded: marks, case, signs. */
import { fold } from '../../vietnamese/fold.ts';
import type { GoldAgency, GoldCitation, GoldDeadline, GoldTask } from './gold.ts';

/** Folded words, without punctuation: "Uỷ ban nhân dân" and "Ủy Ban Nhân Dân" give the same. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many first words of a clause are compared. */
export const comparedWords = 5;

/**
 * Do the words of an imported clause begin as the gold says? Compares as many words as the gold gives, five at most; one
 * letter may be misread, lost or doubled.
 */
export function beginsAlike(firstWords: string, text: string): boolean {
  const wanted = foldedWords(firstWords).slice(0, comparedWords);
  const begin = foldedWords(text.slice(0, 500)).slice(0, wanted.length);
  return differByOneLetter(wanted.join(' '), begin.join(' '));
}

/** True when at most one letter has to be changed, added or left out. */
export function differByOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Words that a name may have or lack: "các cơ quan có liên quan" is "cơ quan liên quan". */
const looseWords: ReadonlySet<string> = new Set(['các', 'những', 'có', 'và', 'đề', 'nghị']);

/** The head of a body stands for the body: "Giám đốc Sở Y tế". */
const office = /^(?:Thủ trưởng|Giám đốc|Chủ tịch|Chánh(?= Văn phòng)|Bộ trưởng(?= Bộ)) +/iu;

/** How names of groups begin. Where one group ends and the next begins is open: "các bộ, ngành, cơ quan liên quan". */
const group = /^(?:các|những|cơ quan|cơ sở|đơn vị|tổ chức|địa phương|ngành|doanh nghiệp|nhà|cá nhân|bộ,|sở,|bộ$)/iu;

export function sameName(a: string | undefined, b: string | undefined): boolean {
  return nameKey(a ?? '') === nameKey(b ?? '');
}

function nameKey(name: string): string {
  const words = name.replace(office, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return fold(words.filter((word) => !looseWords.has(word.toLowerCase())).join(' '));
}

/**
 * Compares sets of bodies: by id when the gold gives the ids of all of them, else by name, the names of groups taken
 * together.
 */
export function sameAgencies(gold: readonly GoldAgency[], imported: readonly GoldAgency[]): boolean {
  if (gold.length > 0 && gold.every((agency) => typeof agency !== 'string'))
    return sameSet(
      gold.map(({ id }) => id),
      imported.map(agencyId),
    );
  return sameSet(nameKeys(gold), nameKeys(imported));
}

function agencyId(agency: GoldAgency): string {
  return typeof agency === 'string' ? '' : agency.id;
}

function nameKeys(agencies: readonly GoldAgency[]): readonly string[] {
  const names = agencies.map((agency) => (typeof agency === 'string' ? agency : agency.name).trim());
  const [groups, bodies] = [names.filter((name) => group.test(name)), names.filter((name) => !group.test(name))];
  return [
    ...bodies.map(nameKey),
    ...groups.flatMap((name) =>
      nameKey(name)
        .split(' ')
        .map((word) => `* ${word}`),
    ),
  ];
}

export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && left.isSubsetOf(right);
}

/** Kind and bounds; the printed words of a time may be cut differently. */
export function sameTime(gold: GoldTask['time'], imported: GoldTask['time']): boolean {
  if (gold === undefined || imported === undefined) return gold === imported;
  return [gold, ...(gold.or ?? [])].some(
    ({ kind, from, to }) => kind === imported.kind && from === imported.from && to === imported.to,
  );
}

/** Numbers of documents without spaces and case: "71/NQ -CP" is "71/NQ-CP". Leading zeros belong to the number. */
export function numberKey(number: string): string {
  return number.replace(/\s+/gu, '').toUpperCase();
}

/** By id, else by number, else by title, of which one may be the beginning of the other; and by the day where the gold has it. */
export function sameInstrument(gold: GoldCitation, imported: GoldCitation): boolean {
  if (gold.id !== undefined && gold.id === imported.id) return true;
  if (gold.date !== undefined && gold.date !== imported.date && gold.unsure?.includes('date') !== true) return false;
  if (gold.number !== undefined)
    return imported.number !== undefined && numberKey(gold.number) === numberKey(imported.number);
  return gold.title !== undefined && oneBeginsTheOther(gold.title, imported.title ?? '');
}

/** Whole words: "văn bằng" begins "văn bằng sở hữu trí tuệ". */
export function oneBeginsTheOther(a: string, b: string): boolean {
  const [left, right] = [foldedWords(a), foldedWords(b)];
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length === 0) return left.length === right.length && a.trim() === b.trim(); // "%" has no words
  return shorter.every((word, index) => word === longer[index]);
}

/** Day, month, year and cycle. */
export function sameWhen(gold: GoldDeadline, imported: GoldDeadline): boolean {
  return (
    gold.day === imported.day &&
    gold.month === imported.month &&
    gold.year === imported.year &&
    (gold.unsure?.includes('recurrence') === true || gold.recurrence === imported.recurrence)
  );
}
