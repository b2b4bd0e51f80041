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

/** @param folder A built site that does not change while it is served: each file is read and packed once, as good hosts do. */
export async function openHost(folder: string): Promise<Host> {
  const plain = createStaticServer(folder);
  const from = await listen(plain);
  const sent: Sent[] = [];
  const kept = new Map<string, Promise<Answer>>();
  const answerTo = (path: string): Promise<Answer> => {
    const answer = kept.get(path) ?? makeAnswer(from, path);
    kept.set(path, answer);
    return answer;
  };
  const server = createServer((request, response) => void send(answerTo, request, response, sent));
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

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

async function makeAnswer(from: string, path: string): Promise<Answer> {
  const response = await fetch(from + path, { redirect: 'manual' });
  const plain = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('Content-Type') ?? '';
  const location = response.headers.get('Location');
  const isPacked = isText.test(type);
  const body = isPacked ? gzipSync(plain) : plain;
  const headers = {
    'Content-Type': type,
    'Content-Length': String(body.length),
    ETag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
    'Cache-Control': path.startsWith(namedByDigest) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(location === null ? {} : { Location: location }),
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
  };
  return { status: response.status, headers, body };
}

async function send(
  answerTo: (path: string) => Promise<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
  sent: Sent[],
): Promise<void> {
  const path = request.url ?? '/';
  const { status, headers, body } = await answerTo(path);
  if (request.headers['if-none-match'] === headers['ETag']) {
    const { 'Content-Length': _length, 'Content-Encoding': _encoding, ...ofKept } = headers;
    response.writeHead(304, ofKept).end();
    return;
  }
  const isHead = request.method === 'HEAD';
  response.writeHead(status, headers).end(isHead ? undefined : body);
  sent.push({ path, type: headers['Content-Type'] ?? '', bytes: isHead ? 0 : body.length });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
