/** Files that are written and read a part at a time, so that none is held whole. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const partSize = 1 << 20;

/** Writes a file of parts; folders are made. Text is UTF-8. */
export function writeChunks(path: string, chunks: Iterable<string | Uint8Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    for (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    }
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file, a part at a time. A part is good until the next is asked for. */
export function* partsOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  const part = Buffer.alloc(partSize);
  try {
    for (let size = readSync(file, part); size > 0; size = readSync(file, part)) yield part.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

/** The lines of a text file, without their line feeds. */
export function* linesOf(path: string): Generator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (const part of partsOf(path)) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

export interface FileSum {
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export function sumOf(path: string): FileSum {
  const hash = createHash('sha256');
  let size = 0;
  for (const part of partsOf(path)) {
    hash.update(part);
    size += part.length;
  }
  return { size, sha256: hash.digest('hex') };
}
