/**
 * `npm run compare:data -- OLDER`: what the datasets of `dist/` change in an older edition: the `dist/` of its build, or its
 * archive unpacked. `-- OLDER --write` records it: the rows in `content/row-changes/`, the older manifest in `public/`.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { manifestPath } from '../src/domain/paths.ts';
import { rowChangesSchema, type RowChange } from '../src/domain/row-change.ts';
import { compareEditions, isEnough, stepTaken, type EditionChanges } from '../src/publish/compare-editions.ts';
import { manifestIn, manifestName, readEdition } from '../src/publish/edition.ts';

export interface Effects {
  /** The project's folder. */
  readonly root: string;
  readonly print: (line: string) => void;
}

const usage =
  'Usage: npm run compare:data -- OLDER [--write]   (OLDER: the dist/ of an older build, or its unpacked archive)';

/** @returns 0; 1 where the version did not rise as it must; 2 where an edition is not there. */
export function run(args: readonly string[], { root, print }: Effects): number {
  const [older, ...more] = args.filter((arg) => arg !== '--write');
  if (older === undefined || more.length > 0) {
    print(usage);
    return 2;
  }
  const manifests = [older, join(root, 'dist')].map((folder) => ({ folder, path: manifestIn(folder) }));
  for (const { folder, path } of manifests)
    if (path === undefined)
      print(`${folder} has no ${manifestName}.\n  → Build it with "npm run build", or name another folder.`);
  const [olderManifest, newerManifest] = manifests.map(({ path }) => path);
  if (olderManifest === undefined || newerManifest === undefined) return 2;

  const [before, after] = [readEdition(olderManifest), readEdition(newerManifest)];
  const changes = compareEditions(before, after);
  const taken = stepTaken(before.version, after.version);
  for (const line of report(changes)) print(line);
  print(`compare:data: ${before.version} to ${after.version}: needed ${changes.step}, taken ${taken}`);
  if (!isEnough(taken, changes.step)) {
    print('  → Raise datasetVersion in src/publish/about.ts; the rules are in content/pages/en/thay-doi.mdx.');
    return 1;
  }
  if (args.includes('--write')) {
    const path = join('content/row-changes', `${after.version}.yaml`);
    write(join(root, path), recorded(before.version, changes.rows, join(root, path)));
    const kept = join('public', manifestPath(before.version));
    mkdirSync(dirname(join(root, kept)), { recursive: true });
    copyFileSync(olderManifest, join(root, kept));
    print(`Written: ${path} (look through the reasons), ${kept}`);
  }
  return 0;
}

/** Structure line by line; rows counted by table, kind and reason. */
function report({ structure, rows }: EditionChanges): readonly string[] {
  const counted = Map.groupBy(rows, ({ table, kind, reason }) => `rows ${kind} in ${table} (${reason})`);
  return [...structure.map(({ what }) => what), ...[...counted].map(([what, { length }]) => `${length} ${what}`)];
}

/** Reasons and notes that the editors gave to the same change before stay. */
function recorded(against: string, rows: readonly RowChange[], path: string): string {
  const given = new Map(
    (existsSync(path) ? rowChangesSchema.parse(parse(readFileSync(path, 'utf8'))).rows : []).map((row) => [
      keyOf(row),
      { reason: row.reason, ...(row.note === undefined ? {} : { note: row.note }) },
    ]),
  );
  return stringify({ against, rows: rows.map((row) => ({ ...row, ...given.get(keyOf(row)) })) }, { lineWidth: 0 });
}

const keyOf = ({ table, row, kind }: RowChange): string => `${table}/${row}/${kind}`;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `# Written by "npm run compare:data"; reasons and notes are the editors'.\n${text}`);
}

if (import.meta.main)
  process.exitCode = run(process.argv.slice(2), { root: process.cwd(), print: (line) => console.log(line) });
