/** What the data files of an agency share; the underscore keeps this file from being a route. */
import { getCorpus, planText } from '../../corpus/collections.ts';
import { agencyDocuments } from '../../publish/agency-document.ts';
import { datasetInput } from '../../publish/input.ts';
import { agencyHasData } from '../../view/agency-page.ts';
import { corpusIndex } from '../../view/corpus-index.ts';

let made: ReturnType<typeof agencyDocuments> | undefined;

/** Made once for a whole build. */
export async function agencyData(agencyId: string) {
  made ??= agencyDocuments(datasetInput(await getCorpus(), planText));
  return made(agencyId);
}

export async function agenciesWithData() {
  const index = corpusIndex(await getCorpus());
  return [...index.agencyById.keys()].filter((id) => agencyHasData(index, id)).map((id) => ({ params: { id } }));
}
