/** Every file of the API: `src/publish/api/`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus, planText } from '../../../corpus/collections.ts';
import { apiFiles } from '../../../publish/api/api-files.ts';
import { contentType } from '../../../publish/dataset-files.ts';
import { formatJsonDocument } from '../../../publish/formats/json.ts';
import { datasetInput } from '../../../publish/input.ts';

export const getStaticPaths = async () =>
  [...apiFiles(datasetInput(await getCorpus(), planText))].map(({ path, body }) => ({
    params: { path },
    props: { body },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { body } }) =>
  new Response(formatJsonDocument(body), { headers: { 'content-type': contentType('.json') } });
