import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCitation, anAgency, anInstrument, aPlan, aProvince } from '../../testing/builders.ts';
import { agencyThings } from './agency.ts';
import { instrumentThing, planThing } from './legislation.ts';
import { breadcrumbThing, webSiteThing } from './site.ts';
import { structuredDataText } from './thing.ts';

const found = {
  agencyById: new Map([['ct-ubnd', anAgency()]]),
  provinceById: new Map([['vn-ct', aProvince()]]),
};
const address = (path: string): string => `https://example.vn${path}`;

test('an issued plan says its number, day and issuer, and nothing of whether it is in force today', () => {
  const thing = planThing(found, aPlan({ number: '1/KH-UBND', issuedOn: '2020-11-24' }), [], address);
  assert.equal(thing['legislationIdentifier'], '1/KH-UBND');
  assert.equal(thing['legislationDate'], '2020-11-24');
  assert.equal((thing['legislationPassedBy'] as Record<string, unknown>)['name'], anAgency().name);
  assert.equal(thing['legislationLegalForce'], undefined);
});

test('a draft is not in force, is passed by nobody and repeals nothing', () => {
  const citations = [aCitation({ relation: 'replaces' })];
  const thing = planThing(found, aPlan({ status: 'draft', citations }), [], address);
  assert.deepEqual(thing['legislationLegalForce'], { '@id': 'https://schema.org/NotInForce' });
  assert.equal(thing['legislationPassedBy'], undefined);
  assert.equal(thing['legislationRepeals'], undefined);
  assert.equal(thing['legislationIdentifier'], undefined);
});

test('a document that a plan rests on is named once, as its own page names it', () => {
  const plan = aPlan({ citations: [aCitation(), aCitation()] });
  const { '@id': id } = instrumentThing(found, anInstrument(), address);
  assert.deepEqual(planThing(found, plan, [], address)['isBasedOn'], { '@id': id });
});

test('the files of a plan are copies without legal value', () => {
  const files = [{ path: 'ke-hoach/a.txt', mediaType: 'text/plain' }];
  assert.deepEqual(planThing(found, aPlan(), files, address)['encoding'], [
    {
      '@type': 'LegislationObject',
      contentUrl: 'https://example.vn/du-lieu/ke-hoach/a.txt',
      encodingFormat: 'text/plain',
      legislationLegalValue: { '@id': 'https://schema.org/UnofficialLegalValue' },
    },
  ]);
});

test('a period without a beginning is open there', () => {
  const plan = aPlan({ period: { to: 2030, clause: 'I.1', quote: 'đến năm 2030' } });
  assert.equal(planThing(found, plan, [], address)['temporalCoverage'], '../2030');
});

test('a body of the state is a government organisation, a society is not, and bodies named together are no one thing', () => {
  const typesOf = (kind: 'department' | 'union' | 'collective') =>
    agencyThings(found.provinceById, anAgency({ kind }), address).map((thing) => thing['@type']);
  assert.deepEqual(typesOf('department'), ['GovernmentOrganization']);
  assert.deepEqual(typesOf('union'), ['Organization']);
  assert.deepEqual(typesOf('collective'), []);
});

test('English pages lead the way through English pages, where there are such', () => {
  const crumbs = [
    { label: 'Home', href: '/' },
    { label: 'File', href: '/du-lieu/plans.csv' },
  ];
  const { itemListElement } = breadcrumbThing(crumbs, 'en', address) as {
    itemListElement: { item: { '@id': string } }[];
  };
  assert.deepEqual(
    itemListElement.map(({ item }) => item['@id']),
    ['https://example.vn/en/', 'https://example.vn/du-lieu/plans.csv'],
  );
});

test('the search is one address with a place for the words', () => {
  assert.match(JSON.stringify(webSiteThing('vi', address)), /tim-kiem\/\?q=\{search_term_string\}/);
});

test('no words of a document end the element that the block stands in', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = structuredDataText([{ name }]);
  assert.equal(text.includes('<'), false);
  assert.equal((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]?.name, name);
});
