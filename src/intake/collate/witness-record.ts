/**
 * The record of one copy: with its corrections and omissions applied it is, word for word, the published text less what it
 * lacks. It follows from the places of the one text, so that nothing is compared twice.
 */
import type { Correction, SourceRecord } from '../../domain/correction.ts';
import type { PublishedWord } from '../../domain/words.ts';
import type { Span } from '../source-text.ts';
import type { ChosenSlot } from './choose.ts';
import { textOf } from './collated.ts';
import type { Decision } from './decision.ts';
import { lackRecords, type Lacked } from './lacks.ts';
import { occurrenceAt, omissionRecords, worded, type Omitted } from '../draft/omission-records.ts';
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
  readonly proposed?: string;
  readonly clause: string;
  readonly decision: Decision | undefined;
  readonly said: Pick<Correction, 'reason' | 'evidenceKind' | 'evidence' | 'certainty'>;
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
  const { lines } = witness.source;
  const cuts = Map.groupBy(witness.omissions, ({ line }) => line);
  const isCut = ({ line, start, end }: Span): boolean =>
    (cuts.get(line) ?? []).some((cut) => cut.start < end && start < cut.end);
  const edits: Edit[] = [];
  const omitted: Omitted[] = [];
  const lacked: Lacked[] = [];
  const leaveOut = (words: readonly PrintedWord[], reason: string): void => {
    omitted.push(...piecesOf(words, lines, cuts).map((span) => ({ ...span, why: reason })));
  };
  const lack = (words: readonly PublishedWord[], reason: string): void => {
    for (const word of words) lacked.push({ word, reason });
  };
  places.forEach((place, at) => {
    const { slot, words } = place;
    const { decision } = slot;
    const printed = slot.readings[index] ?? [];
    const clause = words[0]?.clause;
    if (printed.length === 0) lack(words, lackReason(slot, names));
    else if (clause === undefined) {
      const edit = doubledEdit(places[at - 1], place, index);
      if (edit !== undefined && !isCut(edit) && isPlain(lines, edit)) edits.push(edit);
      else leaveOut(printed, omissionReason(place));
    } else if (textOf(printed) === words.map(({ word }) => word).join(' ')) {
      const edit = doubtEdit(slot, printed, index, clause);
      if (edit !== undefined && !isCut(edit) && isPlain(lines, edit)) edits.push(edit);
    } else {
      const own = words.filter((word) => word.clause === clause);
      const [line = [], ...rest] = [...Map.groupBy(printed, (word) => word.line).values()];
      const edit: Edit = {
        ...spanOf(line),
        corrected: textOfPublished(own),
        clause,
        decision,
        said: saidOf(place, printed),
      };
      const isDoubtful = edit.said.certainty === 'doubtful';
      if (isDoubtful || isCut(edit) || !isPlain(lines, edit)) {
        const reason = isDoubtful && decision !== undefined ? doubtReason(decision, names) : edit.said.evidence;
        leaveOut(printed, reason);
        lack(words, reason);
      } else {
        edits.push(edit);
        leaveOut(rest.flat(), 'Đã chữa cùng với các chữ ở dòng trên.');
        lack(words.slice(own.length), 'Bản này in liền với điều khoản trước.');
      }
    }
  });
  for (const words of moved) leaveOut(words, 'Bản này in đoạn này ở chỗ khác với các bản kia.');
  return {
    corrections: mergedEdits(edits, lines).map((edit) => correctionOf(edit, lines)),
    omissions: omissionRecords(lines, [...worded(witness.omissions), ...omitted]),
    lacks: lackRecords(
      lacked,
      places.flatMap(({ words }) => words),
    ),
  };
}

