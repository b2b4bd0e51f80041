/** What the endpoints in this folder share; the underscore keeps this file from being a route. */
import { loadedCorpus, planText } from '../../corpus/loaded-corpus.ts';
import { contentType, datasets } from '../../publish/dataset-files.ts';
import { tables } from '../../publish/tables/index.ts';

/** Made once for a whole build. */
export const siteDatasets = () => datasets(loadedCorpus(), planText);

export const tableRoutes = () => tables.map(({ name }) => ({ params: { table: name } }));

/** @param path A file under /du-lieu/. Unknown files, which only the development server is asked for, are 404. */
export function fileResponse(path: string): Response {
  const bytes = siteDatasets().files.get(path);
  if (bytes === undefined) return new Response(undefined, { status: 404 });
  return new Response(bytes, { headers: { 'content-type': contentType(path) } });
}
