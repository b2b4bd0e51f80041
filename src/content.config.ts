/** Ties the checked records of `content/` and `seeds/` to Astro's collections. The schemas are those of `src/domain`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { corpusLoaders, type Row } from './corpus/corpus-loader.ts';
import type { Corpus } from './corpus/load-corpus.ts';
import type { SourceRecord } from './domain/correction.ts';
import { pageSchema } from './domain/page.ts';

const loader = corpusLoaders();

/** The corpus is validated as it is read; the schema only tells Astro the type. */
const collection = <T extends Row>(name: string, rows: (corpus: Corpus) => readonly T[]) =>
  defineCollection({ loader: loader(name, rows), schema: z.custom<T>() });

export const collections = {
  plans: collection('plans', ({ plans }) => plans),
  agencies: collection('agencies', ({ agencies }) => agencies),
  agencyChanges: collection('agencyChanges', ({ agencyChanges }) => agencyChanges),
  attestations: collection('attestations', ({ attestations }) => attestations),
  instruments: collection('instruments', ({ instruments }) => instruments),
  provinceChanges: collection('provinceChanges', ({ provinceChanges }) => provinceChanges),
  provinces: collection('provinces', ({ provinces }) => provinces),
  sources: collection('sources', ({ sources }) => sources),
  /** What may be empty, of which Astro would warn, and what keeps the order of its file. */
  site: collection('site', ({ settings, releases, results, rowChanges, indicators, fields, taskFields }) => [
    { id: 'site', settings, releases, results, rowChanges, indicators, fields, taskFields },
  ]),
  corrections: collection('corrections', ({ records }): readonly (SourceRecord & Row)[] =>
    Object.entries(records).map(([id, record]) => ({ ...record, id })),
  ),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: ['*.mdx', 'en/*.mdx'] }),
    schema: pageSchema,
  }),
};
