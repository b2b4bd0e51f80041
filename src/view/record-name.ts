/** What a row of a table is called where another names it by its id. */
import { instrumentName } from '../domain/instrument.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { agencyNameAmongAll, planMention } from './links.ts';

/** @returns `undefined` where the rows of the table have no name of their own, as clauses and tasks. */
export function recordName(index: CorpusIndex, table: string, id: string): string | undefined {
  const [plan, agency, instrument] = [index.planById.get(id), index.agencyById.get(id), index.instrumentById.get(id)];
  if (table === 'plans') return plan && planMention(plan).label;
  if (table === 'agencies') return agency && agencyNameAmongAll(index, agency);
  if (table === 'instruments') return instrument && instrumentName(instrument);
  if (table === 'provinces') return index.provinceById.get(id)?.name;
  return undefined;
}
