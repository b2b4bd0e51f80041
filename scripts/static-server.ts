import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { fileEndings } from '../src/publish/about.ts';
import { mediaTypeOf } from '../src/publish/media-types.ts';
import { isAsset, isIndexPart } from '../src/domain/asset-names.ts';

const isText = /^text\/|[/+](?:json|xml|javascript|x-ndjson)$/;

/** Files of the datasets say their types themselves; pages and calendars may stand among them. */
const isDataset = new RegExp(`\\.(?:${fileEndings.filter((ending) => ending !== 'xml').join('|')}|akn\\.xml)$`);

/** What else the site holds and sirv does not know. */
const unknownTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.ico': 'image/x-icon',
};

/**
 * Marks text as UTF-8, which sirv itself does for HTML only, and says that what is named after its content never changes.
 * All else is asked for anew each time by its ETag, which unlike "no-store" lets Back and Forward show a page as it was left.
 */
function addHeaders(response: ServerResponse, path: string): void {
  const type = isDataset.test(path) ? mediaTypeOf(path) : (unknownTypes[extname(path)] ?? lookup(path));
  if (type !== undefined) response.setHeader('Content-Type', isText.test(type) ? `${type}; charset=utf-8` : type);
  if (isAsset(path) || isIndexPart(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

function sendNotFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  const page = join(folder, '404.html');
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('404\n');
}

/** The address with a slash at its end, if the path is a page's folder asked for without one; else `undefined`. */
function addressOfFolder(folder: string, request: IncomingMessage): string | undefined {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.endsWith('/') || /%2f|%5c/i.test(url.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname);
  return existsSync(join(folder, path, 'index.html')) ? `${url.pathname}/${url.search}` : undefined;
}

/**
 * Serves a built site as a static host does: /x/ is /x/index.html, /x leads to /x/, a missing path answers 404 with
 * 404.html, and text is marked as UTF-8. Files are read anew each time, so a rebuild shows at once.
 */
export function createStaticServer(folder: string): Server {
  const serveFile = sirv(folder, {
    dev: true,
    dotfiles: true,
    etag: true,
    setHeaders: addHeaders,
    onNoMatch: (_request, response) => {
      sendNotFound(folder, response);
    },
  });
  return createServer((request, response) => {
    try {
      const address = addressOfFolder(folder, request);
      if (address === undefined) serveFile(request, response);
      else response.writeHead(301, { Location: address }).end();
    } catch {
      response.writeHead(400).end('400\n'); // an address that is no address, such as /%
    }
  });
}
