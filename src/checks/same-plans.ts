/** Checks that no document is published as two plans: an issuer gives a number once a year. */
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { PlanRecord } from '../domain/plan.ts';

interface NumberedPlan {
  readonly id: string;
  readonly partial: Partial<PlanRecord>;
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
}

export function checkSamePlans(plans: readonly NumberedPlan[]): readonly Diagnostic[] {
  const first = new Map<string, NumberedPlan>();
  return plans.flatMap((plan): Diagnostic[] => {
    const { number, issuer, issuedOn = '' } = plan.partial;
    if (number === undefined || issuer === undefined) return [];
    const year = issuedOn.slice(0, 4);
    const key = JSON.stringify([issuer, number, year]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, plan);
    if (earlier === undefined || earlier.id === plan.id) return []; // one id twice is an error of its own
    return [
      {
        rule: 'plan/repeated-number',
        severity: 'error',
        place: plan.placeAt(['number']),
        problem: `${issuer} has two plans with the number "${number}"${year === '' ? '' : ` in ${year}`}.`,
        related: [{ place: earlier.placeAt(['number']), note: 'the other is here' }],
        advice: 'Correct the number or the date; two copies of one document are two sources of one plan.',
      },
    ];
  });
}
