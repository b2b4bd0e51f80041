// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { asyncScripts, awaitsStyleHash } from './src/integrations/async-scripts.ts';
import { buildDay } from './src/integrations/build-day.ts';
import { datasetFiles } from './src/integrations/dataset-files.ts';
import { englishPages } from './src/integrations/english-pages.ts';
import { offlineReading } from './src/integrations/offline-reading.ts';
import { pageFaces } from './src/integrations/page-faces.ts';
import { pagePictures } from './src/integrations/page-pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';

export default defineConfig({
  ...(process.env['SITE_URL'] ? { site: process.env['SITE_URL'] } : {}),
  output: 'static',
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi' },
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    englishPages(),
    datasetFiles(),
    pageFaces(),
    asyncScripts(),
    searchIndex(),
    pagePictures(),
    offlineReading(),
    siteMap(),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // One file of what many scripts share: a file for each of its twenty modules costs a phone more than its words.
              codeSplitting: {
                groups: [{ name: 'shared', test: /[\\/]src[\\/]/, minShareCount: 3, tags: ['$initial'] }],
              },
            },
          },
        },
      },
    },
    define: { 'import.meta.env.BUILD_DAY': JSON.stringify(buildDay()) },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [awaitsStyleHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
