/** Opens files of content: what cannot be read, or would be passed over in silence, is a diagnostic with its place. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Place } from '../domain/diagnostic.ts';

export interface OpenedFile {
  readonly bytes: Buffer | undefined;
  /** `undefined` when the file is not there, is no file or is not UTF-8. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Left by operating systems and git; they are no content. */
const systemFiles: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

/** @param file Path below the project's folder. */
export function openFile(root: string, file: string): OpenedFile {
  const path = join(root, file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    const problem = existsSync(path) ? 'This is no file.' : 'This file is not there.';
    const missing = problemAt('content/missing', top(file), problem, 'Restore the file: it lists what the site holds.');
    return { bytes: undefined, text: undefined, diagnostics: [missing] };
  }
  const bytes = readFileSync(path);
  try {
    return { bytes, text: decode(bytes), diagnostics: [] };
  } catch {
    const problem = 'The bytes here are no UTF-8, so their letters cannot be told.';
    const broken = problemAt('content/utf-8', firstBroken(file, bytes), problem, 'Save the file as UTF-8.');
    return { bytes, text: undefined, diagnostics: [broken] };
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function firstBroken(file: string, bytes: Buffer): Place {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const part = bytes.subarray(start, end);
    try {
      decode(part);
    } catch {
      return { file, line, column: new TextDecoder('utf-8').decode(part).indexOf('\uFFFD') + 1 };
    }
    start = end + 1;
  }
  return top(file);
}

/**
 * @param kinds What names of files in the folder end in.
 * @param folders What may stand below it, and is read by itself.
 * @returns Names of the files, sorted, and a problem for everything else in the folder. No folder: no files.
 */
export function listFolder(
  root: string,
  folder: string,
  kinds: readonly string[],
  folders: readonly string[] = [],
): { names: readonly string[]; diagnostics: readonly Diagnostic[] } {
  if (!existsSync(join(root, folder))) return { names: [], diagnostics: [] };
  const all = readdirSync(join(root, folder)).filter((name) => !systemFiles.has(name));
  const isContent = (name: string): boolean =>
    kinds.some((kind) => name.endsWith(kind)) && statSync(join(root, folder, name)).isFile();
  const names = all.filter(isContent).sort();
  const others = all.filter((name) => !names.includes(name) && !folders.includes(name));
  const advice = `Only files named ${kinds.map((kind) => `*${kind}`).join(' or ')} are read from ${folder}: rename it, or move it away.`;
  const diagnostics = others.map((name) =>
    problemAt('content/unknown-file', top(`${folder}/${name}`), 'Nothing reads this file or folder.', advice),
  );
  return { names, diagnostics };
}

export function top(file: string): Place {
  return { file, line: 1, column: 1 };
}

function problemAt(rule: string, place: Place, problem: string, advice: string): Diagnostic {
  return { rule, severity: 'error', place, problem, advice };
}
