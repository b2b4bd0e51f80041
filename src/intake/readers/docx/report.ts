/**
 * What a person must know of a document that was read: each kind of thing once, with its number and its first place, so
 * that a list of four hundred numbered paragraphs does not hide the one deletion.
 */
import type { Diagnostic } from '../../../domain/diagnostic.ts';

interface Note {
  readonly severity: Diagnostic['severity'];
  /** @param count Times seen. @param words The words concerned, clipped; empty when none were given. */
  readonly problem: (count: number, words: string) => string;
  readonly advice: string;
  /** The rule's name where it is not the kind's: kinds that one page of the docs explains. */
  readonly rule?: string;
}

const checkInWord = 'Compare the place with the document in Word.';
const tracked = {
  rule: 'tracked-changes',
  advice: 'Ask for the final document if it is not sure that all changes were agreed.',
};

const notes = {
  'generated-number': warning(
    (count, words) => `Written out: numbers or bullets that Word generates, of ${many(count, 'paragraph')} (${words}).`,
    'Nothing to do if the numbers agree with the document as Word shows it.',
  ),
  'bullet-glyph': warning(
    (count) => `Written as "-": ${many(count, 'bullet')} drawn by a symbol font or a picture.`,
    'Nothing to do, unless bullets of two kinds tell two levels apart.',
  ),
  'number-format': warning(
    (count, words) => `Written in digits: ${many(count, 'generated number')} of a format not known here (${words}).`,
    checkInWord,
  ),
  'tracked-insertion': {
    ...warning((count) => `Taken as accepted: ${many(count, 'insertion')} by tracked changes.`, tracked.advice),
    rule: tracked.rule,
  },
  'tracked-deletion': {
    ...warning(
      (count, words) => `Taken as accepted: ${many(count, 'deletion')} by tracked changes${quoted(words)}.`,
      tracked.advice,
    ),
    rule: tracked.rule,
  },
  'tracked-move': {
    ...warning((count) => `Taken as accepted: ${many(count, 'move')} by tracked changes.`, tracked.advice),
    rule: tracked.rule,
  },
  'header-footer': warning(
    (count, words) => `Left out: ${many(count, 'header or footer', 'headers or footers')}${quoted(words)}.`,
    'Nothing to do if these words are repeated on pages and are no part of the text.',
  ),
  'hidden-text': warning(
    (count, words) => `Left out: ${many(count, 'piece')} of text that Word does not show${quoted(words)}.`,
    'Unhide the text in Word first if it belongs to the document.',
  ),
  'field-code': warning(
    (count, words) => `Left out: ${many(count, 'piece')} of text inside instructions of fields${quoted(words)}.`,
    `${checkInWord} A field may have lost its end.`,
  ),
  'unread-field': warning(
    (count, words) => `Left out: ${many(count, 'field')} whose words Word computes and does not store (${words}).`,
    'Select the field in Word, press Ctrl+Shift+F9 to turn it into text, and import again.',
  ),
  comment: warning((count) => `Left out: ${many(count, 'comment')}.`, 'Nothing to do: comments are no text.'),
  'nested-table': warning(
    (count) => `Written as paragraphs of their cell: ${many(count, 'table')} inside a cell.`,
    `${checkInWord} Take the inner table out of the cell if its rows are needed.`,
  ),
  'text-box': warning(
    (count, words) =>
      `Written after the paragraph that holds them: the words of ${many(count, 'text box', 'text boxes')}${quoted(words)}.`,
    checkInWord,
  ),
  picture: warning(
    (count) => `Left out: ${many(count, 'picture or chart', 'pictures or charts')}; words in them are not read.`,
    'Type the words of a picture into the draft if they belong to the text.',
  ),
  maths: warning((count, words) => `Written on one line: ${many(count, 'formula')}${quoted(words)}.`, checkInWord),
  'unknown-symbol': warning(
    (count, words) => `Written as U+FFFD: ${many(count, 'letter')} of a symbol font not known here (${words}).`,
    'Replace U+FFFD by the letter that Word shows, with a correction.',
  ),
  'missing-note': warning((count) => `Without a note: ${many(count, 'note mark')}.`, checkInWord),
  'unused-note': warning(
    (count, words) => `Left out: ${many(count, 'note')} without a mark in the text${quoted(words)}.`,
    checkInWord,
  ),
  'missing-part': warning(
    (_, words) => `The file names parts that it does not hold: ${words}.`,
    'Numbers, styles or notes may be wrong. Fetch the file again or save it again in Word.',
  ),
  macros: warning(() => 'The document carries macros. They were ignored and are never run.', 'Nothing to do.'),
  'zip-path': warning(
    (count, words) => `Left out: ${many(count, 'member')} of the file with a path that leaves it (${words}).`,
    'No Word file has such paths. Do not trust this file.',
  ),
  'legacy-font': warning(
    (count, words) =>
      `Converted: ${many(count, 'run')} in fonts of the years before Unicode (TCVN3, VNI)${quoted(words)}.`,
    'Read some converted lines; capitals and mixed fonts are where errors hide.',
  ),
  'outside-part': error(
    (count) => `Not read: ${many(count, 'part')} of the text, kept in another format or file inside the document.`,
    'Open the document in Word, save it again as .docx and import that copy.',
  ),
} as const satisfies Readonly<Record<string, Note>>;
export type NoteKind = keyof typeof notes;

export interface Report {
  /** Counts one more. The first call's line and the words of the first calls are told. @param line From 1. */
  readonly add: (kind: NoteKind, line: number, words?: string) => void;
  readonly count: (kind: NoteKind) => number;
  /** @param lastLine What is told after the last line is told there. */
  readonly diagnostics: (file: string, lastLine: number) => readonly Diagnostic[];
}

/** Longest list of words in a message. */
const longest = 200;

export function createReport(): Report {
  const seen = new Map<NoteKind, { line: number; count: number; words: string }>();
  return {
    add: (kind, line, words = '') => {
      const entry = seen.get(kind) ?? { line, count: 0, words: '' };
      seen.set(kind, entry);
      entry.count++;
      if (entry.words.length <= longest && words.trim() !== '')
        entry.words += `${entry.words === '' ? '' : ' '}${words.slice(0, longest + 1).trim()}`;
    },
    count: (kind) => seen.get(kind)?.count ?? 0,
    diagnostics: (file, lastLine) =>
      [...seen].map(([kind, { line, count, words }]) => {
        const { rule = kind, severity, problem, advice }: Note = notes[kind];
        const place = { file, line: Math.max(1, Math.min(line, lastLine)), column: 1 };
        return { rule: `docx/${rule}`, severity, place, problem: problem(count, clip(words)), advice };
      }),
  };
}

function warning(problem: Note['problem'], advice: string): Note {
  return { severity: 'warning', problem, advice };
}

function error(problem: Note['problem'], advice: string): Note {
  return { severity: 'error', problem, advice };
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

function quoted(words: string): string {
  return words === '' ? '' : `: "${words}"`;
}

function clip(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
