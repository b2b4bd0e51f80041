import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameGraph, quadsOfJsonLd, quadsOfTurtle } from '../../../scripts/check-data/rdf.ts';
import { aPlan, aWorkField } from '../../testing/builders.ts';
import { archiveName, databaseName, workbookName } from '../about.ts';
import { tableFormats } from '../formats/index.ts';
import { plans } from '../tables/plans.ts';
import { catalogue, type Publication } from './catalogue.ts';
import { jsonLd, turtle } from './write.ts';

const hostile = 'a "quoted" \\ <b>word</b>\nand a line';
const records = {
  plans: [aPlan({ period: { from: 2021, to: 2025, clause: 'I.1', quote: '2021 - 2025' } })],
  fields: [aWorkField({ label: hostile })],
};
const names = [archiveName, databaseName, workbookName, ...tableFormats.map(({ extension }) => `plans.${extension}`)];
const files = new Map(names.map((name) => [name, { size: 12, sha256: 'ab'.repeat(32) }]));
const releases = ['0.2.0', '0.1.0'].map((version, index) => ({
  version,
  date: `2026-11-2${2 - index}`,
  summary: 'Mới',
  summaryEn: 'New',
  changes: [],
  plans: [],
}));
const graphOf = (publication: Partial<Publication> = {}) =>
  catalogue([plans], files, records, { releases, ...publication });
const said = (graph: ReturnType<typeof graphOf>, subject: string, term: string) =>
  graph
    .filter((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(term))
    .map(({ object }) => object.value);

test('Turtle and JSON-LD are one graph, whatever the words are', async () => {
  const graph = graphOf({ base: new URL('https://example.vn') });
  const inTurtle = quadsOfTurtle(turtle(graph));
  assert.ok(isSameGraph(inTurtle, await quadsOfJsonLd(JSON.parse(jsonLd(graph)) as object, 'https://example.vn/')));
  assert.ok(inTurtle.some(({ object }) => object.value === hostile));
});

test('addresses are whole where the site knows its own, and begin at its root elsewhere', () => {
  const path = '/du-lieu/plans.csv';
  const whole = graphOf({ base: new URL('https://example.vn') });
  assert.deepEqual(said(whole, `https://example.vn${path}#distribution`, 'downloadURL'), [`https://example.vn${path}`]);
  assert.deepEqual(said(graphOf(), `${path}#distribution`, 'downloadURL'), [path]);
});

test('days are those of the first and the newest release, years those that plans state', () => {
  const graph = graphOf();
  assert.deepEqual(said(graph, '/du-lieu/#dataset', 'issued'), ['2026-11-21']);
  assert.deepEqual(said(graph, '/du-lieu/#dataset', 'modified'), ['2026-11-22']);
  assert.deepEqual(said(graph, '/du-lieu/#period', 'Date'), ['2021', '2025']);
});

test('a media type that is not registered has no address', () => {
  const graph = graphOf();
  const iana = 'http://www.iana.org/assignments/media-types/';
  assert.deepEqual(said(graph, '/du-lieu/plans.csv#distribution', 'mediaType'), [`${iana}text/csv`]);
  assert.deepEqual(said(graph, '/du-lieu/plans.ndjson#distribution', 'mediaType'), []);
});

test('whom to ask is said where the publisher names it', () => {
  assert.deepEqual(said(graphOf(), '/du-lieu/#dataset', 'contactPoint'), []);
  assert.deepEqual(said(graphOf({ contact: 'gop-y@example.vn' }), '/du-lieu/#contact', 'hasEmail'), [
    'mailto:gop-y@example.vn',
  ]);
  assert.deepEqual(said(graphOf({ contact: 'https://example.vn/hoi' }), '/du-lieu/#contact', 'hasURL'), [
    'https://example.vn/hoi',
  ]);
});
