import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../vietnamese/fold.ts';
import { queryOf, tally } from './filter-match.ts';

const row = (keys: Readonly<Record<string, string>>, words = '') => ({
  values: (name: string) => (keys[name] ?? '').split(' ').filter(Boolean),
  text: () => fold(words),
});

test('a row answers when it holds every chosen value', () => {
  const rows = [row({ loai: 'duty', nam: '2024 2025' }), row({ loai: 'duty', nam: '2024' })];
  assert.deepEqual(tally(rows, queryOf({ loai: 'duty', nam: '2025', mang: '' }, ''), []).hits, [true, false]);
});

test('words are found whatever their marks and order', () => {
  const rows = [row({}, 'Đăng ký nhãn hiệu tập thể'), row({}, 'Đăng ký sáng chế')];
  assert.deepEqual(tally(rows, queryOf({}, 'nhan hieu ĐĂNG'), []).hits, [true, false]);
});

test('a choice is counted under the other choices, not under its own field', () => {
  const rows = [
    row({ loai: 'duty', nam: '2024' }, 'báo cáo'),
    row({ loai: 'annex', nam: '2024 2025' }, 'báo cáo'),
    row({ loai: 'annex', nam: '2025' }, 'đào tạo'),
  ];
  const { counts } = tally(rows, queryOf({ loai: 'duty' }, 'bao cao'), ['loai', 'nam']);
  assert.deepEqual(
    [...counts.get('loai')!],
    [
      ['duty', 1],
      ['annex', 1],
    ],
  );
  assert.deepEqual([...counts.get('nam')!], [['2024', 1]]);
});
