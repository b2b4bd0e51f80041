/** Documents of which no draft is made, whatever their format. */
import type { Diagnostic } from '../domain/diagnostic.ts';
import { limits } from './readers/limits.ts';

/** Braces, angle brackets, bars and the like, each written as a reference: a document has a few, a dump of code millions. */
export function signsIn(body: string): number {
  let count = 0;
  for (let at = body.indexOf('&#'); at !== -1; at = body.indexOf('&#', at + 2)) count += 1;
  return count;
}

export function tooManySigns(file: string): Diagnostic {
  return {
    rule: 'intake/too-many-signs',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: `The text holds more than ${limits.markupSigns} braces, angle brackets, bars or ampersands.`,
    advice: 'This looks like code or markup, not like a document. Export the text of the document itself.',
  };
}

export function noText(file: string): Diagnostic {
  return {
    rule: 'intake/no-text',
    severity: 'error',
    place: { file, line: 1, column: 1 },
    problem: 'The file holds no text of a document.',
    advice: 'Look whether it is the right file; a scan needs its letters recognised first (ocrmypdf -l vie).',
  };
}
