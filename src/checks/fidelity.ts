/**
 * The independent proof that no word of a source is dropped, added or changed in silence. A source with its recorded
 * corrections and omissions applied must equal, word for word, the published text less what the source is recorded to lack.
 * Every record must apply; every difference is listed at its line of the source.
 */
import { diffArrays } from 'diff';
import type { PlanText } from '../domain/clause.ts';
import type { Correction, SourceRecord } from '../domain/correction.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { publishedWords, type PublishedWord } from '../domain/words.ts';

export interface FidelityInput {
  /** Path of the source, for places. */
  readonly file: string;
  readonly source: string;
  /** Path of the records, for places of records that do not apply. */
  readonly recordFile: string;
  readonly record: SourceRecord;
  readonly text: PlanText;
}

interface SourceWord {
  readonly word: string;
  readonly line: number;
  readonly column: number;
  readonly correction: Correction | undefined;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly correction: Correction | undefined;
}

/** Compares one source with the published text of its plan. No diagnostic means: equal, word for word. */
export function checkFidelity(input: FidelityInput): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const lines = input.source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const theirs = lines.flatMap((line, index) => wordsOfLine(line, index + 1, input, diagnostics));
  const ours = withoutLacks(publishedWords(input.text), input, diagnostics);
  const pairs = align(ours, theirs, input, diagnostics);
  checkCorrectionClauses(pairs, input, diagnostics);
  checkPageBreaks(pairs, lines, input, diagnostics);
  for (const line of linesOf(input.record).filter((number) => number > lines.length)) {
    diagnostics.push(recordError(input, `Line ${line} is past the end of ${input.file} (${lines.length} lines).`));
  }
  return diagnostics;
}

function wordsOfLine(line: string, number: number, input: FidelityInput, diagnostics: Diagnostic[]): SourceWord[] {
  const text = line.normalize('NFC');
  const edits = editsOfLine(text, number, input, diagnostics);
  const letters: { letter: string; column: number; correction: Correction | undefined }[] = [];
  let at = 0;
  for (const edit of edits) {
    for (; at < edit.start; at += 1) letters.push({ letter: text.charAt(at), column: at + 1, correction: undefined });
    for (const letter of edit.replacement)
      letters.push({ letter, column: edit.start + 1, correction: edit.correction });
    at = Math.max(at, edit.end);
  }
  for (; at < text.length; at += 1) letters.push({ letter: text.charAt(at), column: at + 1, correction: undefined });
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

function editsOfLine(text: string, line: number, input: FidelityInput, diagnostics: Diagnostic[]): Edit[] {
  const edits: Edit[] = [];
  for (const correction of input.record.corrections.filter((record) => record.line === line)) {
    const { printed, occurrence, corrected } = correction;
    const start = nthIndex(text, printed, occurrence);
    if (start === -1) diagnostics.push(notFound(input, line, printed, occurrence));
    else edits.push({ start, end: start + printed.length, replacement: corrected ?? printed, correction });
  }
  for (const { lines, printed, occurrence } of input.record.omissions) {
    if (!lines.includes(line)) continue;
    const start = nthIndex(text, printed, occurrence);
    if (start === -1) diagnostics.push(notFound(input, line, printed, occurrence));
    else edits.push({ start, end: start + printed.length, replacement: '', correction: undefined });
  }
  edits.sort((a, b) => a.start - b.start);
  edits.forEach((edit, index) => {
    if (edit.start < (edits[index - 1]?.end ?? 0)) {
      diagnostics.push(
        recordError(input, `Two records change the same letters of ${input.file}:${line}:${edit.start + 1}.`),
      );
    }
  });
  return edits;
}

function nthIndex(text: string, part: string, occurrence: number): number {
  let index = -1;
  for (let count = 0; count < occurrence; count += 1) {
    index = text.indexOf(part, index + 1);
    if (index === -1) return -1;
  }
  return index;
}

function withoutLacks(
  words: readonly PublishedWord[],
  input: FidelityInput,
  diagnostics: Diagnostic[],
): PublishedWord[] {
  const missing = new Set<PublishedWord>();
  for (const { clauses, clause, words: lacked, occurrence } of input.record.lacks) {
    for (const label of clauses ?? []) {
      const own = words.filter((word) => word.clause === label);
      if (own.length === 0)
        diagnostics.push(recordError(input, `"lacks" names the clause "${label}", which the plan does not have.`));
      own.forEach((word) => missing.add(word));
    }
    if (clause === undefined || lacked === undefined) continue;
    const found = findWords(
      words.filter((word) => word.clause === clause),
      lacked.split(/\s+/u),
      occurrence,
    );
    if (found.length === 0)
      diagnostics.push(recordError(input, `"lacks": the words "${lacked}" are not in the clause "${clause}".`));
    found.forEach((word) => missing.add(word));
  }
  return words.filter((word) => !missing.has(word));
}

function findWords(
  words: readonly PublishedWord[],
  wanted: readonly string[],
  occurrence: number,
): readonly PublishedWord[] {
  let seen = 0;
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    if (!wanted.every((word, offset) => words[start + offset]?.word === word)) continue;
    seen += 1;
    if (seen === occurrence) return words.slice(start, start + wanted.length);
  }
  return [];
}

