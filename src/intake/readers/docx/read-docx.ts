/**
 * Word documents (.docx, ECMA-376) → lines that remember where they stand. Written on a ZIP and an XML library: mammoth,
 * the usual reader of .docx, drops the formats of numbers that Word generates ("a)" and "II." become a bare list), and
 * with them the markers that clauses are known by.
 */
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { SourceText } from '../../source-text.ts';
import { findLegacyLetters, legacyEncodings } from '../legacy-letters.ts';
import { createCounters, readLists } from './numbering.ts';
import { readNotes, wordsOf, writeNotes, type Notes } from './notes.ts';
import { openPackage, type PartKind, type WordPackage } from './package.ts';
import { blocksIn, createStory } from './paragraphs.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { createReport, type Report } from './report.ts';
import { readStyles } from './styles.ts';
import { frameOf, writeTable } from './tables.ts';
import { createWriter, type Writer } from './writer.ts';
import type { XmlElement } from './element.ts';

/**
 * Reads a Word document as a reader sees it: numbers and bullets that Word generates are words of their lines, tracked
 * changes are accepted, hidden text, comments, headers and footers are left out and reported.
 *
 * @param file Path as given, for places.
 * @param bytes The file.
 * @returns Lines and blocks in reading order; notes stand at the end, each line beginning with the mark that the text has,
 *   "[1]". A Word file has no lines of its own: the line of a place counts in the text that is given here. A file that
 *   cannot be read gives no lines and an error (`docx/…`) that says what to do. Never throws.
 * @see writer.ts for how paragraphs, line breaks and rows become lines.
 */
export function readDocx(file: string, bytes: Uint8Array): SourceText {
  try {
    return readPackage(file, openPackage(bytes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(file, error);
  }
}

function readPackage(file: string, parts: WordPackage): SourceText {
  const report = createReport();
  const writer = createWriter();
  const notes = readNotes(parts);
  const reading = createReading(parts, report, writer, notes);
  tellPackage(parts, reading);
  const body = createBody(reading, writer);
  parts.readDocument(body.add);
  body.end();
  writeNotes(notes, reading, writer);
  tellHeaders(parts, { ...reading, dropsPages: true });
  const diagnostics = [...report.diagnostics(file, writer.lines.length), ...writer.changes(file)];
  const problem = problemOfLetters(writer.lines) ?? (writer.lines.length === 0 ? noText(report) : undefined);
  if (problem !== undefined) {
    const { diagnostics: errors, ...empty } = refused(file, problem);
    return { ...empty, diagnostics: [...errors, ...diagnostics] };
  }
  return { file, format: 'docx', lines: writer.lines, blocks: writer.blocks, omissions: [], diagnostics };
}

function createReading(parts: WordPackage, report: Report, writer: Writer, notes: Notes): Reading {
  const styles = readStyles(parts.readParts('styles')[0]);
  const lists = readLists(parts.readParts('numbering')[0], styles.listOfStyle);
  return {
    styles,
    lists,
    nextMarker: createCounters(lists),
    dropsPages: false,
    note: (kind, words) => {
      report.add(kind, writer.lines.length + 1, words);
    },
    markNote: notes.mark,
  };
}

/** Takes the blocks of the body as they come. */
function createBody(
  reading: Reading,
  writer: Writer,
): { readonly add: (block: XmlElement) => void; readonly end: () => void } {
  const story = createStory(reading);
  const end = (): void => {
    for (const paragraph of story.flush()) writer.addParagraph(paragraph);
  };
  const write = (block: XmlElement): void => {
    switch (block.name) {
      case 'w:tbl': {
        end();
        const frame = frameOf(block);
        if (frame === undefined) writeTable(block, reading, writer);
        else blocksIn(frame).forEach(write);
        break;
      }
      case 'w:altChunk':
      case 'w:subDoc':
        reading.note('outside-part');
        break;
      default:
        for (const paragraph of story.readParagraph(block)) writer.addParagraph(paragraph);
    }
  };
  return {
    // a wrapper, so that a block that is itself wanted is found the same way as one inside a content control
    add: (block) => {
      blocksIn({ name: 'w:body', attributes: {}, children: [block], text: '', hasText: block.hasText }).forEach(write);
    },
    end,
  };
}

/** Headers and footers are told in the report; the same words on first, even and odd pages once. */
function tellHeaders(parts: WordPackage, reading: Reading): void {
  const kinds: readonly PartKind[] = ['header', 'footer'];
  const words = kinds.flatMap((kind) => parts.readParts(kind).map((root) => wordsOf(root, reading)));
  for (const text of new Set(words)) if (/[\p{L}\p{N}]/u.test(text)) reading.note('header-footer', text);
}

function tellPackage({ hasMacros, missing, climbing }: WordPackage, reading: Reading): void {
  if (hasMacros) reading.note('macros');
  for (const path of missing) reading.note('missing-part', path);
  for (const path of climbing) reading.note('zip-path', path);
}

/** Old letters in a font whose name does not tell are refused: conversion by a guess is worse than none. */
function problemOfLetters(lines: readonly string[]): Refusal | undefined {
  const finding = findLegacyLetters(lines);
  if (finding.kind === 'none') return undefined;
  const what = finding.kind === 'unsure' ? 'an old Vietnamese encoding' : legacyEncodings[finding.encoding];
  const line = finding.kind === 'mixed' ? finding.legacyLine : finding.kind === 'unsure' ? finding.line : 1;
  return new Refusal(
    'docx/legacy-letters',
    `Words are in ${what}, but their font does not say so; the first: "${(lines[line - 1] ?? '').slice(0, 60)}".`,
    'Convert them to Unicode in Word (for instance with UniKey, Ctrl+Shift+F6), save, and import again.',
  );
}

function noText(report: Report): Refusal {
  return report.count('picture') > 0
    ? new Refusal(
        'docx/no-text',
        'The document holds pictures and no text, perhaps the scan of a paper.',
        'Save it as PDF, run `ocrmypdf -l vie` on that file, and import the result.',
      )
    : new Refusal(
        'docx/no-text',
        'The document holds no text.',
        'Open it in Word to see whether it is the right file.',
      );
}

function refused(file: string, { rule, message, advice }: Refusal): SourceText {
  const diagnostic: Diagnostic = {
    rule,
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: message,
    advice,
  };
  return { file, format: 'docx', lines: [], blocks: [], omissions: [], diagnostics: [diagnostic] };
}
