/** Style sheets hold no class that nothing wears. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const src = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(src, file), 'utf8');
const words = new Set(
  globSync(['**/*.astro', '**/*.ts', '../content/pages/*.mdx'], { cwd: src })
    .filter((file) => !/\.(?:test|spec)\.ts$/.test(file))
    .flatMap((file) => read(file).match(/[\w-]+/g) ?? []),
);
/** Made of a stem and a value: `sample-${name}`. */
const isMade = (name: string) => /^(?:sample|chart|of|letterhead)-/.test(name);

for (const file of globSync('styles/*.css', { cwd: src })) {
  test(`every class in ${file} is worn`, () => {
    const bare = read(file).replaceAll(/\/\*[\s\S]*?\*\/|url\([^)]*\)/g, '');
    const classes = new Set([...bare.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
    assert.deepEqual(
      [...classes].filter((name) => !words.has(name) && !isMade(name)),
      [],
    );
  });
}
