/** The check of schema.org finds what it is there to find, on a vocabulary of three types. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quadsOfJsonLd, quadsOfTurtle } from './rdf.ts';
import { vocabularyOf, vocabularyProblems } from './schema-org-vocabulary.ts';

const head =
  '@prefix : <http://schema.org/validation#> . @prefix s: <http://schema.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . ';
const shapes = quadsOfTurtle(`${head}
  :ValidSchemaThing sh:property [ sh:path s:name ; sh:node :ValidSchemaText ] .
  :ValidSchemaLaw sh:property [ sh:path s:date ; sh:node :ValidSchemaDate ] ,
    [ sh:path s:passedBy ; sh:or ( [ sh:node :ValidSchemaBody ] [ sh:node :ValidSchemaText ] ) ] .
  :ValidSchemaBody sh:property [ sh:path s:parent ; sh:node :ValidSchemaBody ] .
`);
const classes = quadsOfTurtle(`${head} s:Law rdfs:subClassOf s:Thing . s:Body rdfs:subClassOf s:Thing .`);
const vocabulary = vocabularyOf(shapes, classes);

const law = {
  '@type': 'Law',
  '@id': '/a/#law',
  name: 'A',
  date: '2020-11-24',
  passedBy: { '@type': 'Body', name: 'B' },
};
const cases: readonly (readonly [what: string, changed: object, problem: string | undefined])[] = [
  ['a thing as its type says', {}, undefined],
  ['words where words may stand for a thing', { passedBy: 'B' }, undefined],
  ['another type', { '@type': 'Low' }, 'type: there is no type http://schema.org/Low'],
  ['a property of another type', { parent: 'B' }, 'parent: Law has no such property'],
  ['a day in other words', { date: '24/11/2020' }, 'date: "24/11/2020" is none of Date'],
  ['a thing of another type', { passedBy: { '@type': 'Law' } }, 'passedBy: Law is none of Body, Text'],
  [
    'a thing that no page tells of',
    { passedBy: { '@id': '/b/#body' } },
    'passedBy: no page tells of https://example.vn/b/#body',
  ],
];
for (const [what, changed, problem] of cases) {
  test(`vocabularyProblems: ${what}`, async () => {
    const context = { '@vocab': 'http://schema.org/' };
    const graph = await quadsOfJsonLd({ '@context': context, ...law, ...changed }, 'https://example.vn/a/');
    const found = vocabularyProblems(graph, vocabulary, 'https://example.vn');
    if (problem === undefined) assert.deepEqual(found, []);
    else assert.ok(found.includes(`https://example.vn/a/#law ${problem}`), found.join('\n'));
  });
}
