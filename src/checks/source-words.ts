/** The words of a source with its recorded corrections and omissions applied; records that do not apply are reported. */
import type { Correction } from '../domain/correction.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { recordError, type Witness } from './witness.ts';

export interface SourceWord {
  readonly word: string;
  readonly line: number;
  readonly column: number;
  /** The correction that made the word what it is. */
  readonly correction: Correction | undefined;
}

/** Place of a record in its file. */
type RecordPath = readonly [list: 'corrections' | 'omissions', index: number];

/** Letters of a line that a record changes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly correction: Correction | undefined;
  readonly path: RecordPath;
}

/** A correction or omission on one line. */
interface Change {
  readonly line: number;
  /** `undefined` for the whole line. */
  readonly printed: string | undefined;
  readonly occurrence: number;
  readonly replacement: string;
  readonly correction: Correction | undefined;
  readonly path: RecordPath;
}

/** A line of the source in NFC, with what its records change in it, in their order. */
export interface EditedLine {
  readonly text: string;
  readonly number: number;
  readonly edits: readonly Edit[];
}

export function sourceWords(lines: readonly string[], witness: Witness, diagnostics: Diagnostic[]): SourceWord[] {
  return editedLines(lines, witness, diagnostics).flatMap(wordsOfLine);
}

export function editedLines(lines: readonly string[], witness: Witness, diagnostics: Diagnostic[]): EditedLine[] {
  const changes = Map.groupBy(changesOf(witness), ({ line }) => line);
  return lines.map((line, index) => {
    const text = line.normalize('NFC');
    const number = index + 1;
    return { text, number, edits: editsOfLine(text, changes.get(number) ?? [], witness, diagnostics) };
  });
}

export function sourceLines(source: string): string[] {
  return source.replace(/^\uFEFF/, '').split(/\r?\n/);
}

function changesOf({ record }: Witness): Change[] {
  return [
    ...record.corrections.map((correction, index): Change => {
      const { line, printed, occurrence, corrected } = correction;
      const path = ['corrections', index] as const;
      return { line, printed, occurrence, replacement: corrected ?? printed, correction, path };
    }),
    ...record.omissions.flatMap(({ lines, printed, occurrence }, index) =>
      lines.map((line): Change => {
        const path = ['omissions', index] as const;
        return { line, printed, occurrence, replacement: '', correction: undefined, path };
      }),
    ),
  ];
}

function editsOfLine(
  text: string,
  changes: readonly Change[],
  witness: Witness,
  diagnostics: Diagnostic[],
): readonly Edit[] {
  const edits = changes.flatMap((change): Edit[] => {
    const { printed, occurrence } = change;
    if (printed === undefined) return [{ ...change, start: 0, end: text.length }];
    const start = nthIndex(text, printed, occurrence);
    if (start !== -1) return [{ ...change, start, end: start + printed.length }];
    diagnostics.push(notFound({ ...change, printed }, witness));
    return [];
  });
  edits.sort((a, b) => a.start - b.start);
  edits.forEach(({ start, path }, index) => {
    const before = edits[index - 1];
    if (before === undefined || start >= before.end) return;
    const problem = `Two records change the same letters of ${witness.file}:${changes[0]?.line ?? 1}:${start + 1}.`;
    const related = [{ place: witness.recordPlaceAt(before.path), note: 'the other record is here' }];
    diagnostics.push(recordError(witness, path, problem, related));
  });
  return edits;
}

function notFound(
  { line, printed, occurrence, path }: Change & { readonly printed: string },
  witness: Witness,
): Diagnostic {
  const which = occurrence === 1 ? '' : ` ${occurrence} times`;
  const problem = `"${printed}" does not stand${which} in ${witness.file}:${line}.`;
  const related = [{ place: { file: witness.file, line, column: 1 }, note: 'the line of the source' }];
  return recordError(witness, [...path, 'printed'], problem, related);
}

/** Offset of the nth place where `part` stands in `text`, -1 for none; places may overlap. */
function nthIndex(text: string, part: string, occurrence: number): number {
  let index = -1;
  for (let count = 0; count < occurrence; count += 1) {
    index = text.indexOf(part, index + 1);
    if (index === -1) return -1;
  }
  return index;
}

function wordsOfLine({ text, number, edits }: EditedLine): SourceWord[] {
  const letters: { letter: string; column: number; correction: Correction | undefined }[] = [];
  let at = 0;
  const copyUntil = (end: number): void => {
    for (; at < end; at += 1) letters.push({ letter: text.charAt(at), column: at + 1, correction: undefined });
  };
  for (const { start, end, replacement, correction } of edits) {
    copyUntil(start);
    for (let index = 0; index < replacement.length; index += 1)
      letters.push({ letter: replacement.charAt(index), column: start + 1, correction });
    at = Math.max(at, end);
  }
  copyUntil(text.length);
  const words: SourceWord[] = [];
  for (const match of letters
    .map(({ letter }) => letter)
    .join('')
    .matchAll(/\S+/gu)) {
    const span = letters.slice(match.index, match.index + match[0].length);
    const correction = span.find((letter) => letter.correction !== undefined)?.correction;
    words.push({ word: match[0], line: number, column: span[0]?.column ?? 1, correction });
  }
  return words;
}
