/** The built site as the addresses that it answers. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetPath, assetsNeeded } from '../domain/asset-names.ts';
import type { OfflineFile } from '../domain/offline.ts';

/** @returns What is at an address of the site; `undefined` if nothing is. */
export async function readAddress(site: string, address: string): Promise<Buffer | undefined> {
  const file = join(site, decodeURIComponent(address), address.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? readFile(file) : undefined;
}

export const shortHash = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/**
 * @param start The page to begin with.
 * @param isWanted Which of the addresses that pages link to or load are taken too, without "?" and "#".
 * @returns These files and all that they load from `/_astro/`, in the order of their addresses.
 */
export async function filesFrom(
  site: string,
  start: string,
  isWanted: (address: string) => boolean,
): Promise<readonly OfflineFile[]> {
  const addresses = new Set([start]);
  const pages: string[] = [];
  for (const address of addresses) {
    if (!address.endsWith('/')) continue;
    const html = (await readAddress(site, address))?.toString() ?? '';
    pages.push(html);
    for (const linked of linkedAddresses(html)) if (isWanted(linked)) addresses.add(linked);
  }
  const textOf = async (name: string) => (await readAddress(site, assetPath(name)))?.toString();
  for (const name of await assetsNeeded(pages, textOf)) addresses.add(assetPath(name));
  const files: OfflineFile[] = [];
  for (const address of [...addresses].sort()) {
    const bytes = await readAddress(site, address);
    if (bytes !== undefined) files.push({ address, bytes: bytes.length, hash: shortHash(bytes) });
  }
  return files;
}

/** Addresses on this site in `href` and `src`. */
function linkedAddresses(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="(\/(?!\/)[^"#?]*)/g)].map(([, address]) => address ?? '');
}
