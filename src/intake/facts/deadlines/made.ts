/** Makes a found deadline of its fields; fields that contradict each other give none. Pure. */
import type { Clause } from '../../../domain/clause.ts';
import { deadlineSchema, type DeadlineRecord } from '../../../domain/deadline.ts';
import type { Found, Sureness } from '../found.ts';

/** Who must act, as far as the text says it. */
export interface Who {
  readonly who?: string;
  readonly whoAgencies: readonly string[];
  readonly whoClause?: string;
}

export function made(
  clause: Clause,
  record: object,
  rule: string,
  sureness: Sureness,
  doubt = '',
): readonly Found<DeadlineRecord>[] {
  const parsed = deadlineSchema.safeParse({ clause: clause.label, ...record });
  return parsed.success
    ? [{ fact: parsed.data, rule, sureness, ...(doubt === '' || sureness === 'sure' ? {} : { doubt }) }]
    : [];
}
