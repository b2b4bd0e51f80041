/** Downloads every dataset from the built site and checks it against what the site itself says of it. */
import { createHash } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';

test.skip(({ isMobile }) => isMobile, 'files are the same on a phone');

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;
interface Schema {
  readonly fields: readonly { readonly name: string; readonly description: string; readonly descriptionEn: string }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly {
    readonly fields: readonly [string];
    readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
  }[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: Schema;
  readonly jsonSchema?: string;
}

const tables = [
  'plans',
  'clauses',
  'tasks',
  'task_agencies',
  'targets',
  'indicators',
  'deadlines',
  'deadline_occurrences',
  'offers',
  'results',
  'instruments',
  'citations',
  'agencies',
  'agency_changes',
  'province_changes',
  'corrections',
  'sources',
];

async function download(request: APIRequestContext, path: string): Promise<Buffer> {
  const response = await request.get(`/du-lieu/${path}`);
  expect(response.status(), path).toBe(200);
  return response.body();
}
const readJson = async (request: APIRequestContext, path: string) =>
  JSON.parse((await download(request, path)).toString('utf8')) as unknown;
const rowsOf = async (request: APIRequestContext, table: string) => (await readJson(request, `${table}.json`)) as Row[];
const resourcesOf = async (request: APIRequestContext) =>
  ((await readJson(request, 'datapackage.json')) as { resources: Resource[] }).resources;

function validator(schema: unknown) {
  const ajv = new Ajv2020({
    strict: true,
    keywords: ['descriptionEn'],
    formats: { date: true, uri: true },
    allErrors: true,
  });
  return ajv.compile(schema as object);
}

for (const table of tables) {
  test(`${table}.json is as its JSON Schema says`, async ({ request }) => {
    const validate = validator(await readJson(request, `schema/${table}.schema.json`));
    validate(await rowsOf(request, table));
    expect(validate.errors ?? []).toEqual([]);
  });

  test(`${table}.csv has the cells of ${table}.json`, async ({ request }) => {
    const bytes = await download(request, `${table}.csv`);
    expect(bytes.subarray(0, 3).toString('hex'), 'no byte order mark').not.toBe('efbbbf');
    const rows = await rowsOf(request, table);
    const schema = (await resourcesOf(request)).find(({ name }) => name === table)?.schema;
    const columns = schema?.fields.map(({ name }) => name) ?? [];
    if (table !== 'results') expect(rows.length).toBeGreaterThan(0); // nothing is published yet
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
    const [head, ...cells] = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), {
      record_delimiter: '\r\n',
    });
    expect(head).toEqual(columns);
    expect(cells).toEqual(rows.map((row) => columns.map((column) => String(row[column] ?? ''))));
  });

  test(`${table}: its key is unique and every key into another table is found there`, async ({ request }) => {
    const schema = (await resourcesOf(request)).find(({ name }) => name === table)?.schema;
    const rows = await rowsOf(request, table);
    const keys = rows.map((row) => JSON.stringify(schema?.primaryKey.map((column) => row[column])));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const others = reference.resource === undefined ? rows : await rowsOf(request, reference.resource);
      const known = new Set(others.map((row) => row[reference.fields[0]]));
      const lost = rows.map((row) => row[fields[0]]).filter((id) => id !== undefined && id !== null && !known.has(id));
      expect(lost, fields[0]).toEqual([]);
    }
  });
}

