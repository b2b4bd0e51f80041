/**
 * `npm run check`: reads all content and every source, prints each problem with its place, exits 1 on an error.
 * `node scripts/check.ts --plan <id>` shows the problems of one plan and its sources only.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostic } from '../src/domain/diagnostic.ts';
import { loadCorpus } from '../src/corpus/load-corpus.ts';

export interface Effects {
  readonly root: string;
  readonly print: (line: string) => void;
}

export function run(args: readonly string[], { root, print }: Effects): number {
  const only = args.includes('--plan') ? args[args.indexOf('--plan') + 1] : undefined;
  const { corpus, diagnostics } = loadCorpus(root);
  if (args.includes('--plan') && !isPlan(root, only)) {
    print(`There is no plan "${only ?? ''}" in content/plans: give its id, such as "--plan vn-ct-kh-ubnd-2020-151".`);
    return 1;
  }
  const sources = corpus.sources.filter(({ plan }) => plan === only).map(({ id, file }) => [`/${file}`, `/${id}.yaml`]);
  const wanted = [`/${only ?? ''}.md`, ...sources.flat()];
  const shown =
    only === undefined
      ? diagnostics
      : diagnostics.filter((diagnostic) => wanted.some((part) => formatDiagnostic(diagnostic).includes(part)));
  for (const diagnostic of shown) print(formatDiagnostic(diagnostic));
  const errors = shown.filter(({ severity }) => severity === 'error').length;
  const counts = [
    `${corpus.plans.length} plans`,
    `${corpus.sources.length} sources`,
    `${corpus.agencies.length} agencies`,
  ];
  print(`check: ${counts.join(', ')}; ${errors} errors, ${shown.length - errors} warnings`);
  return errors === 0 ? 0 : 1;
}

function isPlan(root: string, id = ''): boolean {
  return ['md', 'mdx'].some((type) => existsSync(join(root, 'content/plans', `${id}.${type}`)));
}

if (import.meta.main)
  process.exitCode = run(process.argv.slice(2), { root: process.cwd(), print: (line) => console.log(line) });
