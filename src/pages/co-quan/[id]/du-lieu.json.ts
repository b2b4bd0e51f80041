import type { APIRoute } from 'astro';
import { contentType } from '../../../publish/dataset-files.ts';
import { formatJsonDocument } from '../../../publish/formats/json.ts';
import { agenciesWithData, agencyData } from '../_data.ts';

export const getStaticPaths = agenciesWithData;

export const GET: APIRoute = async ({ params }) =>
  new Response(formatJsonDocument(await agencyData(params['id'] ?? '')), {
    headers: { 'content-type': contentType('.json') },
  });
