/** Published results of tasks and targets, as pages tell them. */
import type { Result } from '../domain/result.ts';
import { resultsPath } from '../domain/paths.ts';
import { formatDate, formatNumber } from '../vietnamese/format.ts';
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
export function resultRows(index: CorpusIndex, factId: string): readonly ResultRow[] {
  return index.resultsOf(factId).map(resultRow);
}

/** Results of several tasks, latest first within each, in the order of the tasks. */
export function resultsOfTasks(index: CorpusIndex, tasks: readonly { readonly id: string }[]): readonly ResultRow[] {
  return [...new Set(tasks.map(({ id }) => id))].flatMap((id) => resultRows(index, id));
}

function resultRow({ id, of, on, value, unit, statement, quote, source, sourceUrl, ...record }: Result): ResultRow {
  return {
    id,
    href: resultsPath(of),
    on: formatDate(on),
    value: value === undefined ? undefined : `${formatNumber(value)} ${unit ?? ''}`,
    statement,
    quote,
    source,
    sourceUrl,
    recorded: `${record.recordedBy}, ${formatDate(record.recordedOn)}`,
  };
}
