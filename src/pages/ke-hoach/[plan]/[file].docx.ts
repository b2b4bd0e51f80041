import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/collections.ts';
import { wordFile } from '../_plan.ts';

export const getStaticPaths = async () =>
  (await getCorpus()).plans.map(({ id }) => ({ params: { plan: id, file: id } }));

export const GET: APIRoute = async ({ params, site }) =>
  new Response(await wordFile(params['plan'] ?? '', site), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
