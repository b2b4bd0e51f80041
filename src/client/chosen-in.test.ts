import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenIn } from './chosen-in.ts';

const choices = new Map([
  ['co-quan', ['', 'ct-so-y-te']],
  ['chu-tri', ['', 'ct-so-y-te']],
  ['thoi-gian', ['', 'co-neu']],
  ['nam', ['', '2025']],
]);
const chosen = (query: string) => Object.fromEntries(chosenIn(new URLSearchParams(query), choices));

test('what the list offers is kept, with the words; what it does not offer is not', () => {
  assert.deepEqual(chosen('chu-tri=ct-so-y-te&nam=1999&tu-khoa=a'), { 'chu-tri': 'ct-so-y-te', 'tu-khoa': 'a' });
});

test('an agency in a role, as older addresses have it, is that field', () => {
  const { 'chu-tri': lead, 'co-quan': any } = chosen('co-quan=ct-so-y-te&vai-tro=chu-tri');
  assert.deepEqual([lead, any], ['ct-so-y-te', undefined]);
});

test('a year that an older address gives as the time is the year', () => {
  assert.deepEqual(chosen('thoi-gian=2025'), { nam: '2025' });
  assert.deepEqual(chosen('thoi-gian=co-neu'), { 'thoi-gian': 'co-neu' });
});
