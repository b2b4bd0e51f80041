/** Published results of tasks and targets, as pages tell them. */
import type { Result } from '../domain/result.ts';
import { resultsPath } from '../domain/paths.ts';
import { isoDateIn } from '../i18n/dates.ts';
import { defaultLanguage, type Language } from '../i18n/language.ts';
import { quoted } from '../i18n/mixed.ts';
import { numbersIn } from '../i18n/numbers.ts';
import type { CorpusIndex } from './corpus-index.ts';

export interface ResultRow {
  readonly id: string;
  /** Where it is shown. */
  readonly href: string;
  /** "31/12/2025", "12/2025", "2025". */
  readonly on: string;
  /** "6.200 lượt"; `undefined` where the source gives no number. */
  readonly value: string | undefined;
  readonly statement: string;
  readonly quote: string;
  readonly source: string;
  readonly sourceUrl: string | undefined;
  /** "Nguyễn Văn A, 02/01/2026". */
  readonly recorded: string;
}

/** Latest first. */
export function resultRows(
  index: CorpusIndex,
  factId: string,
  language: Language = defaultLanguage,
): readonly ResultRow[] {
  return index.resultsOf(factId).map((result) => resultRow(result, language));
}

/** Results of several tasks, latest first within each, in the order of the tasks. */
export function resultsOfTasks(
  index: CorpusIndex,
  tasks: readonly { readonly id: string }[],
  language: Language = defaultLanguage,
): readonly ResultRow[] {
  return [...new Set(tasks.map(({ id }) => id))].flatMap((id) => resultRows(index, id, language));
}

function resultRow(
  { id, of, on, value, unit, statement, quote, source, sourceUrl, ...record }: Result,
  language: Language,
): ResultRow {
  return {
    id,
    href: resultsPath(of),
    on: isoDateIn(language, on),
    value: value === undefined ? undefined : `${numbersIn(language)(value)} ${quoted(language, unit ?? '')}`,
    statement,
    quote,
    source,
    sourceUrl,
    recorded: `${quoted(language, record.recordedBy)}, ${isoDateIn(language, record.recordedOn)}`,
  };
}