const quotes = [
  ['tasks', 'clause_id', 'text', 'text'],
  ['tasks', 'time_clause_id', 'time_printed', 'time'],
  ['task_agencies', 'clause_id', 'name_printed', 'name'],
  ['targets', 'clause_id', 'quote', 'quote'],
  ['deadlines', 'clause_id', 'quote', 'quote'],
  ['offers', 'clause_id', 'quote', 'quote'],
  ['citations', 'clause_id', 'quote', 'quote'],
] as const;
for (const [table, clause, words, place] of quotes) {
  test(`${table}: ${words} stands in its clause where the row says`, async ({ request }) => {
    const texts = new Map((await rowsOf(request, 'clauses')).map(({ id, text }) => [id, Array.from(String(text))]));
    const rows = (await rowsOf(request, table)).filter((row) => row[words] !== null);
    const oneLine = (text: unknown) => String(text).replaceAll(/\s+/g, ' ');
    const found = rows.map((row) =>
      texts
        .get(row[clause])
        ?.slice(Number(row[`${place}_start`]), Number(row[`${place}_end`]))
        .join(''),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(found.map(oneLine)).toEqual(rows.map((row) => oneLine(row[words])));
  });
}

test('agencies that deadlines list are in the table of agencies', async ({ request }) => {
  const known = new Set((await rowsOf(request, 'agencies')).map(({ id }) => id));
  const named = (await rowsOf(request, 'deadlines'))
    .flatMap((row) => [row['who_agency_ids'], row['to_whom_agency_ids']])
    .flatMap((ids) => (typeof ids === 'string' ? ids.split('; ') : []));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('every address in the datasets leads to a place on a page', async ({ request }) => {
  const rows = (await Promise.all(tables.map((table) => rowsOf(request, table)))).flat();
  const addresses = new Set(rows.flatMap(({ url }) => (typeof url === 'string' ? [url] : [])));
  const pages = new Map<string, Promise<string>>();
  const pageOf = (path: string) => {
    const page = pages.get(path) ?? request.get(path).then((response) => (response.ok() ? response.text() : ''));
    pages.set(path, page);
    return page;
  };
  const lost: string[] = [];
  for (const address of addresses) {
    const [path = '', fragment] = address.split('#');
    const html = await pageOf(path);
    if (html === '' || (fragment !== undefined && !html.includes(`id="${fragment}"`))) lost.push(address);
  }
  expect(addresses.size).toBeGreaterThan(500);
  expect(lost).toEqual([]);
});

test('every plan has a file of its own, as its JSON Schema says, with the rows of the tables', async ({ request }) => {
  const validate = validator(await readJson(request, 'schema/plan.schema.json'));
  const tasks = await rowsOf(request, 'tasks');
  const clauses = await rowsOf(request, 'clauses');
  for (const plan of await rowsOf(request, 'plans')) {
    const document = (await readJson(request, `ke-hoach/${String(plan['id'])}.json`)) as Record<string, unknown>;
    validate(document);
    expect(validate.errors ?? [], String(plan['id'])).toEqual([]);
    expect(document['plan']).toEqual(plan);
    expect(document['tasks']).toEqual(tasks.filter((row) => row['plan_id'] === plan['id']));
    expect(document['clauses']).toEqual(clauses.filter((row) => row['plan_id'] === plan['id']));
  }
});

test('datapackage.json gives every file’s size and SHA-256, and explains every column twice', async ({ request }) => {
  const resources = await resourcesOf(request);
  expect(resources.filter(({ schema }) => schema !== undefined).map(({ name }) => name)).toEqual(tables);
  for (const { path, bytes, hash, schema } of resources) {
    const file = await download(request, path);
    expect(file.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    for (const { name, description, descriptionEn } of schema?.fields ?? [])
      expect(description && descriptionEn, `${path} ${name}`).toBeTruthy();
  }
});

test('the archive holds the files of the site, byte for byte', async ({ request }) => {
  const members = Object.entries(unzipSync(await download(request, 'ke-hoach-mo.zip')));
  const described = (await resourcesOf(request)).flatMap(({ path, jsonSchema = path }) => [path, jsonSchema]);
  const expected = [...new Set([...described, 'datapackage.json', 'README.txt'])].sort();
  expect(members.map(([name]) => name)).toEqual(expected);
  for (const [name, bytes] of members)
    expect(Buffer.compare(await download(request, name), Buffer.from(bytes)), name).toBe(0);
});

test('the data page counts what the datasets hold', async ({ page, request }) => {
  await page.goto('/du-lieu/');
  const table = page.getByRole('table', { name: `${tables.length} bảng` });
  for (const name of tables) {
    const row = table.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
    const count = await row.getByRole('cell').first().innerText();
    expect(Number(count.replaceAll('.', '')), name).toBe((await rowsOf(request, name)).length);
  }
  const led = (await rowsOf(request, 'task_agencies')).filter(({ role }) => role === 'lead');
  const examples = page.getByRole('table', { name: /Vài câu hỏi/ });
  const answer = examples.getByRole('row').filter({ hasText: 'có cơ quan chủ trì' }).getByRole('cell').last();
  await expect(answer).toHaveText(new Set(led.map(({ task_id }) => task_id)).size.toLocaleString('vi'));
});

test('a reader gets from the data page to what a column means', async ({ page }) => {
  await page.goto('/du-lieu/');
  await page
    .getByRole('table', { name: `${tables.length} bảng` })
    .getByRole('link', { name: 'Bảng Chỉ tiêu', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('targets');
  const row = page.getByRole('row').filter({ has: page.getByText('operator', { exact: true }) });
  await expect(row).toContainText('ít nhất');
});
