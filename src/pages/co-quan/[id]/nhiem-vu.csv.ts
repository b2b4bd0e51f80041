import type { APIRoute } from 'astro';
import { agencyTaskColumns, agencyTaskRows } from '../../../publish/agency-document.ts';
import { contentType } from '../../../publish/dataset-files.ts';
import { formatCsv } from '../../../publish/formats/csv.ts';
import { agenciesWithData, agencyData } from '../_data.ts';

export const getStaticPaths = agenciesWithData;

export const GET: APIRoute = async ({ params }) =>
  new Response(formatCsv(agencyTaskColumns, agencyTaskRows(await agencyData(params['id'] ?? ''))), {
    headers: { 'content-type': contentType('.csv') },
  });
