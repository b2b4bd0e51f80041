import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aWording, someLists } from '../testing/search-builders.ts';
import { findAgencies } from './named-agencies.ts';

const agency = (id: string, name: string, tasks = 1) => ({ id, name, tasks });
const lists = {
  ...someLists(),
  agencies: [
    agency('so-y-te-ct', 'Sở Y tế', 4),
    agency('so-y-te-hp', 'Sở Y tế', 9),
    agency('so-khcn', 'Sở Khoa học và Công nghệ'),
    agency('ubnd', 'Ủy ban nhân dân'),
    agency('vp-ubnd', 'Văn phòng Ủy ban nhân dân'),
    agency('so-nganh', 'Sở'),
  ],
};
const namedBy = (...typed: readonly string[]): readonly string[] =>
  findAgencies(
    typed.map((one) => aWording(one)),
    lists,
  ).map((named) => named.agency.id);

const cases: readonly (readonly [rule: string, typed: string, ids: readonly string[]])[] = [
  ['of two agencies of one name, the one with more tasks comes first', 'Sở Y tế', ['so-y-te-hp', 'so-y-te-ct']],
  ['a name is named without "và"', 'sở khoa học công nghệ', ['so-khcn']],
  ['a longer name leaves out those inside it', 'văn phòng ủy ban nhân dân', ['vp-ubnd']],
  ['"Sở" alone names none', 'sở hữu trí tuệ', []],
  ['words apart name none', 'sở hữu y tế', []],
];
for (const [rule, typed, ids] of cases) {
  test(rule, () => assert.deepEqual(namedBy(typed), ids));
}

test('an agency that two wordings name is named once', () =>
  assert.deepEqual(namedBy('sở khoa học và công nghệ', 'sở khoa học công nghệ'), ['so-khcn']));

test('an agency’s share is the part of the question that names it', () => {
  const shares = ['Sở Y tế', 'Sở Y tế khám chữa bệnh'].map((typed) => findAgencies([aWording(typed)], lists)[0]?.share);
  assert.deepEqual(shares, [1, 0.5]);
});
