/**
 * The static JSON API: a file for every record, for every list of them, and for the lists of one plan or one agency. Records are
 * those of the tables, as their JSON Schemas say.
 */
import { about, datasetVersion, licence } from '../about.ts';
import { agencyDocuments, agencyLists } from '../agency-document.ts';
import type { DatasetInput } from '../input.ts';
import { checkedRows, type Row, type Table } from '../table.ts';
import { tables } from '../tables/index.ts';
import { openApi } from './openapi.ts';
import { isOfPlans, listPath, ofAgencyPath, ofPlanPath, recordPath } from './paths.ts';

export interface ApiFile {
  /** Below `/api/v1/`, without ".json". */
  readonly path: string;
  readonly body: object;
}

/** In the order of the tables; the same records give the same files. */
export function* apiFiles(input: DatasetInput): Generator<ApiFile> {
  yield { path: 'openapi', body: openApi(input) };
  yield { path: 'index', body: entry(input) };
  for (const table of tables) yield* tableFiles(table, checkedRows(table, input), input);
  const documentOf = agencyDocuments(input);
  for (const { id } of input.agencies) {
    const document = documentOf(id);
    for (const name of agencyLists) yield { path: ofAgencyPath(id, name), body: list(name, document[name]) };
  }
}

function* tableFiles(table: Table, rows: readonly Row[], { plans }: DatasetInput): Generator<ApiFile> {
  yield { path: listPath(table.name), body: list(table.name, rows) };
  for (const row of rows) yield { path: recordPath(table, row), body: row };
  if (!isOfPlans(table)) return;
  const ofPlan = Map.groupBy(rows, (row) => row['plan_id']);
  for (const { id } of plans) yield { path: ofPlanPath(id, table.name), body: list(table.name, ofPlan.get(id) ?? []) };
}

/** What every list is: how many records, and they. */
const list = (table: string, records: readonly Row[]): object => ({
  table,
  version: datasetVersion,
  count: records.length,
  records,
});

/** Where a program begins. */
const entry = (input: DatasetInput): object => ({
  title: about.title,
  titleEn: about.titleEn,
  version: datasetVersion,
  licence: licence.name,
  openapi: 'openapi.json',
  lists: Object.fromEntries(tables.map(({ name }) => [name, `${listPath(name)}.json`])),
  plans: input.plans.map(({ id }) => id),
  agencies: input.agencies.map(({ id }) => id),
});
