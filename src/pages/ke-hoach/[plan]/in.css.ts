import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/collections.ts';
import { planPath } from '../../../domain/paths.ts';
import { printSheet } from '../../../publish/print-sheet.ts';
import { corpusIndex } from '../../../view/corpus-index.ts';

export const getStaticPaths = async () => (await getCorpus()).plans.map(({ id }) => ({ params: { plan: id } }));

export const GET: APIRoute = async ({ params, site }) => {
  const plan = corpusIndex(await getCorpus()).planById.get(params['plan'] ?? '');
  if (plan === undefined) return new Response(undefined, { status: 404 });
  const address = site === undefined ? undefined : new URL(planPath(plan.id), site).href;
  return new Response(printSheet(plan, address), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
