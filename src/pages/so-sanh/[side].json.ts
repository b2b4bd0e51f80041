import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/collections.ts';
import { defaultLanguage } from '../../i18n/language.ts';
import { contentType } from '../../publish/dataset-files.ts';
import { comparedSide, sideChoices } from '../../view/compared-sides.ts';
import { corpusIndex } from '../../view/corpus-index.ts';

const index = async () => corpusIndex(await getCorpus());

export const getStaticPaths = async () => sideChoices(await index()).map(({ id }) => ({ params: { side: id } }));

/** What one side brings to a comparison: the browser sets any two of them side by side. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await index();
  const choice = sideChoices(corpus).find(({ id }) => id === params['side']);
  if (choice === undefined) return new Response(undefined, { status: 404 });
  const side = comparedSide(corpus, choice, defaultLanguage);
  return new Response(JSON.stringify(side), { headers: { 'content-type': contentType('.json') } });
};