function textOfPublished(words: readonly PublishedWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

function spanOf(words: readonly PrintedWord[]): { line: number; start: number; end: number } {
  const [first] = words;
  return { line: first?.line ?? 1, start: first?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** A record may hold no tab and no invisible letter. */
function isPlain(lines: readonly string[], { line, start, end }: Pick<Edit, 'line' | 'start' | 'end'>): boolean {
  return !/[\p{C}\p{Zl}\p{Zp}]/u.test(lines[line - 1]?.slice(start, end) ?? '');
}

/** Words that stand side by side as one piece, less what is left out inside them. */
function piecesOf(
  words: readonly PrintedWord[],
  lines: readonly string[],
  cuts: ReadonlyMap<number, readonly Span[]>,
): readonly { line: number; start: number; end: number }[] {
  const pieces: { line: number; start: number; end: number }[] = [];
  const add = (line: number, start: number, end: number): void => {
    const last = pieces.at(-1);
    const between = last?.line === line ? (lines[line - 1] ?? '').slice(last.end, start) : undefined;
    if (last !== undefined && between !== undefined && /^ *$/.test(between) && last.end <= start) last.end = end;
    else if (start < end) pieces.push({ line, start, end });
  };
  for (const { line, start, end } of words) {
    let at = start;
    for (const cut of cuts.get(line) ?? []) {
      if (cut.end <= at || cut.start >= end) continue;
      add(line, at, Math.max(at, cut.start));
      at = cut.end;
    }
    add(line, at, end);
  }
  return pieces;
}

/** "cho cho" as one correction, with the word that stays. */
function doubledEdit(before: PublishedSlot | undefined, { slot }: PublishedSlot, index: number): Edit | undefined {
  const [first, ...others] = before?.slot.readings[index] ?? [];
  const [word] = slot.readings[index] ?? [];
  const published = before?.words[0];
  if (first === undefined || word === undefined || published === undefined || slot.decision?.kind !== 'doubled')
    return undefined;
  if (others.length > 0 || first.line !== word.line || first.text !== published.word || before?.words.length !== 1)
    return undefined;
  return {
    ...spanOf([first, word]),
    corrected: first.text,
    clause: published.clause,
    decision: slot.decision,
    said: slot.decision,
  };
}

/** The reading of another copy, where nothing tells which is right and this copy's stands. */
function doubtEdit(
  { decision }: ChosenSlot,
  printed: readonly PrintedWord[],
  index: number,
  clause: string,
): Edit | undefined {
  const proposed = decision?.readings.find(({ text }) => text !== decision.text)?.text;
  if (decision?.certainty !== 'doubtful' || proposed === undefined || decision.readings[0]?.witnesses[0] !== index)
    return undefined;
  const line = printed.filter((word) => word.line === printed[0]?.line);
  return { ...spanOf(line), corrected: undefined, proposed, clause, decision, said: decision };
}

function doubtReason({ readings, text }: Decision, names: readonly string[]): string {
  const own = readings.find((reading) => reading.text === text)?.witnesses ?? [];
  return `Bản ${own.map((witness) => names[witness]).join(', ')} in “${text}” ở chỗ này; chưa rõ bản nào đúng.`;
}

function lackReason({ readings }: ChosenSlot, names: readonly string[]): string {
  const own = names.filter((_, witness) => readings[witness]?.length !== 0);
  return `Bản này không có; lấy theo bản ${own.join(', ')}.`;
}

function omissionReason({ slot, omission }: PublishedSlot): string {
  return omission ?? slot.decision?.evidence ?? 'Không phải lời văn.';
}

function saidOf({ slot, repair }: PublishedSlot, printed: readonly PrintedWord[]): Edit['said'] {
  const { decision } = slot;
  if (decision !== undefined && decision.text !== textOf(printed) && slot.text !== textOf(printed)) return decision;
  return (
    repair ?? {
      reason: 'misread',
      evidenceKind: 'witness',
      evidence: 'Dấu hoặc khoảng trắng thừa ở đầu điều khoản.',
      certainty: 'probable',
    }
  );
}

/** Neighbours that were decided together are one record. */
function mergedEdits(edits: readonly Edit[], lines: readonly string[]): readonly Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits) {
    const last = merged.at(-1);
    const isSame =
      last?.decision !== undefined &&
      last.decision === edit.decision &&
      last.line === edit.line &&
      last.clause === edit.clause &&
      last.corrected !== undefined &&
      edit.corrected !== undefined &&
      /^ +$/.test((lines[edit.line - 1] ?? '').slice(last.end, edit.start));
    if (isSame)
      merged[merged.length - 1] = { ...last, end: edit.end, corrected: `${last.corrected} ${edit.corrected}` };
    else merged.push(edit);
  }
  return merged;
}

function correctionOf(
  { line, start, end, corrected, proposed, clause, said }: Edit,
  lines: readonly string[],
): Correction {
  const text = lines[line - 1] ?? '';
  const printed = text.slice(start, end);
  const { reason, evidenceKind, evidence, certainty } = said;
  return {
    line,
    printed,
    occurrence: occurrenceAt(text, printed, start),
    ...(corrected === undefined ? {} : { corrected }),
    ...(proposed === undefined ? {} : { proposed }),
    clause,
    reason,
    evidenceKind,
    evidence,
    certainty,
  };
}
