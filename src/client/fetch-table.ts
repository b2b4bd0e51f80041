import { datasetFilePath } from '../domain/paths.ts';
import type { TableRow } from '../view/table-cells.ts';

/** All rows of a table of the datasets. @throws where it cannot be had, as without a network. */
export async function fetchTable(table: string): Promise<readonly TableRow[]> {
  const answer = await fetch(datasetFilePath(`${table}.json`));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as readonly TableRow[];
}
