/**
 * Lets nothing wait for scripts, and the end of a page wait for its style.
 *
 * Astro's scripts stand where their component does and hold back the end of the page's loading, so that on a line that
 * falls silent a browser never goes to the clause which the address names. Each script needs the page above it and no other
 * script, so all of them stand at its end and run as they come.
 *
 * A browser that fills in forms lays out the whole page once its last byte is read, even while style sheets are on their
 * way: half a second of a cheap phone for a page that nobody sees. A script inside the page runs only when the sheets
 * above it have come, and only then is the page read to its end.
 */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const awaitsStyle = '0';
/** For the page's policy, which lets no other script stand in the page. */
export const awaitsStyleHash = `sha256-${createHash('sha256').update(awaitsStyle).digest('base64')}` as const;

const moduleScript = /<script type="module"( src="[^"]+"><\/script>)/g;

export function asyncScripts(): AstroIntegration {
  return {
    name: 'async-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for await (const page of glob('**/*.html', { cwd: site })) {
          const file = join(site, page);
          await writeFile(file, withAsyncScripts(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

/** @param html A page as Astro wrote it. */
export function withAsyncScripts(html: string): string {
  const scripts = [...html.matchAll(moduleScript)].map(([, rest]) => `<script type="module" async${rest}`);
  return `${html.replace(moduleScript, '')}${scripts.join('')}${scripts.length === 0 ? '' : `<script>${awaitsStyle}</script>`}`;
}
