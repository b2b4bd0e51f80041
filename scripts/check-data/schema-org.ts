/**
 * Whether what pages tell machines of themselves is as schema.org says. Its shapes (SHACL) look at values alone and take words
 * and numbers for things, which no page has; so the types of data are left out of them, and the same files are asked, too,
 * whether each property is one of its type and each value of a type that the property takes.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quad } from 'n3';
import type { Fault, Proof } from './proof.ts';
import { quadsOfJsonLd, quadsOfTurtle, shapeProblems } from './rdf.ts';
import { vocabularyOf, vocabularyProblems } from './schema-org-vocabulary.ts';

const address = 'https://example.vn';
const contexts = { 'https://schema.org': { '@vocab': 'http://schema.org/' } };
const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const advice = 'Mend src/view/structured-data/ or src/publish/structured-data.ts.';

export const proveStructuredData: Proof = async ({ site, official }) => {
  const read = (name: string) => quadsOfTurtle(readFileSync(join(official, name), 'utf8'));
  const [shapes, classes] = [read('schemaorg-shapes.shacl'), read('schemaorg-subclasses.shacl')];
  const graph: Quad[] = [];
  const faults: Fault[] = [];
  let checked = 0;
  for (const file of globSync('**/*.html', { cwd: site }).sort()) {
    const path = `${address}/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const blocks = [...readFileSync(join(site, file), 'utf8').matchAll(block)];
    checked += blocks.length;
    if (blocks.length > 1) faults.push({ file, problem: `There are ${blocks.length} blocks, not one.`, advice });
    for (const [, text = ''] of blocks)
      graph.push(...(await quadsOfJsonLd(JSON.parse(text) as object, path, contexts)));
  }
  const vocabulary = vocabularyOf(shapes, classes);
  const ofThings = shapes.filter(
    ({ subject, predicate }) =>
      !(predicate.value.endsWith('#nodeKind') && vocabulary.isData(subject.value.replace(/^.*ValidSchema/, ''))),
  );
  const problems = [
    ...vocabularyProblems(graph, vocabulary, address),
    ...(await shapeProblems([...graph, ...classes], ofThings)),
  ];
  return { checked, faults: [...faults, ...problems.map((problem) => ({ file: 'index.html', problem, advice }))] };
};
