import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createStaticServer } from '../static-server.ts';

export interface ServedFolder {
  /** `http://127.0.0.1:40123`. */
  readonly address: string;
  /** How many bytes a host sends of the file at a path: gzip of text, other files as they are. */
  readonly bytesOf: (path: string) => number;
  readonly close: () => void;
}

/** Serves a folder to this process as a static host does. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createStaticServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const known = new Map<string, number>();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytesOf: (path) => {
      const bytes = known.get(path) ?? sentBytes(readFileSync(join(folder, path)), path);
      known.set(path, bytes);
      return bytes;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sentBytes(file: Uint8Array, path: string): number {
  return /\.(?:js|json)$/.test(path) ? gzipSync(file).length : file.length;
}

/** Runs something and tells which paths it fetched. Nothing else may fetch meanwhile. */
export async function fetchedBy(run: () => Promise<unknown>): Promise<readonly string[]> {
  const paths: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    paths.push(new URL(input instanceof Request ? input.url : input).pathname);
    return fetch(input, init);
  };
  try {
    await run();
  } finally {
    globalThis.fetch = fetch;
  }
  return paths;
}
