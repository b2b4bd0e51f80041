/** Whether a target can be measured, in words: the badge beside it. */
import { allMarks, measurability, missingMarks } from '../domain/measurability.ts';
import type { TargetRecord } from '../domain/target.ts';
import type { Language } from '../i18n/language.ts';
import { measureWords } from '../i18n/targets.ts';

export interface MeasureBadge {
  /** "Đo được 3/5". */
  readonly score: string;
  /** "không nêu mốc so sánh và cơ quan đo". */
  readonly lack: string;
  /** No base is stated, because the number says all without it. */
  readonly isBaseUnneeded: boolean;
}

export function measureBadge(target: TargetRecord, language: Language): MeasureBadge {
  const say = measureWords(language);
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
    isBaseUnneeded: states.base === 'unneeded',
  };
}
