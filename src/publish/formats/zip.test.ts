import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { formatZip, writeZip } from './zip.ts';

const contents: Readonly<Record<string, Buffer>> = {
  'a.csv': Buffer.from('một'),
  'ke-hoach/b.json': Buffer.from('hai '.repeat(5000)),
  'c.bin': randomBytes(300_000),
  'empty.csv': Buffer.alloc(0),
};
const members = Object.entries(contents).map(([name, bytes]) => ({
  name,
  parts: [bytes.subarray(0, 1000), bytes.subarray(1000)],
}));

test('formatZip gives the same bytes whatever the order of the files', () => {
  assert.deepEqual(formatZip(members), formatZip(members.toReversed()));
});

test('what formatZip packs can be unpacked, each file whole', () => {
  const unpacked = Object.entries(unzipSync(formatZip(members))).map(([name, bytes]) => [name, Buffer.from(bytes)]);
  assert.deepEqual(Object.fromEntries(unpacked), contents);
});

test('an archive without files is an archive', () => assert.deepEqual(unzipSync(formatZip([])), {}));

test('writeZip writes the same bytes into a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  writeZip(join(folder, 'x.zip'), members);
  assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'x.zip'))), formatZip(members));
  rmSync(folder, { recursive: true });
});

test('an archive that ZIP cannot hold is refused', () => {
  const many = Array.from({ length: 0x10000 }, () => ({ name: 'a', parts: [] }));
  assert.throws(() => formatZip(many), /65536 files.*too much for one ZIP/);
});
