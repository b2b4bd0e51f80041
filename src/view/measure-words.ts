/** Whether a target can be measured, in words: the badge beside it. */
import { allMarks, measurability, missingMarks } from '../domain/measurability.ts';
import { agencyPath } from '../domain/paths.ts';
import type { TargetRecord } from '../domain/target.ts';
import type { Language } from '../i18n/language.ts';
import { measureWords } from '../i18n/targets.ts';
import type { Link } from './links.ts';

export interface MeasureBadge {
  /** "Đo được 3/5". */
  readonly score: string;
  /** "không nêu mốc so sánh và cơ quan đo". */
  readonly lack: string;
  /** Who measures, as printed; absent where the plan names nobody. */
  readonly by: (Link & { readonly head: string }) | undefined;
  /** No base is stated, because the number says all without it. */
  readonly isBaseUnneeded: boolean;
}

export function measureBadge(target: TargetRecord, language: Language): MeasureBadge {
  const say = measureWords(language);
  const { measuredBy: by } = target;
  const states = measurability(target);
  const missing = missingMarks(states);
  const names = missing.map((mark) => say[mark]);
  const [last = '', ...before] = names.toReversed();
  return {
    score: say.score(allMarks.length - missing.length, allMarks.length),
    lack:
      missing.length === 0
        ? say.full
        : say.missing([before.toReversed().join(', '), last].filter(Boolean).join(say.and)),
    by: by === undefined ? undefined : { head: say.measuredByHead, label: by.printed, href: agencyPath(by.agency) },
    isBaseUnneeded: states.base === 'unneeded',
  };
}
