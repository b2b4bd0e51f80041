import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/collections.ts';
import { printSheet } from '../../../publish/print-sheet.ts';
import { planAddress, readPlan } from '../_plan.ts';

export const getStaticPaths = async () => (await getCorpus()).plans.map(({ id }) => ({ params: { plan: id } }));

export const GET: APIRoute = async ({ params, site }) => {
  const { plan } = await readPlan(params['plan'] ?? '');
  return new Response(printSheet(plan, planAddress(plan.id, site)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
