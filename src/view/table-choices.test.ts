import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnChoices, type NamedColumn } from './table-choices.ts';

const names: Readonly<Record<string, string>> = { 'ct-y': 'Sở Y tế', 'ct-d': 'Đài Phát thanh', 'ct-c': 'Công an' };
const choices = (column: Partial<NamedColumn>, rows: Parameters<typeof columnChoices>[1]) =>
  columnChoices([{ name: 'a', title: 'A', type: 'string', ...column }], rows, (table, id) =>
    table === 'agencies' ? names[id] : undefined,
  )[0];
const values = (...found: Parameters<typeof choices>) => choices(...found)?.choices.map(({ value }) => value);

test('bodies are chosen by their names, in the Vietnamese order', () => {
  const field = choices({ refersTo: 'agencies', title: 'Mã cơ quan' }, [{ a: 'ct-y' }, { a: 'ct-d' }, { a: 'ct-c' }]);
  assert.equal(field?.label, 'Cơ quan');
  assert.deepEqual(
    field.choices.map(({ label }) => label),
    ['Công an', 'Đài Phát thanh', 'Sở Y tế'],
  );
});

test('codes are chosen in their own order, those that no row has are left out', () => {
  const labels = new Map([
    ['lead', 'Chủ trì'],
    ['coordinate', 'Phối hợp'],
    ['other', 'Khác'],
  ]);
  assert.deepEqual(values({ labels }, [{ a: 'coordinate' }, { a: 'lead' }, { a: null }]), ['lead', 'coordinate']);
});

test('of several codes in a cell each is a choice, under its own label', () => {
  const field = choices({}, [
    { a: 'x; y', a_label: 'Một; Hai' },
    { a: null, a_label: null },
  ]);
  assert.deepEqual(field?.choices, [
    { value: 'y', label: 'Hai' },
    { value: 'x', label: 'Một' },
  ]);
});

test('years are chosen from the first to the last', () => {
  assert.deepEqual(values({ type: 'year' }, [{ a: 2030 }, { a: 2021 }, { a: null }]), ['2021', '2030']);
});

const without: readonly (readonly [why: string, Partial<NamedColumn>, Parameters<typeof columnChoices>[1]])[] = [
  ['one value', { type: 'year' }, [{ a: 2030 }, { a: 2030 }]],
  ['words', {}, [{ a: 'một' }, { a: 'hai' }]],
  ['ids of what has no name', { refersTo: 'tasks' }, [{ a: 'x' }, { a: 'y' }]],
  ['too many values', { type: 'year' }, Array.from({ length: 201 }, (_, at) => ({ a: at }))],
];
for (const [why, column, rows] of without)
  test(`a column with ${why} offers no choice`, () => assert.equal(choices(column, rows), undefined));
