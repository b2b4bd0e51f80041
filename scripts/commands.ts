import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export type CommandResult = { readonly exitCode: number; readonly output: string };

const environment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ...process.env,
  PATH: `${join(projectRoot, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
};

/**
 * Runs a command in the project's folder, shows what it prints as it comes, and keeps it.
 *
 * @returns The exit code (1 if a signal ended it, 127 if it could not be started) and both its streams as one text,
 *   without colours. Never rejects.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...environment, ...colours, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command !== process.execPath, // installed programs are .cmd files there
    });
    const output = (): string => stripVTControlCharacters(Buffer.concat(chunks).toString('utf8'));
    const keepAndShow = (screen: NodeJS.WriteStream) => (chunk: Buffer) => {
      chunks.push(chunk);
      screen.write(chunk);
    };
    child.stdout.on('data', keepAndShow(process.stdout));
    child.stderr.on('data', keepAndShow(process.stderr));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve({ exitCode: 127, output: output() });
    });
    child.on('close', (code) => {
      resolve({ exitCode: code ?? 1, output: output() });
    });
  });
}

/** Runs one of package.json's scripts, without a second npm around it. */
export function runPackageScript(name: string): Promise<CommandResult> {
  return runCommand(process.execPath, ['--run', name]);
}
