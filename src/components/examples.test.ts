/** The page of the design system shows every component, or says why not. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { withoutExample } from '../pages/thiet-ke/_without-example.ts';

const src = join(import.meta.dirname, '..');
const components = globSync('components/*.astro', { cwd: src }).map((file) => basename(file, '.astro'));
const page = globSync('pages/thiet-ke/*.astro', { cwd: src })
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');
const isShown = (name: string) => page.includes(`components/${name}.astro'`);

test('every component has its example on /thiet-ke/ or a reason in _without-example.ts', () => {
  assert.deepEqual(
    components.filter((name) => !isShown(name) && withoutExample[name] === undefined),
    [],
  );
});

test('no reason is given for a component that is shown or gone', () => {
  assert.deepEqual(
    Object.keys(withoutExample).filter((name) => isShown(name) || !components.includes(name)),
    [],
  );
});
