/**
 * The day of which built pages state what is due: SOURCE_DATE_EPOCH (seconds), else the last commit, else the clock. Given to
 * components as `import.meta.env.BUILD_DAY`; the same commit gives the same pages.
 *
 * @see https://reproducible-builds.org/docs/source-date-epoch/
 */
import { execFileSync } from 'node:child_process';
import { dayInVietnam } from '../view/as-of.ts';

export function buildDay(epoch = process.env['SOURCE_DATE_EPOCH'], root = process.cwd()): string {
  const seconds = epoch ?? lastCommit(root);
  return dayInVietnam(seconds === undefined ? Date.now() : Number(seconds) * 1000);
}

/** In seconds; `undefined` where there is no repository, as in an archive of the files. */
function lastCommit(root: string): string | undefined {
  try {
    const said = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    return said.toString().trim() || undefined;
  } catch {
    return undefined;
  }
}
