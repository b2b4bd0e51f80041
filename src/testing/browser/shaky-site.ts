/** The built site behind a network that can be made to fail, and what was asked of it. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createStaticServer } from '../../../scripts/static-server.ts';

const dist = join(import.meta.dirname, '../../../dist');

/** `lost`: no answer, at once; `silent`: no answer, ever; `broken`: half an answer, then the line is cut. */
export type Network = 'good' | 'lost' | 'silent' | 'broken';

export class ShakySite {
  /** What the network does with a request for this path. */
  network: (path: string) => Network = () => 'good';
  /** Files that another build has changed, by path. */
  readonly changed = new Map<string, string>();
  /** Paths, in the order asked. */
  readonly asked: string[] = [];
  private readonly server: Server;
  private readonly site = createStaticServer(dist);

  private constructor() {
    this.server = createServer((request, response) => this.answer(request, response));
    this.server.maxRequestsPerSocket = 1; // Chromium asks again on another line when one in use is lost, and may wait for it for ever
  }

  static async start(): Promise<ShakySite> {
    const shaky = new ShakySite();
    await new Promise<void>((resolve) => shaky.server.listen(0, '127.0.0.1', resolve));
    return shaky;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  address(path: string): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}${path}`;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    this.asked.push(pathname);
    const network = this.network(pathname);
    if (network === 'silent') return;
    if (network === 'lost') response.destroy();
    else if (network === 'broken') breakOff(pathname, response);
    else if (this.changed.has(pathname))
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(this.changed.get(pathname));
    else this.site.emit('request', request, response);
  }
}

export const builtFile = (path: string): string =>
  readFileSync(join(dist, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');

function breakOff(path: string, response: ServerResponse): void {
  const file = join(dist, path, path.endsWith('/') ? 'index.html' : '');
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': statSync(file).size });
  response.write(readFileSync(file).subarray(0, statSync(file).size / 2), () => response.destroy());
}
