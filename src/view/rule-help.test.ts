import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finders } from '../domain/rules/finders.ts';
import { rules } from '../domain/rules.ts';
import { mixedParts } from '../i18n/mixed.ts';
import { vietnameseLetter } from '../vietnamese/letters.ts';
import { finderHelp, ruleHelp } from './rule-help.ts';

/** Words that a reader hears in English. @param line As help gives it. */
const englishWords = (line: string) =>
  mixedParts(line).flatMap(({ text, isVietnamese }) => (isVietnamese ? [] : text.split(/\s+/u)));

test('English help holds Vietnamese words in quotation marks only, or as the address of a clause', () => {
  const lines = [
    ...Object.values(rules).flatMap((rule) => {
      const { summary, more = '', whatToDo } = ruleHelp(rule, 'en');
      return [summary, more, whatToDo];
    }),
    ...Object.values(finders).map((finder) => finderHelp(finder, 'en')),
  ];
  const unmarked = lines.flatMap(englishWords);
  assert.deepEqual(
    unmarked.filter((word) => vietnameseLetter.test(word) && !/^[IVX]+\./u.test(word)),
    [],
  );
});

test('a reader of Vietnamese gets the help as it was written', () => {
  const rule = rules['head/title'];
  assert.ok(rule);
  assert.deepEqual(ruleHelp(rule, 'vi'), { summary: rule.summary, more: rule.more, whatToDo: rule.whatToDo });
});
