/** What the pages and the endpoint in this folder share; the underscore keeps this file from being a route. */
import { getCorpus, planText } from '../../corpus/collections.ts';
import { writeDatasets, type Datasets } from '../../publish/dataset-files.ts';
import { datasetInput } from '../../publish/input.ts';
import type { Records } from '../../domain/records.ts';

/** In the project's folder, beside what else the build makes. */
const folder = '.astro/du-lieu';
const made = new WeakMap<Records, Datasets>();

/** Written once for the same records. */
export async function siteDatasets(): Promise<Datasets> {
  const corpus = await getCorpus();
  const { releases, settings } = corpus;
  const base = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const publication = { base, releases, contact: settings.contact };
  const datasets = made.get(corpus) ?? writeDatasets(datasetInput(corpus, planText), folder, publication);
  made.set(corpus, datasets);
  return datasets;
}
