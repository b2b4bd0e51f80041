import type { AstroIntegration } from 'astro';
import { fileEndings } from '../publish/about.ts';

/** Routes the files of the datasets, an ending each: with `trailingSlash` Astro serves only routes whose ending it knows as files. */
export const datasetFiles = (): AstroIntegration => ({
  name: 'dataset-files',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const ending of fileEndings)
        injectRoute({ pattern: `/du-lieu/[...file].${ending}`, entrypoint: './src/pages/du-lieu/_file.ts' });
    },
  },
});
