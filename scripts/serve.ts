// node scripts/serve.ts [--port <number>]
//
// Serves dist/ on this machine until it is stopped. Without --port (or PORT): 4321, or the next port that is free.

import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './commands.ts';
import { createStaticServer } from './static-server.ts';

const usualPort = 4321;
const portsToTry = 20;

/** @returns The port that was taken: `port`, or any free one if that is 0. `undefined` if another program has it. */
function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' ? address?.port : port);
    });
  });
}

async function listenOnFirstFree(server: Server, ports: readonly number[]): Promise<number | undefined> {
  for (const port of ports) {
    const taken = await listen(server, port);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    }
  });
}

/** @returns The exit code, once the server was stopped or could not be started. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
  const folder = join(projectRoot, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('There is no built site in dist/.\n  → Run "npm run build" first, or "npm start" for both.');
    return 1;
  }
  const asked = values.port ?? process.env['PORT'];
  const ports = asked === undefined ? Array.from({ length: portsToTry }, (_, i) => usualPort + i) : [Number(asked)];
  const server = createStaticServer(folder);
  const port = await listenOnFirstFree(server, ports);
  if (port === undefined) {
    console.error(`Port ${ports.join(', ')} is in use.\n  → Choose another: PORT=8080 npm start`);
    return 1;
  }
  console.log(`\nKế hoạch Mở: http://localhost:${String(port)}/\nCtrl+C stops it.`);
  await untilStopped(server);
  return 0;
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2));
