/** Gives a made-up plan the source that the checks ask for: its own words, one published paragraph a line. */
import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanText } from '../src/corpus/load-corpus.ts';
import { publishedWords } from '../src/domain/words.ts';

/** Writes a file into `seeds/` and its entry into the manifest. @param planId A plan that is already in content/plans. */
export function addSyntheticSource(root: string, planId: string): void {
  const lines = Map.groupBy(publishedWords(readPlanText(root, planId)), ({ block }) => block).values();
  const text = [...lines].map((words) => `${words.map(({ word }) => word).join(' ')}\n`).join('');
  const id = `synthetic-${planId}`;
  const entry = {
    id,
    file: `${id}.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    plan: planId,
    kind: 'draft',
  };
  writeFileSync(join(root, 'seeds', entry.file), text);
  appendFileSync(join(root, 'seeds/manifest.yaml'), `- ${JSON.stringify(entry)}\n`);
}
