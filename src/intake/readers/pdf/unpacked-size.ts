/** Measures what the packed parts of a PDF unpack to, before anything reads them: a few bytes can stand for gigabytes. */
import { inflateSync } from 'node:zlib';
import { limits } from './limits.ts';

/** Smaller parts are not measured: at best packing (1 : 1032) they stay far below the limit. */
const leastBytes = 1024;

/** True when a part, or all parts together, would unpack to more than the limits allow. */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue; // endstream
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1;
    const next = file.indexOf('endstream', start);
    const end = next === -1 ? file.length : next;
    if (end - start >= leastBytes) {
      const isPicture = /\/Subtype\s*\/Image/u.test(file.toString('latin1', Math.max(0, at - 600), at));
      const limit = isPicture ? limits.unpackedPicture : limits.unpackedPart;
      const size = unpackedSize(file.subarray(start, end), limit);
      if (size > limit) return true;
      total += isPicture ? 0 : size;
      if (total > limits.unpacked) return true;
    }
    at = end;
  }
  return false;
}

/** Bytes a part unpacks to, twice over where it is packed twice; 0 where it is not packed this way. */
function unpackedSize(packed: Uint8Array, limit: number): number {
  const once = inflate(packed, limit);
  if (once === undefined) return 0;
  if (once === 'too-large') return limit + 1;
  if (once.length < leastBytes || once[0] !== 0x78) return once.length;
  const twice = inflate(once, limit);
  return twice === 'too-large' ? limit + 1 : Math.max(once.length, twice?.length ?? 0);
}

function inflate(packed: Uint8Array, limit: number): Uint8Array | 'too-large' | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: limit, finishFlush: 2 });
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : undefined;
  }
}
