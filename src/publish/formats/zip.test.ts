import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatZip, unzipMember, zipMember, zipSize } from './zip.ts';

const a = zipMember('a.csv', new Uint8Array(strToU8('một')));
const b = zipMember('ke-hoach/b.json', new Uint8Array(strToU8('hai '.repeat(5000))));

test('formatZip gives the same bytes whatever the order of the files', () => {
  assert.deepEqual(formatZip([a, b]), formatZip([b, a]));
});

test('what formatZip packs can be unpacked', () => {
  const members = Object.entries(unzipSync(formatZip([a, b])));
  assert.deepEqual(
    members.map(([name, bytes]) => [name, strFromU8(bytes)]),
    [
      ['a.csv', 'một'],
      ['ke-hoach/b.json', 'hai '.repeat(5000)],
    ],
  );
});

test('formatZip writes the bytes that fflate writes from all files at once', () => {
  const files = Object.fromEntries([a, b].map((member) => [member.name, unzipMember(member)]));
  assert.deepEqual(formatZip([a, b]), zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
});

test('zipSize is the size of the archive', () => {
  for (const members of [[], [a], [a, b]]) assert.equal(zipSize(members), formatZip(members).length);
});

test('an archive that ZIP cannot hold is refused', () => {
  assert.throws(() => formatZip(Array.from({ length: 0x10000 }, () => a)), /65536 files.*too much for one ZIP/);
});
