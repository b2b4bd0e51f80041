/** Texts that are longer than any cell of a spreadsheet: something went into the file that does not belong there. */
import { clauseText, type PlanText } from '../domain/clause.ts';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import { longestText } from '../domain/ids.ts';

export const lengthRule = 'content/length';

/** @returns Nothing for a text of a length that every form of the datasets can hold. */
export function checkLength(length: number, place: Place): readonly Diagnostic[] {
  if (length <= longestText) return [];
  return [
    {
      rule: lengthRule,
      severity: 'error',
      place,
      problem: `This text has ${length} characters; a cell of a spreadsheet holds ${longestText}.`,
      advice: 'Delete what does not belong here, or divide the text into paragraphs with numbers as the document does.',
    },
  ];
}

/** One problem for each clause that is too long, at the line on which it begins. */
export function checkClauseLengths(file: string, { clauses }: PlanText): readonly Diagnostic[] {
  return clauses.flatMap((clause) => checkLength(clauseText(clause).length, { file, line: clause.line, column: 1 }));
}
