/**
 * `/opensearch.xml` and the feed `/tin.xml`, which pages name in their heads: addresses in them must be whole, so they are
 * there only where SITE_URL says what addresses begin with.
 */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../corpus/collections.ts';
import { atomFeed } from '../publish/feed.ts';
import { openSearchDescription } from '../publish/open-search.ts';

const files = {
  opensearch: {
    mediaType: 'application/opensearchdescription+xml',
    write: (base: URL) => Promise.resolve(openSearchDescription(base)),
  },
  tin: { mediaType: 'application/atom+xml', write: async (base: URL) => atomFeed(await getCorpus(), base) },
};

export const getStaticPaths = () =>
  import.meta.env.SITE ? Object.entries(files).map(([whole, file]) => ({ params: { whole }, props: { file } })) : [];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file }, site, url }) =>
  new Response(await file.write(site ?? url), { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
