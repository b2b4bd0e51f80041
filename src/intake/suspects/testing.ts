/** Builds plans for the tests of this folder. */
import type { Clause, PlanText } from '../../domain/clause.ts';
import { findSuspects } from './find-suspects.ts';
import type { Suspect } from './suspect.ts';

/** A plan of one paragraph for each text: 1, 2, 3 …, or of the clauses given. */
export function aPlanText(texts: readonly string[], of: Partial<Clause> = {}): PlanText {
  const clauses = texts.map((text, index): Clause => {
    const order = index + 1;
    const label = `I.${String(order)}`;
    return {
      id: `sec_1__para_${String(order)}`,
      label,
      level: 'paragraph',
      parentId: 'sec_1',
      order,
      marker: `${String(order)}.`,
      isHeading: false,
      texts: [text],
      line: order,
      ...of,
    };
  });
  return { clauses, tables: [] };
}

/** What is proposed in the first text, `printed → proposed`, when the others stand elsewhere in the document. */
export function proposals(text: string, ...elsewhere: readonly string[]): readonly string[] {
  return findSuspects(aPlanText([text, ...elsewhere], { isHeading: true }))
    .filter(({ clause }) => clause === 'I.1')
    .map(shown);
}

export function shown({ printed, proposed = '?' }: Suspect): string {
  return `${printed} → ${proposed}`;
}
