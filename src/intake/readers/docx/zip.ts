/**
 * Reads the members of a ZIP (APPNOTE 6.3) that a reader asks for, and unpacks nothing else. Sizes that headers state are
 * not trusted: bytes are counted while they come out. fflate unpacks; its own archive reader allocates what a header says
 * and does not test sums.
 */
import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { Refusal, saveAgain } from './refusal.ts';

export interface ZipEntry {
  /** Path in the archive, with `/` between folders. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Bytes as stored: a view of the archive. */
  readonly packed: Uint8Array;
}

export const zipLimits = {
  entries: 10_000,
  /** Bytes of one unpacked member. */
  unpacked: 128 * 2 ** 20,
  /** Above the free size, a member may not be so many times larger than it is packed; text of Word stays below 60. */
  ratio: 300,
  ratioFreeBytes: 16 * 2 ** 20,
};

const endRecord = 22;
const centralHeader = 46;
const localHeader = 30;
/** Input bytes a step: deflate gives at most 1032 times as many, so that one step cannot fill the memory. */
const step = 16 * 1024;

/**
 * Lists the members of an archive.
 *
 * @throws {Refusal} when the list is damaged, too long, or split over several files. Members whose own header is damaged
 *   are refused too: half a document is worse than none.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOffset(view);
  if (end === undefined) throw damaged('the list of its members, at the end of the file, is missing');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > zipLimits.entries)
    throw tooLarge(
      `holds ${count} members; at most ${zipLimits.entries} are read, and Word writes fewer than a hundred`,
    );
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + centralHeader > end || view.getUint32(at, true) !== 0x02014b50)
      throw damaged(`the list of its members breaks off after ${index} of ${count}`);
    const nameLength = view.getUint16(at + 28, true);
    const nameStart = at + centralHeader;
    const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)).replaceAll('\\', '/');
    const size = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true);
    if (header + localHeader > bytes.length || view.getUint32(header, true) !== 0x04034b50)
      throw damaged(`"${clip(name)}" is not where the list of members says`);
    const data = header + localHeader + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (data + size > bytes.length) throw damaged(`"${clip(name)}" is cut short`);
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(data, data + size),
    });
    at = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks a member. @throws {Refusal} when it is encrypted, damaged, or larger than `zipLimits` allow. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted)
    throw new Refusal('docx/encrypted', `"${entry.name}" is encrypted.`, 'Save the document without a password.');
  if (entry.method !== 0 && entry.method !== 8)
    throw damaged(`"${entry.name}" is packed by method ${entry.method}, which Word does not use`);
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length > zipLimits.unpacked) throw tooLargeMember(entry.name);
  if (crc32(bytes) !== entry.crc) throw damaged(`the check sum of "${entry.name}" is wrong`);
  return bytes;
}

function inflate({ name, packed }: ZipEntry): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const allowed = Math.min(zipLimits.unpacked, Math.max(zipLimits.ratioFreeBytes, packed.length * zipLimits.ratio));
  const stream = new Inflate((chunk) => {
    total += chunk.length;
    if (total > allowed) throw tooLargeMember(name);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(`"${name}" cannot be unpacked`);
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The end record stands before a comment of at most 65,535 bytes. */
function endOffset(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - endRecord - 0xffff);
  for (let at = view.byteLength - endRecord; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

function damaged(what: string): Refusal {
  return new Refusal(
    'docx/damaged-zip',
    `The .docx file is damaged as a ZIP: ${what}.`,
    `Fetch the file again. ${saveAgain}`,
  );
}

function tooLarge(what: string): Refusal {
  return new Refusal(
    'docx/too-large',
    `The .docx file ${what}.`,
    `Do not trust this file. If it is real, divide it. ${saveAgain}`,
  );
}

function tooLargeMember(name: string): Refusal {
  const size = zipLimits.unpacked / 2 ** 20;
  return tooLarge(
    `unpacks "${name}" to more than ${size} MB, or to more than ${zipLimits.ratio} times its packed size`,
  );
}

function clip(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
