/** A good static host for measuring: text compressed, files whose name holds their digest kept for good, all else asked again. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createStaticServer } from '../static-server.ts';

export interface Sent {
  readonly path: string;
  readonly type: string;
  /** Of the body, as it goes over the network. */
  readonly bytes: number;
}

export interface Host {
  /** `http://localhost:40123`. */
  readonly address: string;
  /** Everything that was sent, in order. */
  readonly sent: readonly Sent[];
  readonly close: () => void;
}

const isText = /^text\/|[/+](?:json|xml|javascript)\b/;
const namedByDigest = '/_astro/';

/** @param folder A built site. */
export async function openHost(folder: string): Promise<Host> {
  const plain = createStaticServer(folder);
  const from = await listen(plain);
  const sent: Sent[] = [];
  const server = createServer((request, response) => void answer(from, request, response, sent));
  const address = await listen(server);
  return {
    address,
    sent,
    close: () => {
      for (const one of [server, plain]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
}

async function answer(from: string, request: IncomingMessage, response: ServerResponse, sent: Sent[]): Promise<void> {
  const path = request.url ?? '/';
  const { status, headers, body } = await fetchPlain(from, path);
  const type = headers.get('Content-Type') ?? '';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  const location = headers.get('Location');
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    path.startsWith(namedByDigest) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (location !== null) response.setHeader('Location', location);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const packed = isText.test(type) ? gzipSync(body) : body;
  if (packed !== body) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', packed.length).writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : packed);
  sent.push({ path, type, bytes: request.method === 'HEAD' ? 0 : packed.length });
}

async function fetchPlain(from: string, path: string): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const response = await fetch(from + path, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
