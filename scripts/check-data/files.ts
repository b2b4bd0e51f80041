/** Every file that is described has the size and the SHA-256 that are told of it, on the site and in the archive. */
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, readData, resourcesOf } from './data-package.ts';
import { together, type Findings, type Proof } from './proof.ts';

const archive = 'ke-hoach-mo.zip';
/** What stands beside the files of this version: the archive, the catalogue that has its checksum, pages, kept schemas and manifests. */
const beside = /^(?:ke-hoach-mo\.zip|dcat\.(?:ttl|jsonld)|(?:schema|phien-ban)[/\\]\d.*|.*\.html)$/;
const advice = 'Build anew. If it stays, mend src/publish/dataset-files.ts.';

export const proveFiles: Proof = ({ site }) => together([described(site), archived(site)]);

function described(site: string): Findings {
  const resources = resourcesOf(site);
  const faults = resources.flatMap(({ path, bytes, hash }) => {
    const file = readData(site, path);
    const found = `sha256:${createHash('sha256').update(file).digest('hex')}`;
    return file.length === bytes && found === hash
      ? []
      : [
          {
            file: join(dataFolder, path),
            problem: `It has ${file.length} bytes and ${found}; told are ${bytes} and ${hash}.`,
            advice,
          },
        ];
  });
  return { checked: resources.length, faults };
}

function archived(site: string): Findings {
  const members = new Map(Object.entries(unzipSync(readData(site, archive))));
  const files = globSync('**/*.*', { cwd: join(site, dataFolder) }).filter((path) => !beside.test(path));
  const faults = [
    ...files.flatMap((path) => {
      const member = members.get(path);
      return member !== undefined && readData(site, path).equals(member)
        ? []
        : [{ file: join(dataFolder, archive), problem: `It does not hold ${path} as the site serves it.`, advice }];
    }),
    ...[...members.keys()]
      .filter((path) => !files.includes(path))
      .map((path) => ({
        file: join(dataFolder, archive),
        problem: `It holds ${path}, which the site does not serve.`,
        advice,
      })),
  ];
  return { checked: members.size, faults };
}
