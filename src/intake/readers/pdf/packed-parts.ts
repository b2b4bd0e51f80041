/** Looks into the packed parts of a PDF before anything reads them: a few bytes can stand for gigabytes or for endless nesting. */
import { inflateSync } from 'node:zlib';
import { limits } from './limits.ts';

/** Parts shorter than this can do no harm: packing reaches 1 : 1032 at best. */
const leastBytes = 24;
/** So much of a part shows what it holds. */
const sampleBytes = 2048;

/** Says in words what is too large; `undefined` for a file that is as it should be. */
export function refusePackedParts(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue; // endstream
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1;
    const next = file.indexOf('endstream', start);
    const end = next === -1 ? file.length : next;
    const dictionary = file.toString('latin1', Math.max(0, at - 600), at);
    const text = end - start < leastBytes ? undefined : unpackText(file.subarray(start, end), dictionary);
    if (text === 'too-large') return 'a packed part unpacks to more than a page can hold';
    total += text?.length ?? 0;
    if (total > limits.unpackedTexts) return 'its packed parts unpack to more than a document can hold';
    if (text !== undefined && nestsTooDeep(text)) return 'its painting steps are nested without end';
    at = end;
  }
  return undefined;
}

/** Painting steps and other text of a part; `undefined` for pictures, fonts and what is packed otherwise. */
function unpackText(part: Buffer, dictionary: string): Buffer | 'too-large' | undefined {
  const isPacked = /\/(?:FlateDecode|Fl)\b/u.test(dictionary);
  if (!isPacked) return isText(part) ? part : undefined;
  const sample = inflate(part.subarray(0, sampleBytes), limits.unpackedPart);
  if (!(sample instanceof Buffer)) return sample;
  if (!isText(sample) && sample[0] !== 0x78 && /\/Subtype\s*\/Image/u.test(dictionary)) return undefined;
  const once = inflate(part, isText(sample) ? limits.unpackedText : limits.unpackedPart);
  if (!(once instanceof Buffer) || once[0] !== 0x78) return once instanceof Buffer && !isText(once) ? undefined : once;
  // Packed twice.
  const twice = inflate(once, limits.unpackedText);
  return twice ?? once;
}

function inflate(packed: Buffer, limit: number): Buffer | 'too-large' | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: limit, finishFlush: 2 });
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : undefined;
  }
}

/** True for letters, digits and signs from the first byte on, as painting steps are written. */
function isText(bytes: Buffer): boolean {
  return !/[^\t\n\f\r -~]/u.test(bytes.toString('latin1', 0, 256));
}

/** Counts `q` (save) against `Q` (restore): pdf.js slows down with every save that is open. */
function nestsTooDeep(text: Buffer): boolean {
  let open = 0;
  for (let at = text.indexOf(0x71); at !== -1; at = text.indexOf(0x71, at + 1)) {
    if (isBlank(text[at - 1]) && isBlank(text[at + 1])) open++;
  }
  if (open <= limits.openSaves) return false;
  for (let at = text.indexOf(0x51); at !== -1; at = text.indexOf(0x51, at + 1)) {
    if (isBlank(text[at - 1]) && isBlank(text[at + 1])) open--;
  }
  return open > limits.openSaves;
}

function isBlank(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20;
}
