/** Shows reports that sum up others and are due before them: a slip of the document, kept as printed. Pure. */
import type { DeadlineRecord } from '../../../domain/deadline.ts';
import type { Found } from '../found.ts';

/** Marks each deadline of a body that is not after the last one by which reports of the same cycle are sent to it. */
export function withSlips(all: readonly Found<DeadlineRecord>[]): readonly Found<DeadlineRecord>[] {
  const latest = new Map<string, DeadlineRecord>();
  for (const { fact } of all)
    for (const agency of fact.toWhomAgencies) {
      const key = keyOf(fact, agency);
      const before = latest.get(key);
      if (fact.day !== undefined && (before === undefined || dayOf(fact) > dayOf(before))) latest.set(key, fact);
    }
  return all.map((one) => {
    const { fact } = one;
    const received = fact.whoAgencies
      .map((agency) => latest.get(keyOf(fact, agency)))
      .find((other) => other !== undefined);
    if (received === undefined || received === fact || dayOf(fact) > dayOf(received)) return one;
    const doubt = `Hạn này không sau hạn gửi báo cáo nêu ở ${received.clause}: hãy đối chiếu bản gốc.`;
    return { ...one, sureness: 'unsure', doubt: one.doubt === undefined ? doubt : `${one.doubt} ${doubt}` };
  });
}

/** Reports are compared within one cycle, or within one year. */
function keyOf({ recurrence, year, month, day }: DeadlineRecord, agency: string): string {
  const precision = day === undefined ? 'none' : month === undefined ? 'day' : 'month';
  return `${agency}|${recurrence ?? year ?? ''}|${precision}`;
}

function dayOf({ month = 0, day = 0 }: DeadlineRecord): number {
  return month * 100 + day;
}
