import { zipSync } from 'fflate';

/** The earliest time that a ZIP can hold; in local time, as the format does, so that every machine writes the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Packs files, sorted by name. The same files give the same bytes. */
export function formatZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const members = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(members), { level: 9, mtime });
}
