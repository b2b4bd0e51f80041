import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from './commands.ts';

type LockedPackage = {
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type PackageJson = {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(projectRoot, name), 'utf8'));
}
const { packages } = (await readJson('package-lock.json')) as { packages: Readonly<Record<string, LockedPackage>> };
const packageJson = (await readJson('package.json')) as PackageJson;
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

test('package.json pins every dependency to one version', () => {
  const dependencies = { ...packageJson.dependencies, ...packageJson.devDependencies };
  const ranges = Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
  assert.deepEqual(ranges, []);
});

test('allowScripts in package.json names exactly the packages that have install scripts', () => {
  const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  assert.deepEqual(Object.keys(packageJson.allowScripts).sort(), withScripts.map(([path]) => nameOf(path)).sort());
});

test('package-lock.json names no download address', () => {
  assert.deepEqual(
    Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined),
    [],
  );
});

// A registry that lacks a package for another system leaves it out in silence, and npm ci (11.16 and later) then refuses
// the lock file (npm/cli#9846). Such an entry is added by hand: version, os, cpu, libc and "optional": true.
test('package-lock.json has the optional packages for every system', () => {
  const isLocked = (name: string): boolean => Object.keys(packages).some((path) => nameOf(path) === name);
  const optional = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  assert.deepEqual(
    optional.filter((name) => !isLocked(name)),
    [],
  );
});
