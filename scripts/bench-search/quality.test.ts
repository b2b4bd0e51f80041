/** Holds what `npm run bench:search` measures: no change may make the judged queries answer worse. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { projectRoot } from '../commands.ts';
import { ours } from './engines/ours.ts';
import { docNames, readQueries } from './queries.ts';
import { missLines } from './report.ts';
import { meanScores, scoreQuery, type QueryScore } from './scoring.ts';
import { serveFolder } from './served-folder.ts';
import { makeFolder, readSite, recordsOf, removeFolder, writeSite } from './site.ts';

const folder = makeFolder();
after(() => removeFolder(folder));

test('judged queries show what answers them, on an index of the content as it is', async () => {
  const site = readSite(projectRoot);
  await writeSite(site, recordsOf(site), folder);
  const docs = docNames(site.plans.map(({ plan }) => plan), site.provinces); // prettier-ignore
  const { queries, problems } = readQueries(join(import.meta.dirname, 'queries/judged.json'), docs);
  assert.deepEqual(problems, []);
  const engine = await ours(folder, await serveFolder(folder), 0);
  const scores: QueryScore[] = [];
  for (const query of queries) scores.push(scoreQuery(query, await engine.search(query.q)));
  engine.close();
  const { recall = 0, reciprocalRank = 0 } = meanScores(scores) ?? {};
  const misses = missLines(scores).join('\n');
  assert.ok(recall >= 0.95, `recall@5 is ${recall.toFixed(3)}:\n${misses}`);
  assert.ok(reciprocalRank >= 0.94, `MRR@10 is ${reciprocalRank.toFixed(3)}:\n${misses}`);
});
