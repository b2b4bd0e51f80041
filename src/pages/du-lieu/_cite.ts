/** How the datasets, or one table of them, are cited, as pages show it and files hold it. */
import { citationText, citationTextEn, citedAt, citedName } from '../../publish/citation.ts';
import { readDatasetFile, type Datasets } from '../../publish/dataset-files.ts';
import type { Table } from '../../publish/table.ts';

/** @param site Where the site is published, if it is known. */
export function citationOf(datasets: Datasets, table: Table | undefined, site: URL | undefined) {
  const [name, cited] = [citedName(table), citedAt(table, site)];
  const read = (file: string): string => new TextDecoder().decode(readDatasetFile(datasets, file));
  return {
    name,
    text: citationText(cited),
    textEn: citationTextEn(cited),
    bibtex: read(`${name}.bib`),
    csl: read(`${name}.csl.json`),
  };
}
