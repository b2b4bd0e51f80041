/**
 * ZIP (APPNOTE 6.3) from members that are read a part at a time. fflate compresses, for it gives the same bytes on every machine;
 * its own archive writers either want all files at once or cannot write sizes before the data.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';

export interface ZipMember {
  /** Path in the archive, ASCII. */
  readonly name: string;
  /** Its bytes, a part at a time; each is used before the next is asked for. */
  readonly parts: Iterable<Uint8Array>;
}

/** Puts bytes at a place in the archive. */
type Put = (bytes: Uint8Array, at: number) => void;

interface Written {
  readonly name: string;
  /** Where its header begins. */
  readonly start: number;
  readonly crc: number;
  /** Bytes, deflated and whole. */
  readonly packed: number;
  readonly size: number;
}

const localHeader = 30;
/** 1 January 1980, 00:00, the earliest time that a ZIP can hold: every machine writes the same bytes. */
const earliest = (1 << 21) | (1 << 16);
const most = { files: 0xffff, bytes: 0xffffffff };

/** Writes an archive of files. The same members give the same bytes. @throws beyond what ZIP without ZIP64 can hold. */
export function writeZip(path: string, members: readonly ZipMember[]): void {
  const file = openSync(path, 'w');
  try {
    pack(members, (bytes, at) => writeSync(file, bytes, 0, bytes.length, at));
  } finally {
    closeSync(file);
  }
}

/** The same as bytes, for a small archive. */
export function formatZip(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const all: { readonly bytes: Uint8Array; readonly at: number }[] = [];
  pack(members, (bytes, at) => all.push({ bytes: bytes.slice(), at }));
  const archive = new Uint8Array(Math.max(...all.map(({ bytes, at }) => at + bytes.length)));
  for (const { bytes, at } of all) archive.set(bytes, at);
  return archive;
}

/** Sorted by name. */
function pack(members: readonly ZipMember[], put: Put): void {
  const written: Written[] = [];
  let end = 0;
  for (const member of members.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const one = packMember(member, end, put);
    written.push(one);
    end = one.start + localHeader + one.name.length + one.packed;
  }
  const directory = Buffer.concat(written.map(centralHeader));
  if (written.length > most.files || end + directory.length > most.bytes)
    throw new Error(`${written.length} files, ${end} bytes: too much for one ZIP. Divide the archive.`);
  put(Buffer.concat([directory, endRecord(written.length, directory.length, end)]), end);
}

/** The sizes are known last: the header is put when the data stand. */
function packMember({ name, parts }: ZipMember, start: number, put: Put): Written {
  const dataStart = start + localHeader + name.length;
  let packed = 0;
  const deflate = new Deflate({ level: 9 }, (part) => {
    put(part, dataStart + packed);
    packed += part.length;
  });
  let crc = 0;
  let size = 0;
  for (const part of parts) {
    crc = crc32(part, crc);
    size += part.length;
    deflate.push(part.slice());
  }
  deflate.push(new Uint8Array(0), true);
  const written = { name, start, crc, size, packed };
  put(Buffer.concat([uint32(0x04034b50), facts(written), Buffer.from(name)]), start);
  return written;
}

/** What both headers of a member say: version, flags, method, time, sums, length of the name and of what follows it. */
const facts = ({ name, crc, packed, size }: Written): Buffer =>
  Buffer.concat([uint16(20, 0, 8), uint32(earliest, crc, packed, size), uint16(name.length, 0)]);

const centralHeader = (written: Written): Buffer =>
  Buffer.concat([
    uint32(0x02014b50),
    uint16(20),
    facts(written),
    uint16(0, 0, 0),
    uint32(0, written.start),
    Buffer.from(written.name),
  ]);

const endRecord = (count: number, size: number, start: number): Buffer =>
  Buffer.concat([uint32(0x06054b50), uint16(0, 0, count, count), uint32(size, start), uint16(0)]);

const uint16 = (...values: readonly number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer);
const uint32 = (...values: readonly number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);
