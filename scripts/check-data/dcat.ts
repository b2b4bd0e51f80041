/** Whether the catalogue holds to the shapes of DCAT-AP, and both its forms say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, readData } from './data-package.ts';
import type { Proof } from './proof.ts';
import { isSameGraph, quadsOfJsonLd, quadsOfTurtle, shapeProblems } from './rdf.ts';

const address = 'https://example.vn/du-lieu/';

export const proveCatalogue: Proof = async ({ site, official }) => {
  const read = (name: string): string => readData(site, name).toString('utf8');
  const inTurtle = quadsOfTurtle(read('dcat.ttl'), `${address}dcat.ttl`);
  const inJson = await quadsOfJsonLd(JSON.parse(read('dcat.jsonld')) as object, `${address}dcat.jsonld`);
  const shapes = ['dcat-ap-SHACL.ttl', 'ranges.ttl'].flatMap((name) =>
    quadsOfTurtle(readFileSync(join(official, name), 'utf8')),
  );
  const problems = [
    ...(isSameGraph(inTurtle, inJson) ? [] : ['dcat.ttl and dcat.jsonld do not say the same.']),
    ...(await shapeProblems(inTurtle, shapes)),
  ];
  const file = join(dataFolder, 'dcat.ttl');
  return {
    checked: inTurtle.length,
    faults: problems.map((problem) => ({ file, problem, advice: 'Mend src/publish/dcat/.' })),
  };
};
