/**
 * `npm run keep:schemas`: keeps the JSON Schemas of the datasets' version in `public/`, where they are served for good.
 * `-- --update` writes anew what is kept already: for words of a description, never for columns.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { datasetVersion } from '../src/publish/about.ts';
import { formatJsonDocument } from '../src/publish/formats/json.ts';
import { jsonSchemas, schemaFile, schemaVersionOf } from '../src/publish/json-schema.ts';

export interface Effects {
  /** The project's folder. */
  readonly root: string;
  readonly print: (line: string) => void;
}

export const keptFolder = 'public/du-lieu';

export function run(args: readonly string[], { root, print }: Effects): number {
  const version = schemaVersionOf(datasetVersion);
  const files = [...jsonSchemas()].map(([name, schema]) => {
    const path = join(keptFolder, schemaFile(name, version));
    return { path, place: join(root, path), text: formatJsonDocument(schema) };
  });
  const changed = files.filter(({ place, text }) => existsSync(place) && readFileSync(place, 'utf8') !== text);
  if (changed.length > 0 && !args.includes('--update')) {
    for (const { path } of changed) print(`${path} is kept and says something else.`);
    print(
      `  → Version ${version} is published. If columns changed, raise datasetVersion in src/publish/about.ts; if only words of a description did, run "npm run keep:schemas -- --update".`,
    );
    return 1;
  }
  for (const { place, text } of files) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  print(`keep:schemas: ${files.length} schemas of version ${version} in ${keptFolder}/schema/${version}`);
  return 0;
}

if (import.meta.main)
  process.exitCode = run(process.argv.slice(2), { root: process.cwd(), print: (line) => console.log(line) });
