/** Who receives a document: the lines below "Nơi nhận". */
import type { PlanText } from '../../domain/clause.ts';
import type { PlanRecord } from '../../domain/plan.ts';
import type { AgencyBook } from '../facts/found.ts';

/** Every body that a recipient's line names, as printed; the filing line ("Lưu: VT") names none. */
export function recipientsOf({ clauses }: PlanText, agencies: AgencyBook): PlanRecord['recipients'] {
  return clauses
    .filter(({ level, texts }) => level === 'recipient' && !/^Lưu\b/u.test(texts[0] ?? ''))
    .flatMap(({ label, texts }) =>
      texts.flatMap((text) =>
        agencies
          .split(text.replace(/\([^)]*\)|[;.]$/gu, (cut) => ' '.repeat(cut.length)))
          .map(({ agencyId, start, end }) => ({ clause: label, agency: agencyId, printed: text.slice(start, end) })),
      ),
    );
}
