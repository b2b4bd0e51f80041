/** A copy of the project to build in, so that a measurement or a test leaves the real `dist/` and content alone. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './commands.ts';

const copied = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'src', 'content', 'public', 'seeds'];

/** @returns The folder of the copy; it shares the installed packages. The caller removes it. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'ke-hoach-mo-'));
  for (const name of copied) cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(projectRoot, 'node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

export interface CopyBuild {
  readonly exitCode: number;
  /** What Astro printed, both streams. */
  readonly output: string;
}

/**
 * Builds a copy into its own `dist/`.
 *
 * @param watch Called with the process id as soon as it runs.
 * @param environment Variables beside those of this process.
 */
export function buildCopy(
  root: string,
  watch: (pid: number) => void = () => undefined,
  environment: Readonly<Record<string, string>> = {},
): Promise<CopyBuild> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    if (child.pid !== undefined) watch(child.pid);
    child.on('close', (code) => {
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
