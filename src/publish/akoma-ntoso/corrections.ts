/** Corrections and doubts: notes of the whole document, each with its sign where the reading stands. */
import { clauseIdOfLabel, type Clause } from '../../domain/clause.ts';
import { correctionAnchor, correctionIds, type Correction } from '../../domain/correction.ts';
import { correctionWords } from '../../domain/correction-words.ts';
import { rangeOf } from '../../domain/text-range.ts';
import type { DatasetInput } from '../input.ts';
import type { Mark } from './inline.ts';
import { element, type XmlElement } from './xml.ts';

export interface PlanCorrection extends Correction {
  readonly sourceId: string;
  readonly clauseId: string;
  /** The same as the anchor in the page's list of corrections. */
  readonly anchor: string;
}

/** @param input Holds one plan and its sources. */
export function planCorrections({ sources, records }: DatasetInput): readonly PlanCorrection[] {
  return sources.flatMap(({ id }) => {
    const corrections = records[id]?.corrections ?? [];
    const ids = correctionIds(id, corrections);
    return corrections.map((correction, index) => ({
      ...correction,
      sourceId: id,
      clauseId: clauseIdOfLabel(correction.clause) ?? correction.clause,
      anchor: correctionAnchor(ids[index] ?? ''),
    }));
  });
}

/** Each note names its clause, wherever its sign stands. */
export const noteElement = (correction: PlanCorrection): XmlElement =>
  element(
    'note',
    { eId: correction.anchor, placementBase: `#${correction.clauseId}` },
    element('p', {}, correctionWords(correction.sourceId, correction)),
  );

const readingOf = ({ corrected, printed }: Correction): string => corrected ?? printed;
const signOf = ({ anchor }: PlanCorrection) => ({ name: 'noteRef', attributes: { href: `#${anchor}` } });

/** The signs behind the marker of a clause: of those corrections whose reading it is. */
export const markerSigns = ({ marker }: Clause, corrections: readonly PlanCorrection[]): readonly XmlElement[] =>
  corrections
    .filter((correction) => readingOf(correction) === marker)
    .map(signOf)
    .map(({ name, attributes }) => element(name, attributes));

/** After the published reading, where the clause has it once: elsewhere the note names the clause alone. */
export function readingMark(clause: Clause, correction: PlanCorrection): readonly Mark[] {
  const words = readingOf(correction);
  const range = words === '' || words === clause.marker ? undefined : rangeOf(words, clause);
  if (range === undefined || rangeOf(words, clause, range.start + 1) !== undefined) return [];
  return [{ ...signOf(correction), start: range.end, end: range.end }];
}