type Pair = readonly [ours: PublishedWord, theirs: SourceWord];

function align(
  ours: readonly PublishedWord[],
  theirs: readonly SourceWord[],
  input: FidelityInput,
  diagnostics: Diagnostic[],
): Pair[] {
  const changes = diffArrays(
    ours.map(({ word }) => word),
    theirs.map(({ word }) => word),
  );
  const pairs: Pair[] = [];
  let our = 0;
  let their = 0;
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index];
    if (change === undefined) break;
    const { length } = change.value;
    if (!change.added && !change.removed) {
      for (let offset = 0; offset < length; offset += 1) {
        const pair = [ours[our + offset], theirs[their + offset]] as const;
        if (pair[0] !== undefined && pair[1] !== undefined) pairs.push([pair[0], pair[1]]);
      }
      our += length;
      their += length;
      continue;
    }
    const next = changes[index + 1];
    const isReplaced = change.removed && next?.added === true;
    const ourCount = change.removed ? length : 0;
    const theirCount = isReplaced ? next.value.length : change.added ? length : 0;
    if (isReplaced) index += 1;
    diagnostics.push(
      difference(
        ours.slice(our, our + ourCount),
        theirs.slice(their, their + theirCount),
        theirs[their] ?? theirs.at(-1),
        input,
      ),
    );
    our += ourCount;
    their += theirCount;
  }
  return pairs;
}

function difference(
  ours: readonly PublishedWord[],
  theirs: readonly SourceWord[],
  at: SourceWord | undefined,
  input: FidelityInput,
): Diagnostic {
  const published = ours.map(({ word }) => word).join(' ');
  const printed = theirs.map(({ word }) => word).join(' ');
  const clause = ours[0]?.clause;
  const where = clause === undefined ? '' : ` (clause ${clause})`;
  const problem =
    ours.length === 0
      ? `The source has "${printed}"; the published text has not.`
      : theirs.length === 0
        ? `The published text has "${published}"${where}; the source has not.`
        : `The source has "${printed}"; the published text has "${published}"${where}.`;
  return {
    rule: 'fidelity/words',
    severity: 'error',
    place: { file: input.file, line: at?.line ?? 1, column: at?.column ?? 1 },
    problem,
    advice: `Restore the words of the source, or record the difference in ${input.recordFile} (corrections, omissions or lacks).`,
  };
}

function checkCorrectionClauses(pairs: readonly Pair[], input: FidelityInput, diagnostics: Diagnostic[]): void {
  const wrong = new Set<Correction>();
  for (const [{ clause }, { correction }] of pairs) {
    if (correction === undefined || correction.clause === clause || wrong.has(correction)) continue;
    wrong.add(correction);
    diagnostics.push(
      recordError(
        input,
        `The correction of "${correction.printed}" at ${input.file}:${correction.line} names the clause "${correction.clause}"; the words stand in "${clause}".`,
      ),
    );
  }
}

function checkPageBreaks(
  pairs: readonly Pair[],
  lines: readonly string[],
  input: FidelityInput,
  diagnostics: Diagnostic[],
): void {
  const real = new Set<number>();
  pairs.forEach(([ours, theirs], index) => {
    const previous = pairs[index - 1];
    if (previous?.[0].block !== ours.block) return;
    for (let line = previous[1].line + 1; line < theirs.line; line += 1)
      if (lines[line - 1]?.trim() === '') real.add(line);
  });
  for (const line of real) {
    if (input.record.pageBreaks.includes(line)) continue;
    diagnostics.push({
      rule: 'fidelity/page-break',
      severity: 'error',
      place: { file: input.file, line, column: 1 },
      problem: 'A blank line of the source stands inside a published paragraph.',
      advice: `If a page ends here, add ${line} to "pageBreaks" in ${input.recordFile}; else part the paragraphs.`,
    });
  }
  for (const line of input.record.pageBreaks.filter((number) => !real.has(number))) {
    diagnostics.push(recordError(input, `"pageBreaks" names line ${line}, where no published paragraph is broken.`));
  }
}

function linesOf({ corrections, omissions, pageBreaks }: SourceRecord): number[] {
  return [...corrections.map(({ line }) => line), ...omissions.flatMap(({ lines }) => lines), ...pageBreaks];
}

function notFound(input: FidelityInput, line: number, printed: string, occurrence: number): Diagnostic {
  const which = occurrence === 1 ? '' : ` ${occurrence} times`;
  return {
    ...recordError(input, `"${printed}" does not stand${which} in ${input.file}:${line}.`),
    related: [{ place: { file: input.file, line, column: 1 }, note: 'the line of the source' }],
  };
}

function recordError({ recordFile }: FidelityInput, problem: string): Diagnostic {
  return {
    rule: 'fidelity/record',
    severity: 'error',
    place: { file: recordFile, line: 1, column: 1 },
    problem,
    advice: 'Correct the record, or delete it if it no longer applies.',
  };
}
