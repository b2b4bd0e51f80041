/** Reports the clauses that facts name and the text does not have. */
import type { Clause } from '../domain/clause.ts';
import { formatPlace, type Diagnostic, type Place } from '../domain/diagnostic.ts';

export interface AbsentClause {
  readonly label: string;
  /** Where a fact names it. */
  readonly place: Place;
}

/** One lost heading takes the clauses below it along: facts on these are reported once, at the first, by that heading. */
export function absentClauses(absent: readonly AbsentClause[], byLabel: ReadonlyMap<string, Clause>): Diagnostic[] {
  const once = new Map(absent.map((fact) => [`${fact.label} ${formatPlace(fact.place)}`, fact]));
  const byLost = Map.groupBy(once.values(), ({ label }) => lostAncestor(label, byLabel));
  return [...byLost].flatMap(([lost, found]): Diagnostic[] => {
    const labels = [...new Set(found.map(({ label }) => label))];
    const [first] = found;
    if (first === undefined || labels.length === 1 || lost === undefined)
      return found.map(({ label, place }) => noClause(label, byLabel, place));
    return [
      {
        rule: 'fact/clause',
        severity: 'error',
        place: first.place,
        problem: `The plan has no clause "${lost}", on which ${found.length} facts rest (${listed(labels)}).`,
        advice:
          'Mend the heading or marker of that clause in the text; if the text has no such clause, mend the facts.',
      },
    ];
  });
}

/** The outermost clause above a label that is not there either: "II" for "II.3.đ" in a plan without part II. */
function lostAncestor(label: string, byLabel: ReadonlyMap<string, Clause>): string | undefined {
  const steps = label.split('.');
  const above = steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('.'));
  return above.find((ancestor) => !byLabel.has(ancestor));
}

function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, 6).join(', ');
  return labels.length > 6 ? `${shown} …` : shown;
}

function noClause(label: string, byLabel: ReadonlyMap<string, Clause>, place: Place): Diagnostic {
  const parent = label.slice(0, label.lastIndexOf('.'));
  const near = [...byLabel.keys()].filter((other) => other.startsWith(`${parent}.`)).slice(0, 6);
  return {
    rule: 'fact/clause',
    severity: 'error',
    place,
    problem: `The plan has no clause "${label}".`,
    advice:
      near.length === 0
        ? 'Write the label as on the plan page, like II.3.đ or PL.2.'
        : `Clauses beside it: ${near.join(', ')}.`,
  };
}
