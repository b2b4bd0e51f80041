/** Files that the importer reads and writes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Diagnostic } from '../src/domain/diagnostic.ts';
import type { DraftFile, ProjectState } from '../src/intake/draft/draft-files.ts';

/** A larger file is not even opened; each reader has tighter limits of its own. */
const largestFile = 128 * 1024 * 1024;

/** A folder stands for the files in it that may be documents. */
export function filesAt(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:txt|md|markdown|html?|docx|pdf)$/iu.test(name))
    .sort()
    .map((name) => join(path, name));
}

export function openDocument(file: string): { readonly bytes: Uint8Array } | { readonly problem: Diagnostic } {
  const place = { file, line: 1, column: 1 };
  const problem = (rule: string, words: string, advice: string) => ({
    problem: { rule, severity: 'error' as const, place, problem: words, advice },
  });
  if (!existsSync(file) || !statSync(file).isFile())
    return problem('intake/no-file', 'There is no such file.', 'Check its name.');
  const { size } = statSync(file);
  if (size > largestFile)
    return problem(
      'intake/too-large',
      `The file has ${size} bytes; at most ${largestFile} are read.`,
      'Cut the file to the one document wanted, or export it without pictures.',
    );
  return { bytes: readFileSync(file) };
}

/** What the manifest and the list of provinces say; a file that cannot be read as a list counts as empty: the check tells. */
export function projectState(root: string): ProjectState {
  const manifest = readFileSync(join(root, 'seeds/manifest.yaml'), 'utf8');
  const provinces = readFileSync(join(root, 'content/provinces.yaml'), 'utf8');
  return { manifest, provinces, sourceIds: idsIn(manifest), provinceIds: idsIn(provinces) };
}

function idsIn(list: string): readonly string[] {
  const entries: unknown = parse(list);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: { readonly id?: unknown } | null) =>
    typeof entry?.id === 'string' ? [entry.id] : [],
  );
}

/**
 * Writes all files or none: each is written beside its place, then all are moved there; when one cannot be moved, those that
 * were are put back. What they replace goes last.
 *
 * @throws The system's error; the project is then as it was.
 */
export function writeAll(root: string, files: readonly DraftFile[], replaced: readonly string[] = []): void {
  const place = (path: string, suffix = ''): string => join(root, `${path}${suffix}`);
  const moved: string[] = [];
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(place(path)), { recursive: true });
      writeFileSync(place(path, '.new'), content);
    }
    for (const { path } of files) {
      if (existsSync(place(path))) renameSync(place(path), place(path, '.old'));
      moved.push(path);
      renameSync(place(path, '.new'), place(path));
    }
  } catch (error) {
    for (const path of moved.reverse()) {
      rmSync(place(path), { force: true });
      if (existsSync(place(path, '.old'))) renameSync(place(path, '.old'), place(path));
    }
    for (const { path } of files) rmSync(place(path, '.new'), { force: true });
    throw error;
  }
  for (const path of moved) rmSync(place(path, '.old'), { recursive: true, force: true });
  for (const path of replaced) rmSync(place(path), { force: true });
}
