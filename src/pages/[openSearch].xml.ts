/** `/opensearch.xml`, which pages name in their heads: there only where SITE_URL says what whole addresses begin with. */
import type { APIRoute } from 'astro';
import { openSearchDescription } from '../publish/open-search.ts';

export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { openSearch: 'opensearch' } }] : []);

export const GET: APIRoute = ({ site, url }) =>
  new Response(openSearchDescription(site ?? url), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
