/**
 * The record of one copy: with its corrections and omissions applied it is, word for word, the published text less what it
 * lacks. It follows from the places of the one text, so that nothing is compared twice.
 */
import type { Correction, SourceRecord } from '../../domain/correction.ts';
import type { PublishedWord } from '../../domain/words.ts';
import { occurrenceAt, omissionRecords, type Omitted } from '../draft/source-record.ts';
import type { ChosenSlot } from './choose.ts';
import { textOf } from './collated.ts';
import type { Decision } from './decision.ts';
import { lackRecords, type Lacked } from './lacks.ts';
import type { PrintedWord, WitnessText } from './witness-text.ts';

/** One place of the text with the words that are published of it, and why they are not those of the copies. */
export interface PublishedSlot {
  readonly slot: ChosenSlot;
  readonly words: readonly PublishedWord[];
  /** A change that the structure of the text asks for: "1.Mục" parted, a second d) read as đ). */
  readonly repair: Pick<Correction, 'reason' | 'evidenceKind' | 'evidence' | 'certainty'> | undefined;
  /** Why the structure leaves the place out: a dash before a letter. */
  readonly omission: string | undefined;
}

interface Edit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** `undefined` for a doubtful reading, which stays. */
  readonly corrected: string | undefined;
  readonly clause: string;
  readonly decision: Decision | undefined;
  readonly said: Omit<Correction, 'line' | 'printed' | 'occurrence' | 'corrected' | 'clause'>;
}

/**
 * @param index Number of the copy.
 * @param moved Paragraphs of the copy that stand at another place of the text.
 * @param names What evidence calls each copy.
 */
export function witnessRecord(
  witness: WitnessText,
  index: number,
  places: readonly PublishedSlot[],
  moved: readonly (readonly PrintedWord[])[],
  names: readonly string[],
): Omit<SourceRecord, 'pageBreaks'> {
  const edits: Edit[] = [];
  const omitted: Omitted[] = [];
  const lacked: Lacked[] = [];
  const lack = (words: readonly PublishedWord[], reason: string): void => {
    for (const word of words) lacked.push({ word, reason });
  };
  places.forEach((place, at) => {
    const { slot, words } = place;
    const printed = slot.readings[index] ?? [];
    const [first] = words;
    if (printed.length === 0) {
      lack(words, lackReason(slot, names));
      return;
    }
    if (first === undefined) {
      const edit = doubledEdit(places, at, index);
      if (edit === undefined) omitted.push(...omissionsOf(printed, omissionReason(place)));
      else edits.push(edit);
      return;
    }
    const published = words.map(({ word }) => word).join(' ');
    const { decision } = slot;
    if (textOf(printed) === published) {
      const other = decision?.readings.find(({ text }) => text !== decision.text);
      if (decision?.certainty === 'doubtful' && other !== undefined && isFirst(decision, index))
        edits.push(...doubtEdit(slot, printed, index, first.clause, decision));
      return;
    }
    if (decision?.certainty === 'doubtful' && place.repair === undefined) {
      const reason = `Bản ${namesOf(decision, names)} in “${decision.text}” ở chỗ này; chưa rõ bản nào đúng.`;
      omitted.push(...omissionsOf(printed, reason));
      lack(words, reason);
      return;
    }
    const own = words.filter(({ clause }) => clause === first.clause);
    lack(words.slice(own.length), 'Bản này in liền với chữ của điều khoản trước.');
    const [line, ...rest] = [...Map.groupBy(printed, (word) => word.line).values()];
    omitted.push(...rest.flat().flatMap((word) => omissionsOf([word], 'Đã chữa cùng với các chữ ở dòng trên.')));
    if (line !== undefined)
      edits.push({ ...spanOf(line), corrected: own.map(({ word }) => word).join(' '), clause: first.clause, decision, said: saidOf(place) });
  });
  for (const words of moved) omitted.push(...omissionsOf(words, 'Bản này in đoạn này ở chỗ khác với các bản kia.'));
  const merged = mergedEdits(edits, witness.source.lines).filter((edit) => isWhole(edit, witness));
  const inside = ({ line, start, end }: Omitted): boolean =>
    merged.some((edit) => edit.line === line && edit.start <= start && end <= edit.end);
  const edited = new Set(merged.map(({ line }) => line));
  return {
    corrections: merged.map((edit) => correctionOf(edit, witness.source.lines)),
    omissions: omissionRecords(witness.source.lines, [
      ...witness.omissions.filter((cut) => !edited.has(cut.line) || !inside(cut)),
      ...omitted,
    ]),
    lacks: lackRecords(lacked, places.flatMap(({ words }) => words)),
  };
}
