import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus } from '../corpus/load-corpus.ts';
import { datasetDate, datasetVersion } from './about.ts';

test('version and day that the datasets say are those of the newest release', () => {
  const [newest] = readCorpus(join(import.meta.dirname, '../..')).corpus.releases;
  assert.deepEqual([newest?.version, newest?.date], [datasetVersion, datasetDate]);
});
