/**
 * The independent proof that no word of a source is dropped, added or changed in silence. A source with its recorded
 * corrections and omissions applied must equal, word for word, the published text less what the source is recorded to lack.
 * Every record must apply; every difference is listed at its line of the source.
 */
import { diffArrays } from 'diff';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PublishedWord } from '../domain/words.ts';
import { checkCorrectionClauses, type Pair } from './correction-clauses.ts';
import { lackedWords } from './lacked-words.ts';
import { sourceLines, sourceWords, type SourceWord } from './source-words.ts';
import { recordError, type PlanWords, type Witness } from './witness.ts';

export interface FidelityInput extends Witness {
  readonly plan: PlanWords;
  /** False when a heading or division of the plan could not be read, so that clauses below it have other labels. */
  readonly areLabelsSure: boolean;
}

export interface Fidelity {
  readonly diagnostics: readonly Diagnostic[];
  /** Published words that the source is recorded to lack, see `lackedWords`; `undefined` when this cannot be told. */
  readonly lacked: ReadonlyMap<PublishedWord, number> | undefined;
}

/** Compares one source with the published text of its plan. No diagnostic means: equal, word for word. */
export function checkFidelity(input: FidelityInput): Fidelity {
  const { plan, areLabelsSure } = input;
  const lacks = lackedWords(plan, input);
  if (!areLabelsSure && lacks.diagnostics.length > 0) return { diagnostics: [], lacked: undefined };
  const diagnostics: Diagnostic[] = [...lacks.diagnostics];
  const lines = sourceLines(input.source);
  const theirs = sourceWords(lines, input, diagnostics);
  const ours = plan.words.filter((word) => !lacks.lacked.has(word));
  const { pairs, differences } = align(ours, theirs, input);
  if (theirs.length >= 50 && pairs.length < theirs.length / 2) {
    return {
      diagnostics: [...lacks.diagnostics, otherDocument(input, pairs.length, theirs.length)],
      lacked: undefined,
    };
  }
  diagnostics.push(...differences);
  if (areLabelsSure) diagnostics.push(...checkCorrectionClauses(pairs, plan.labels, input));
  checkPageBreaks(pairs, lines, input, diagnostics);
  for (const { line, path } of linesOf(input)) {
    if (line <= lines.length) continue;
    const problem = `Line ${line} is past the end of ${input.file} (${lines.length} lines).`;
    diagnostics.push(recordError(input, path, problem));
  }
  return { diagnostics, lacked: lacks.lacked };
}

function align(
  ours: readonly PublishedWord[],
  theirs: readonly SourceWord[],
  input: FidelityInput,
): { pairs: readonly Pair[]; differences: readonly Diagnostic[] } {
  const changes = diffArrays(
    ours.map(({ word }) => word),
    theirs.map(({ word }) => word),
  );
  const pairs: Pair[] = [];
  const differences: Diagnostic[] = [];
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
    differences.push(
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
  return { pairs, differences };
}

function otherDocument({ file, recordFile }: FidelityInput, found: number, words: number): Diagnostic {
  return {
    rule: 'fidelity/other-document',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: `Only ${found} of the ${words} words of the source stand in the published text, in their order.`,
    advice: `Check "file" and "plan" of the source in seeds/manifest.yaml and that ${recordFile} is its record; if they are right, restore the text of the plan.`,
  };
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

/** Blank lines of the source that stand inside a published paragraph: a page of the scan ends there. */
export function blankLinesInside(pairs: readonly Pair[], lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  pairs.forEach(([ours, theirs], index) => {
    const previous = pairs[index - 1];
    if (previous?.[0].block !== ours.block) return;
    for (let line = previous[1].line + 1; line < theirs.line; line += 1)
      if (lines[line - 1]?.trim() === '') found.add(line);
  });
  return found;
}

function checkPageBreaks(
  pairs: readonly Pair[],
  lines: readonly string[],
  input: FidelityInput,
  diagnostics: Diagnostic[],
): void {
  const real = blankLinesInside(pairs, lines);
  const recorded = new Set(input.record.pageBreaks);
  for (const line of real) {
    if (recorded.has(line)) continue;
    diagnostics.push({
      rule: 'fidelity/page-break',
      severity: 'error',
      place: { file: input.file, line, column: 1 },
      problem: 'A blank line of the source stands inside a published paragraph.',
      advice: `If a page ends here, add ${line} to "pageBreaks" in ${input.recordFile}; else part the paragraphs.`,
    });
  }
  input.record.pageBreaks.forEach((line, index) => {
    if (real.has(line) || line > lines.length) return;
    const problem = `"pageBreaks" names line ${line}, where no published paragraph is broken.`;
    diagnostics.push(recordError(input, ['pageBreaks', index], problem));
  });
}

/** Every line that a record names, with its field. */
function linesOf({ record }: Witness): { readonly line: number; readonly path: readonly PropertyKey[] }[] {
  return [
    ...record.corrections.map(({ line }, index) => ({ line, path: ['corrections', index, 'line'] })),
    ...record.omissions.flatMap(({ lines }, index) =>
      lines.map((line, at) => ({ line, path: ['omissions', index, 'lines', at] })),
    ),
    ...record.pageBreaks.map((line, index) => ({ line, path: ['pageBreaks', index] })),
  ];
}
