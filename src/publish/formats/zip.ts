/**
 * ZIP (APPNOTE 6.3) from members that are compressed one at a time, so that only their compressed bytes are held together.
 * fflate compresses; its own archive writers either want all files at once or cannot write sizes before the data.
 */
import { crc32 } from 'node:zlib';
import { deflateSync, inflateSync } from 'fflate';

export interface ZipMember {
  /** Path in the archive, ASCII. */
  readonly name: string;
  /** Bytes before compression. */
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array<ArrayBuffer>;
}

const localHeader = 30;
const centralHeader = 46;
const endRecord = 22;
/** 1 January 1980, 00:00, the earliest time that a ZIP can hold: every machine writes the same bytes. */
const earliest = (1 << 21) | (1 << 16);

export function zipMember(name: string, bytes: Uint8Array<ArrayBuffer>): ZipMember {
  // a copy: what fflate returns may be a view of a longer buffer
  return { name, size: bytes.length, crc: crc32(bytes), deflated: deflateSync(bytes, { level: 9 }).slice() };
}

export function unzipMember({ size, deflated }: ZipMember): Uint8Array<ArrayBuffer> {
  return inflateSync(deflated, { out: new Uint8Array(size) });
}

/** Bytes of the archive that `formatZip` writes. */
export function zipSize(members: readonly ZipMember[]): number {
  return members.reduce(
    (sum, { name, deflated }) => sum + localHeader + centralHeader + 2 * name.length + deflated.length,
    endRecord,
  );
}

/** Packs members, sorted by name. The same files give the same bytes. @throws beyond what ZIP without ZIP64 can hold. */
export function formatZip(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const size = zipSize(members);
  if (members.length > 0xffff || size > 0xffffffff)
    throw new Error(`${members.length} files, ${size} bytes: too much for one ZIP. Divide the archive.`);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put16 = (...values: readonly number[]): void => {
    for (const value of values) view.setUint16((at += 2) - 2, value, true);
  };
  const put32 = (...values: readonly number[]): void => {
    for (const value of values) view.setUint32((at += 4) - 4, value, true);
  };
  const put = (content: Uint8Array): void => {
    bytes.set(content, at);
    at += content.length;
  };
  /** What both headers of a member say: version, flags, method, time, sums, length of the name. */
  const putFacts = ({ name, size: whole, crc, deflated }: ZipMember): void => {
    put16(20, 0, 8);
    put32(earliest, crc, deflated.length, whole);
    put16(name.length, 0);
  };
  const sorted = [...members].sort((a, b) => (a.name < b.name ? -1 : 1));
  const starts: number[] = [];
  for (const member of sorted) {
    starts.push(at);
    put32(0x04034b50);
    putFacts(member);
    put(new TextEncoder().encode(member.name));
    put(member.deflated);
  }
  const directory = at;
  for (const [index, member] of sorted.entries()) {
    put32(0x02014b50);
    put16(20);
    putFacts(member);
    put16(0, 0, 0);
    put32(0, starts[index] ?? 0);
    put(new TextEncoder().encode(member.name));
  }
  const directorySize = at - directory;
  put32(0x06054b50);
  put16(0, 0, sorted.length, sorted.length);
  put32(directorySize, directory);
  put16(0);
  return bytes;
}
