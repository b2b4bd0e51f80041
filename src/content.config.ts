/** Ties the checked records of `content/` and `seeds/` to Astro's collections. The schemas are those of `src/domain`. */
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { loadedCorpus } from './corpus/loaded-corpus.ts';
import type { Corpus } from './corpus/load-corpus.ts';
import type { Agency } from './domain/agency.ts';
import type { SourceRecord } from './domain/correction.ts';
import type { Plan } from './domain/facts.ts';
import type { Instrument } from './domain/instrument.ts';
import type { Province } from './domain/province.ts';
import type { Source } from './domain/source.ts';

type Row = { readonly id: string };

/** Puts records that the corpus has already read and checked into a collection. */
function fromCorpus(name: string, rows: (corpus: Corpus) => readonly Row[]): Loader {
  return {
    name: `corpus-${name}`,
    load: ({ store }) => {
      store.clear();
      for (const row of rows(loadedCorpus())) store.set({ id: row.id, data: { ...row } });
      return Promise.resolve();
    },
  };
}

/** The corpus is validated as it is read; this only tells Astro the type. */
const checked = <T>() => z.custom<T>();

export const collections = {
  plans: defineCollection({ loader: fromCorpus('plans', ({ plans }) => plans), schema: checked<Plan>() }),
  agencies: defineCollection({ loader: fromCorpus('agencies', ({ agencies }) => agencies), schema: checked<Agency>() }),
  instruments: defineCollection({
    loader: fromCorpus('instruments', ({ instruments }) => instruments),
    schema: checked<Instrument>(),
  }),
  provinces: defineCollection({
    loader: fromCorpus('provinces', ({ provinces }) => provinces),
    schema: checked<Province>(),
  }),
  sources: defineCollection({ loader: fromCorpus('sources', ({ sources }) => sources), schema: checked<Source>() }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
    schema: z.strictObject({ title: z.string().min(1), description: z.string().min(1) }),
  }),
  corrections: defineCollection({
    loader: fromCorpus('corrections', ({ records }) =>
      Object.entries(records).map(([id, record]) => ({ id, ...record })),
    ),
    schema: checked<SourceRecord & Row>(),
  }),
};
