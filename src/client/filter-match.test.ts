import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../vietnamese/fold.ts';
import { answers, queryOf, type Field } from './filter-match.ts';

const row = (keys: Readonly<Record<string, string>>, words = '') => ({
  key: (name: string) => keys[name] ?? '',
  text: () => fold(words),
});
const field = (name: string, value: string, narrows?: string): Field => ({ name, value, narrows });

test('a row answers when it holds every chosen value', () => {
  const query = queryOf([field('loai', 'duty'), field('thoi-gian', '2025'), field('co-quan', '')], '');
  assert.equal(answers(query, row({ loai: 'duty', 'thoi-gian': '2024 2025' })), true);
  assert.equal(answers(query, row({ loai: 'duty', 'thoi-gian': '2024' })), false);
});

test('a role narrows the agency to that role', () => {
  const query = queryOf([field('co-quan', 'ct-so-y-te'), field('vai-tro', 'chu-tri', 'co-quan')], '');
  const leads = { 'co-quan': 'ct-so-y-te ct-ubnd', 'chu-tri': 'ct-so-y-te', 'phoi-hop': 'ct-ubnd' };
  const coordinates = { 'co-quan': 'ct-so-y-te ct-ubnd', 'chu-tri': 'ct-ubnd', 'phoi-hop': 'ct-so-y-te' };
  assert.equal(answers(query, row(leads)), true);
  assert.equal(answers(query, row(coordinates)), false);
});

test('a role without an agency asks for any agency in that role', () => {
  const query = queryOf([field('vai-tro', 'chu-tri', 'co-quan')], '');
  assert.equal(answers(query, row({ 'chu-tri': 'ct-ubnd' })), true);
  assert.equal(answers(query, row({ 'chu-tri': '' })), false);
});

test('words are found whatever their marks and order', () => {
  const query = queryOf([], 'nhan hieu ĐĂNG');
  assert.equal(answers(query, row({}, 'Đăng ký nhãn hiệu tập thể')), true);
  assert.equal(answers(query, row({}, 'Đăng ký sáng chế')), false);
});
