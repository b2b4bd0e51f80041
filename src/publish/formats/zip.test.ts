import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { formatZip } from './zip.ts';

const a = ['a.csv', new Uint8Array(strToU8('một'))] as const;
const b = ['ke-hoach/b.json', new Uint8Array(strToU8('hai'))] as const;

test('formatZip gives the same bytes whatever the order of the files', () => {
  assert.deepEqual(formatZip(new Map([a, b])), formatZip(new Map([b, a])));
});

test('what formatZip packs can be unpacked', () => {
  const members = Object.entries(unzipSync(formatZip(new Map([a, b]))));
  assert.deepEqual(
    members.map(([name, bytes]) => [name, strFromU8(bytes)]),
    [
      ['a.csv', 'một'],
      ['ke-hoach/b.json', 'hai'],
    ],
  );
});
