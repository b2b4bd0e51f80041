/** The check of CSV on the Web finds what it is there to find: one fault in each case. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvwProblems } from './csvw.ts';

const described = {
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
  'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  tables: [
    {
      url: 'plans.csv',
      tableSchema: {
        columns: [
          {
            name: 'id',
            titles: { en: 'id', vi: 'Mã' },
            datatype: { base: 'string', format: '^[a-z]+$' },
            required: true,
          },
          { name: 'issued_on', titles: { en: 'issued_on' }, datatype: 'date' },
          {
            name: 'fields',
            titles: { en: 'fields' },
            datatype: { base: 'string', format: '^[a-z]+$' },
            separator: '; ',
          },
        ],
        primaryKey: ['id'],
      },
    },
    {
      url: 'tasks.csv',
      tableSchema: {
        columns: [{ name: 'plan_id', titles: { en: 'plan_id' }, datatype: 'string' }],
        foreignKeys: [{ columnReference: 'plan_id', reference: { resource: 'plans.csv', columnReference: 'id' } }],
      },
    },
  ],
};
const metadata = JSON.stringify(described);
const files = {
  'plans.csv': 'id,issued_on,fields\r\na,2020-11-24,\r\nb,,x; y\r\n',
  'tasks.csv': 'plan_id\r\na\r\n""\r\n',
};
const problems = (text: string, changed: Readonly<Record<string, string>> = {}) =>
  csvwProblems(text, new Set(['dc']), (url) => {
    const content = { ...files, ...changed }[url];
    return content === undefined ? undefined : new TextEncoder().encode(content);
  });

test('metadata and files that agree have no problem', () => {
  assert.deepEqual(problems(metadata), []);
});

const wrongMetadata: readonly (readonly [what: string, from: string, to: string, problem: RegExp])[] = [
  ['another context', 'ns/csvw', 'ns/other', /@context/],
  ['a property that CSVW has not', '"separator"', '"seperator"', /column: no property "seperator"/],
  ['a prefix that the context has not', 'dc:license', 'xy:license', /no property "xy:license"/],
  ['an unknown datatype', '"date"', '"day"', /issued_on: "day" is no datatype/],
  ['a format that is no regular expression', '^[a-z]+$', '^[a-z+$', /is no regular expression/],
  ['a key of no column', '"primaryKey":["id"]', '"primaryKey":["key"]', /there is no column key/],
  ['a key into no table', '"resource":"plans.csv"', '"resource":"plan.csv"', /names what is not there/],
  ['a head that is no title', '"en":"issued_on"', '"en":"issued"', /head "issued_on" is no title/],
];
for (const [what, from, to, problem] of wrongMetadata) {
  test(`it tells of ${what}`, () => {
    assert.match(problems(metadata.replace(from, to)).join('\n'), problem);
  });
}

const wrongFiles: readonly (readonly [
  what: string,
  file: keyof typeof files,
  from: string,
  to: string,
  problem: RegExp,
])[] = [
  ['an empty cell that is required', 'plans.csv', 'b,', ',', /row 2, id: is empty and required/],
  ['a day that no month has', 'plans.csv', '2020-11-24', '2020-02-31', /row 1, issued_on: "2020-02-31" is no "date"/],
  ['a value of a list that is not as its format says', 'plans.csv', 'x; y', 'x; Y', /row 2, fields: "Y"/],
  ['a cell too many', 'plans.csv', 'x; y', 'x,y', /row 2 has 4 cells/],
  ['a key that stands twice', 'plans.csv', 'b,', 'a,', /the primary key \["a"\] stands twice/],
  ['a key that leads nowhere', 'tasks.csv', '\na', '\nc', /plan_id "c" is not the key of one row of plans\.csv/],
];
for (const [what, file, from, to, problem] of wrongFiles) {
  test(`it tells of ${what}`, () => {
    assert.match(problems(metadata, { [file]: files[file].replace(from, to) }).join('\n'), problem);
  });
}

test('it tells of a file that is not there', () => {
  assert.match(csvwProblems(metadata, new Set(['dc']), () => undefined).join('\n'), /plans.csv: there is no such file/);
});
