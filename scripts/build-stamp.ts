import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** All that the built site is made from: files, and folders with everything in them. */
export const buildInputs: readonly string[] = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'seeds',
  'src',
  'tsconfig.json',
];

/** Environment variables that the built site also depends on. */
export const buildVariables: readonly string[] = ['SITE_URL', 'SOURCE_DATE_EPOCH'];

const stampFile = join('node_modules', '.cache', 'ke-hoach-mo', 'build-inputs.sha256');

async function filesUnder(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [join(root, path)]; // a file, or nothing
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Hashes names and contents of files.
 *
 * @param root Folder that `paths` are relative to.
 * @param paths Files and folders, in any order; one that is missing counts as empty.
 * @returns SHA-256, hexadecimal; the same wherever `root` lies and whatever the files' dates are.
 */
export async function hashFiles(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesUnder(root, path)))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    hash.update(`${file.slice(root.length).replaceAll('\\', '/')}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Hashes files, as `hashFiles` does, together with variables.
 *
 * @param environment Where the variables are looked up; one that is not set differs from one that is empty.
 */
export async function hashInputs(
  root: string,
  paths: readonly string[],
  variables: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const hash = createHash('sha256').update(await hashFiles(root, paths));
  for (const name of variables)
    hash.update(`\0${name}=${environment[name] === undefined ? '' : JSON.stringify(environment[name])}`);
  return hash.digest('hex');
}

/** What the last successful build was made from; `undefined` if there was none. */
export async function readBuildStamp(root: string): Promise<string | undefined> {
  return readFile(join(root, stampFile), 'utf8').catch(() => undefined);
}

/** Remembers what a build was made from; `undefined` forgets it, as before a build that may fail half-way. */
export async function writeBuildStamp(root: string, stamp: string | undefined): Promise<void> {
  if (stamp === undefined) return rm(join(root, stampFile), { force: true });
  await mkdir(dirname(join(root, stampFile)), { recursive: true });
  await writeFile(join(root, stampFile), stamp);
}
