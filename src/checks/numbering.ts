/** Checks that numbers and letters of each list run on without a gap: the first sign of a misread marker or a lost clause. */
import { romanValue, type Clause, type PlanText } from '../domain/clause.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

/** Points as Vietnamese documents letter them; some use f and leave đ out. */
const alphabets = ['abcdđeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz'] as const;

const numbered: ReadonlySet<Clause['level']> = new Set(['part', 'article', 'paragraph', 'subparagraph', 'row']);

/** @param file Path of the plan's file, for places. */
export function checkNumbering(file: string, { clauses }: PlanText): readonly Diagnostic[] {
  const lists = new Map<string, Clause[]>();
  for (const clause of clauses) {
    if (clause.level !== 'point' && !numbered.has(clause.level)) continue;
    const key = `${clause.parentId ?? ''} ${clause.level}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [clause]);
    else list.push(clause);
  }
  return [...lists.values()].flatMap((list) => checkList(file, list));
}

function checkList(file: string, list: readonly Clause[]): Diagnostic[] {
  const steps = list.map(stepOf);
  const alphabet = steps.includes('f') ? alphabets[1] : alphabets[0];
  const position = (step: string): number => (/^\d+$/.test(step) ? Number(step) : alphabet.indexOf(step) + 1);
  return list.flatMap((clause, index): Diagnostic[] => {
    const step = steps[index] ?? '';
    const previous = steps[index - 1];
    const expected = previous === undefined ? 1 : position(previous) + 1;
    if (position(step) === expected) return [];
    const wanted = /^\d+$/.test(step) ? String(expected) : (alphabet[expected - 1] ?? '?');
    return [
      {
        rule: 'clause/order',
        severity: 'warning',
        place: { file, line: clause.line, column: 1 },
        problem: `"${clause.marker}" (${clause.label}) stands where "${wanted}" was expected.`,
        related:
          index === 0
            ? []
            : [{ place: { file, line: list[index - 1]?.line ?? 1, column: 1 }, note: 'the one before is here' }],
        advice: 'If the source misreads the marker, add a correction; if it prints it so, leave it.',
      },
    ];
  });
}

/** The number or letter of a clause: "3", "đ"; Roman numerals as numbers. */
function stepOf({ label }: Clause): string {
  const step = (label.split('.').at(-1) ?? '').replace(/~\d+$/, '').replace(/^Điều /u, '');
  return String(romanValue(step) ?? step);
}
