/** Suspected reading errors at their lines of the source, as records that a maintainer only has to confirm. */
import { stringify } from 'yaml';
import type { Correction } from '../../domain/correction.ts';
import type { Diagnostic, Place } from '../../domain/diagnostic.ts';
import type { Suspect } from '../suspects/suspect.ts';

export interface PlacedSuspect {
  readonly suspect: Suspect;
  readonly place: Place;
  /** The record that puts it right; absent where no reading is proposed or its words run over two lines. */
  readonly record: Correction | undefined;
}

const farthest = 400;

/** @param places Where each clause begins in the source. */
export function placeSuspects(
  file: string,
  lines: readonly string[],
  suspects: readonly Suspect[],
  places: ReadonlyMap<string, Place>,
): readonly PlacedSuspect[] {
  return suspects.map((suspect) => {
    const from = places.get(suspect.clause) ?? { file, line: 1, column: 1 };
    const line = lineWith(lines, suspect.printed, from.line);
    if (line === undefined) return { suspect, place: from, record: undefined };
    const column = (lines[line - 1] ?? '').indexOf(suspect.printed) + 1;
    return { suspect, place: { file, line, column }, record: recordOf(suspect, line) };
  });
}

/** The first line from the beginning of the clause that holds the words. */
function lineWith(lines: readonly string[], printed: string, from: number): number | undefined {
  for (let line = from; line <= Math.min(lines.length, from + farthest); line += 1)
    if (lines[line - 1]?.includes(printed) === true) return line;
  return undefined;
}

function recordOf(
  { printed, proposed, clause, reason, evidenceKind, evidence }: Suspect,
  line: number,
): Correction | undefined {
  if (proposed === undefined) return undefined;
  return {
    line,
    printed,
    occurrence: 1,
    corrected: proposed,
    clause,
    reason,
    evidenceKind,
    evidence,
    certainty: 'probable',
  };
}

/** A problem to look at, never an error: the words stay as printed until a person decides. */
export function suspectDiagnostic({ suspect, place }: PlacedSuspect): Diagnostic {
  const { rule, printed, proposed, evidence, clause } = suspect;
  return {
    rule,
    severity: 'warning',
    place,
    problem: `"${printed}" (clause ${clause}) may be misread${proposed === undefined ? '' : `: perhaps "${proposed}"`}. ${evidence}`,
    advice:
      'Compare it with the document. If it is misread, confirm the record in content/corrections; if not, leave it.',
  };
}

/** The records as comments at the end of a record file: taking the sign away confirms one. Empty where there are none. */
export function suspectComments(placed: readonly PlacedSuspect[]): string {
  const records = placed.flatMap(({ record }) => (record === undefined ? [] : [record]));
  if (records.length === 0) return '';
  const written = records.map(({ occurrence: _first, ...record }) =>
    stringify([record], { lineWidth: 0, singleQuote: true }).trimEnd(),
  );
  const lines = written.flatMap((record) => record.split('\n')).map((line) => `#   ${line}`);
  return `# Nghi đọc nhầm, chưa áp dụng. Đúng thì chuyển dòng ấy lên dưới "corrections:" và bỏ dấu #; không đúng thì xóa.\n${lines.join('\n')}\n`;
}
