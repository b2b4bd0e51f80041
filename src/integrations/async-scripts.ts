/**
 * Lets nothing wait for scripts: Astro's stand where their component does and hold back the end of the page's loading, so
 * that on a line that falls silent a browser never goes to the clause which the address names. Each script needs the page
 * above it and no other script, so all of them stand at its end and run as they come.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
  return html.replace(moduleScript, '') + scripts.join('');
}
