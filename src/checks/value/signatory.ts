/** The signature as its clause prints it: each field is a whole line, and no line "TM." or "KT." is left out. */
import type { Clause } from '../../domain/clause.ts';
import type { Plan } from '../../domain/facts.ts';
import type { Report } from './report.ts';

export function checkSignatory({ signatory }: Plan, byLabel: ReadonlyMap<string, Clause>, report: Report): void {
  const clause = byLabel.get(signatory?.clause ?? '');
  if (signatory === undefined || clause === undefined) return;
  const lines = clause.texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && !/^\(.*\)$/u.test(line)); // "(Đã ký)"
  const { name, post, onBehalfOf, signingFor } = signatory;
  const expected: readonly (readonly [key: 'name' | 'post' | 'onBehalfOf' | 'signingFor', line: string])[] = [
    ['name', name],
    ['post', post],
    ...(onBehalfOf === undefined ? [] : [['onBehalfOf', `TM. ${onBehalfOf}`] as const]),
    ...(signingFor === undefined ? [] : [['signingFor', `KT. ${signingFor}`] as const]),
  ];
  for (const [key, line] of expected) {
    if (key === 'name' ? lines.at(-1) === line : lines.includes(line)) continue;
    report({
      rule: 'value/signatory',
      path: ['signatory', key],
      problem: `"${line}" is not ${key === 'name' ? 'the last' : 'a whole'} line of the clause ${clause.label}: ${lines.map((text) => `"${text}"`).join(', ')}.`,
      advice: 'Copy the whole line as printed; "onBehalfOf" and "signingFor" without "TM." and "KT.".',
    });
  }
  for (const line of lines.filter((text) => /^(?:TM|KT)\./u.test(text))) {
    const field = line.startsWith('TM.') ? 'onBehalfOf' : 'signingFor';
    if (signatory[field] !== undefined) continue;
    report({
      rule: 'value/signatory',
      path: ['signatory'],
      problem: `The signature prints "${line}"; "${field}" is not given.`,
      advice: `Write the words after "${line.slice(0, 3)}" in "${field}".`,
    });
  }
}
