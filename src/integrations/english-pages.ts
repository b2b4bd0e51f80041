/** Pages in two languages from one file: each that is translated stands under `/en/` too. */
import type { AstroIntegration } from 'astro';
import { englishRoutes } from '../i18n/english-pages.ts';

export function englishPages(): AstroIntegration {
  return {
    name: 'english-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { pattern, entrypoint } of englishRoutes) injectRoute({ pattern, entrypoint, prerender: true });
      },
    },
  };
}
