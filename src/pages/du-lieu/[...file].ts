/** Every file under /du-lieu/: tables in each form, whole plans, schemas, datapackage.json, the archive. */
import type { APIRoute } from 'astro';
import { loadedCorpus, planText } from '../../corpus/loaded-corpus.ts';
import { contentType, datasets } from '../../publish/dataset-files.ts';

export const getStaticPaths = () =>
  [...datasets(loadedCorpus(), planText).files.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file = '' } }) => {
  const bytes = datasets(loadedCorpus(), planText).files.get(file);
  if (bytes === undefined) return new Response(undefined, { status: 404 });
  return new Response(bytes, { headers: { 'content-type': contentType(file) } });
};
