import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/collections.ts';
import { contentType } from '../../../publish/dataset-files.ts';
import { formatCsv } from '../../../publish/formats/csv.ts';
import { workloadLines, workloadViews } from '../../../view/workload.ts';
import { siteWorkload } from '../_workload.ts';

const columns = ['agency_id', 'agency_name', 'province', 'time', 'lead', 'coordinate'];

export const getStaticPaths = () => workloadViews.map((view) => ({ params: { view } }));

export const GET: APIRoute = async ({ params }) => {
  const view = workloadViews.find((name) => name === params['view']);
  if (view === undefined) return new Response(undefined, { status: 404 });
  const { workload } = siteWorkload(await getCorpus(), view, '');
  return new Response(formatCsv(columns, workloadLines(workload)), {
    headers: { 'content-type': contentType('.csv') },
  });
};
