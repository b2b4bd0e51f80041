import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCorpus } from '../corpus/load-corpus.ts';
import { datasetVersion } from './about.ts';

test('the version that the datasets say is that of the newest release', () => {
  const [newest] = readCorpus(join(import.meta.dirname, '../..')).corpus.releases;
  assert.equal(newest?.version, datasetVersion);
});
