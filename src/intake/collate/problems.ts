/** What keeps copies from being collated, or what a person has to look at afterwards. */
import type { Diagnostic, Place } from '../../domain/diagnostic.ts';
import type { WitnessText } from './witness-text.ts';

const top = (file: string): Place => ({ file, line: 1, column: 1 });

export function tooLarge(file: string, words: number, most: number): Diagnostic {
  return {
    rule: 'collate/too-large',
    severity: 'error',
    place: top(file),
    problem: `The copy has ${words} words; copies of at most ${most} words are compared.`,
    advice: 'Cut the copies to the one document wanted.',
  };
}

export function otherDocument({ source, wordCount }: WitnessText, agreed: number, base: WitnessText): Diagnostic {
  return {
    rule: 'collate/other-document',
    severity: 'error',
    place: top(source.file),
    problem: `Only ${agreed} of its ${wordCount} words stand in ${base.source.file}, in their order: these are not copies of one document.`,
    advice: 'Import them apart, without --same-document; if they are copies, look whether one was read wrongly.',
  };
}

export function unsureOrder(first: Place, second: Place): Diagnostic {
  return {
    rule: 'collate/order',
    severity: 'warning',
    place: first,
    problem:
      'Paragraphs that only one copy has stand beside paragraphs that only another has; nothing tells their order.',
    related: [{ place: second, note: 'is put after it in the draft' }],
    advice: 'Read both copies there and exchange the paragraphs of the draft if the sense asks for it.',
  };
}

/** A fault of the importer, not of the document: the proof that `npm run check` makes does not hold. */
export function wordsLost(file: string, { place, problem }: Diagnostic): Diagnostic {
  return {
    rule: 'intake/words',
    severity: 'error',
    place: place.file === file ? place : top(file),
    problem: `The draft and the record of this copy do not hold its words: ${problem}`,
    advice: 'This is a fault of the importer: report it with the documents. Nothing is written.',
  };
}
