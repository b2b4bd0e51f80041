/**
 * Which agencies a name for many may mean: "các sở, ban, ngành thành phố". The documents do not list the members, so this is
 * a possibility by kind and level, never a fact about a task.
 */
import type { Agency } from '../domain/agency.ts';
import { compareVietnamese } from '../vietnamese/sort.ts';

/** What stands in the name, and the kinds of agencies so called. */
const scopes: readonly (readonly [words: RegExp, kinds: readonly Agency['kind'][]])[] = [
  [/^(?:các )?(?:sở|ngành|ban)(?=[ ,/])/iu, ['department', 'vertical']],
  [/^(?:các )?cơ quan(?=, |,? chức năng)|đơn vị/iu, ['department', 'vertical', 'division', 'institute', 'press']],
  [/đoàn thể|chính trị - xã hội/iu, ['union']],
  [/báo, đài|truyền thông|báo chí/iu, ['press']],
];

/** Whether the name of the collective may mean this agency: of the same province, of its level or of many levels. */
export function mayInclude(collective: Agency, agency: Agency): boolean {
  return (
    collective.kind === 'collective' &&
    collective.province !== undefined &&
    collective.province === agency.province &&
    (collective.level === agency.level || collective.level === 'mixed') &&
    agency.kind !== 'collective' &&
    !/^trang /iu.test(collective.name) && // websites of agencies are none of them
    scopes.some(([words, kinds]) => words.test(collective.name) && kinds.includes(agency.kind))
  );
}

/** The collectives that may mean it; of a collective the agencies that it may mean. In the order of the alphabet. */
export function relatedThroughName(agencies: readonly Agency[], agency: Agency): readonly Agency[] {
  return agencies
    .filter((other) => (agency.kind === 'collective' ? mayInclude(agency, other) : mayInclude(other, agency)))
    .sort((a, b) => compareVietnamese(a.name, b.name));
}
