/** The published content, read twice and written twice: the same bytes in every form. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Records } from '../domain/records.ts';
import { readCorpus, readPlanText } from '../corpus/load-corpus.ts';
import { fileEndings } from './about.ts';
import { writeDatasets } from './dataset-files.ts';
import { sumOf } from './files.ts';
import { datasetInput } from './input.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
after(() => rmSync(folder, { recursive: true }));

/** As a file system might list the files that hold one record each. */
const listedBackwards = (records: Records): Records => ({
  ...records,
  plans: records.plans.toReversed(),
  agencies: records.agencies.toReversed(),
  agencyChanges: records.agencyChanges.toReversed(),
  instruments: records.instruments.toReversed(),
  sources: records.sources.toReversed(),
});

const write = (name: string, records: Records) =>
  writeDatasets(
    datasetInput(records, (id) => readPlanText(root, id)),
    join(folder, name),
    { releases: [] },
  );

test('every file is the same, in another folder, in another order of records and in another time zone', () => {
  const first = write('one', readCorpus(root).corpus);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  const second = write('two', listedBackwards(readCorpus(root).corpus));
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  assert.deepEqual([...second.files], [...first.files]);
  for (const [name, sum] of first.files) assert.deepEqual(sumOf(join(first.folder, name)), sum, name);
  const endings = new Set([...first.files.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  assert.deepEqual([...endings].sort(), [...fileEndings].sort());
});
