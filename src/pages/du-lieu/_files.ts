/** What the endpoints in this folder share; the underscore keeps this file from being a route. */
import { getCorpus, planText } from '../../corpus/collections.ts';
import { contentType, datasets } from '../../publish/dataset-files.ts';
import { tables } from '../../publish/tables/index.ts';

/** Made once for a whole build. */
export const siteDatasets = async () => datasets(await getCorpus(), planText);

export const tableRoutes = () => tables.map(({ name }) => ({ params: { table: name } }));

/** @param path A file under /du-lieu/. Unknown files, which only the development server is asked for, are 404. */
export async function fileResponse(path: string): Promise<Response> {
  const file = (await siteDatasets()).files.get(path);
  if (file === undefined) return new Response(undefined, { status: 404 });
  return new Response(file.bytes(), { headers: { 'content-type': contentType(path) } });
}
