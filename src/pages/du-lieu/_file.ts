/** Every file of the datasets, as it was written: `src/integrations/dataset-files.ts` has a route for each ending. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentType, readDatasetFile } from '../../publish/dataset-files.ts';
import { siteDatasets } from './_files.ts';

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.'));

export const getStaticPaths = (async ({ routePattern }) =>
  [...(await siteDatasets()).files.keys()]
    .filter((name) => endingOf(name) === endingOf(routePattern))
    .map((name) => ({ params: { file: name.slice(0, -endingOf(name).length) } }))) satisfies GetStaticPaths;

/** Unknown files, which only the development server is asked for, are 404. */
export const GET: APIRoute = async ({ params: { file }, routePattern }) => {
  const datasets = await siteDatasets();
  const name = `${file}${endingOf(routePattern)}`;
  if (!datasets.files.has(name)) return new Response(undefined, { status: 404 });
  return new Response(readDatasetFile(datasets, name), { headers: { 'content-type': contentType(name) } });
};
