/** Checks that targets judged to be of one indicator are there, are judged once, and hold the words that tell them apart. */
import type { Diagnostic, Place } from '../domain/diagnostic.ts';
import type { Plan } from '../domain/facts.ts';
import type { Indicator } from '../domain/indicator.ts';

interface IndicatorList {
  readonly items: readonly { readonly value: Indicator | undefined }[];
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
}

/** @param plans Of which one could not be read (`undefined`), none of its targets can be called unknown. */
export function checkIndicators(
  { items, placeAt }: IndicatorList,
  plans: readonly { readonly id: string; readonly plan: Plan | undefined }[],
): readonly Diagnostic[] {
  const unread = new Set(plans.flatMap(({ id, plan }) => (plan === undefined ? [id] : [])));
  const targets = new Map(plans.flatMap(({ plan }) => plan?.targets ?? []).map((target) => [target.id, target]));
  const judged = new Map<string, Place>();
  return items.flatMap(({ value }, index) =>
    (value?.targets ?? []).flatMap(({ target: id, scope }, at): Diagnostic[] => {
      const place = placeAt([index, 'targets', at, 'target']);
      const earlier = judged.get(id);
      judged.set(id, earlier ?? place);
      if (earlier !== undefined)
        return [
          {
            rule: 'indicator/judged-twice',
            severity: 'error',
            place,
            problem: `The target "${id}" is judged to be of two indicators.`,
            related: [{ place: earlier, note: 'the first is here' }],
            advice: 'Keep it where it belongs, or make one indicator of the two.',
          },
        ];
      const target = targets.get(id);
      if (target === undefined)
        return unread.has(id.split('/')[0] ?? '')
          ? []
          : [
              {
                rule: 'indicator/unknown-target',
                severity: 'error',
                place,
                problem: `There is no target "${id}".`,
                advice: 'Take the id from /du-lieu/targets/.',
              },
            ];
      if (scope === undefined || target.quote.includes(scope)) return [];
      return [
        {
          rule: 'indicator/scope',
          severity: 'error',
          place: placeAt([index, 'targets', at, 'scope']),
          problem: `"${scope}" does not stand in the quote of the target: "${target.quote}".`,
          advice: 'Copy from the quote the words that say what is counted.',
        },
      ];
    }),
  );
}
