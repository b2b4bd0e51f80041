// node scripts/bootstrap.mjs <script.ts> [arguments]
//
// Installs what package-lock.json asks for, unless it is there already, then runs the script with the Node that the
// project pins (the npm package `node`). Runs before anything is installed, so plain JavaScript without dependencies
// that Node 20 understands.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';

const oldestNode = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';
const pinnedNode = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');

const installFailed = `
Installing the dependencies failed; npm's own message is above.
  → Check the network and the npm registry (npm ping), delete node_modules, then run the same command again.
`;
const nodeTooOld = `Node ${process.versions.node} is too old: this project needs Node ${oldestNode} or newer.
  → Install a newer one from https://nodejs.org, then run the same command again.
`;

/** @param {string} path */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** @returns {boolean} */
function hasDependencies() {
  const present = readJson(join(root, 'node_modules', '.package-lock.json'));
  return existsSync(pinnedNode) && isInstalled(readJson(join(root, 'package-lock.json')), present);
}

/** The PATH without node_modules/.bin: npm is not to run on the Node that it is about to replace. */
function outerPath() {
  const isOuter = (/** @type {string} */ folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder);
  return (process.env['PATH'] ?? '').split(delimiter).filter(isOuter).join(delimiter);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} The exit code, as a shell counts it; 127 if the command could not be started.
 */
function runCommand(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    const parent = process.ppid;
    const orphanWatch = setInterval(() => {
      // the shell between npm and this script ends without handing on the signal that ended it
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, 500);
    child.on('error', (error) => {
      clearInterval(orphanWatch);
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      clearInterval(orphanWatch);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** @returns {Promise<boolean>} */
async function installDependencies() {
  console.log('Installing the dependencies (npm ci) …');
  // Only errors are shown: packages that want a newer Node than the one running npm get it from node_modules.
  const code = await runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { ...process.env, PATH: outerPath() },
    shell: onWindows, // npm is npm.cmd there
  });
  return code === 0 && hasDependencies();
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
async function run(args) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    console.error(nodeTooOld);
    return 1;
  }
  if (!hasDependencies() && !(await installDependencies())) {
    console.error(installFailed);
    return 1;
  }
  const env = { ...process.env, PATH: `${binaries}${delimiter}${process.env['PATH'] ?? ''}` };
  return runCommand(pinnedNode, args, { env });
}

process.exitCode = await run(process.argv.slice(2));
