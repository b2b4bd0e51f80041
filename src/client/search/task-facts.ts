import type { Hit } from '../../query/answer.ts';
import { formatNumber } from '../../vietnamese/format.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** More than this fill a phone's screen; the clause itself names them all. */
const mostAgencies = 5;

/** @returns Who leads a task, who helps, and when; nothing for what is not said. */
export function taskFacts(
  { lead, coordinating, time }: Pick<Hit, 'lead' | 'coordinating' | 'time'>,
  nameOf: (agencyId: string) => string,
): readonly Fact[] {
  const facts = [
    { name: 'Chủ trì', value: listed(lead.map(nameOf)) },
    { name: 'Phối hợp', value: listed(coordinating.map(nameOf)) },
    { name: 'Thời gian', value: time.join('; ') },
  ];
  return facts.filter(({ value }) => value !== '');
}

function listed(names: readonly string[]): string {
  if (names.length <= mostAgencies + 1) return names.join('; '); // "and 1 other" is no shorter than its name
  return `${names.slice(0, mostAgencies).join('; ')} và ${formatNumber(names.length - mostAgencies)} cơ quan khác`;
}
