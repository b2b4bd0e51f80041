/**
 * Checks that the values of facts are what their words say: a quote that stands in the text proves nothing about the number,
 * day or sign beside it. Values that a document may rightly print in another way are warnings.
 */
import type { Clause, PlanText } from '../domain/clause.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Plan } from '../domain/facts.ts';
import { datesInText, type WrittenDate } from '../vietnamese/dates-in-text.ts';
import { checkCitations, type CitedInstrument } from './value/citations.ts';
import { checkDeadline } from './value/deadline.ts';
import { checkHead } from './value/head.ts';
import type { PlaceAt, Report } from './value/report.ts';
import { checkOffer } from './value/offer.ts';
import { checkSignatory } from './value/signatory.ts';
import { checkTarget } from './value/target.ts';
import { checkTaskTime } from './value/task-time.ts';

/**
 * @param plan A plan joined to its text by `resolvePlan`; a fact whose clause is not there is reported by that, not here.
 * @param placeAt Place of a field in the plan's file.
 * @param instruments The documents that plans cite, all of them.
 */
export function checkValues(
  plan: Plan,
  text: PlanText,
  placeAt: PlaceAt,
  instruments: readonly CitedInstrument[] = [],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = ({ path, severity = 'error', ...problem }) => {
    diagnostics.push({ ...problem, severity, place: placeAt(path) });
  };
  const byLabel = new Map<string, Clause>(text.clauses.map((clause) => [clause.label, clause]));
  const heads = new Map(text.tables.map(({ ownerId, columns }) => [ownerId, columns]));
  const textOf = (label: string | undefined): string => {
    const clause = byLabel.get(label ?? '');
    return clause === undefined ? '' : [...clause.texts, ...(heads.get(clause.id) ?? [])].join('\n');
  };

  const dates = new Map<string | undefined, readonly WrittenDate[]>();
  const datesOf = (label: string | undefined): readonly WrittenDate[] => {
    const found = dates.get(label) ?? datesInText(textOf(label));
    dates.set(label, found);
    return found;
  };

  checkHead(plan, text, report);
  checkSignatory(plan, byLabel, report);
  plan.targets.forEach((target, index) => {
    checkTarget(target, ['targets', index], datesOf, report);
  });
  plan.deadlines.forEach((deadline, index) => {
    checkDeadline(deadline, ['deadlines', index], textOf, report);
  });
  plan.tasks.forEach(({ time }, index) => {
    if (time !== undefined) checkTaskTime(time, ['tasks', index, 'time'], report);
  });
  plan.offers.forEach((offer, index) => {
    checkOffer(offer, ['offers', index], report);
  });
  checkCitations(plan, instruments, report);
  return diagnostics;
}
