/** What the data pages say, beside the files. What holds of the files themselves is proved by `npm run check:data`. */
import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { tables } from '../../publish/tables/index.ts';

test.skip(({ isMobile }) => isMobile, 'files are the same on a phone');

type Row = Readonly<Record<string, string | number | boolean | null>>;
const rowsOf = async (request: APIRequestContext, table: string) =>
  (await (await request.get(`/du-lieu/${table}.json`)).json()) as Row[];

test('the data page counts what the datasets hold', async ({ page, request }) => {
  await page.goto('/du-lieu/');
  const table = page.getByRole('table', { name: `${tables.length} bảng` });
  for (const { name } of tables) {
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

test('the page of a plan leads to the whole plan in every form', async ({ page, request }) => {
  await page.goto('/en/ke-hoach/vn-ct-kh-ubnd-2020-151/');
  await page.getByRole('link', { name: 'Other formats' }).click();
  const downloads = page.getByText('Download this document:');
  await expect(downloads).toBeInViewport();
  for (const [name, type] of [
    ['JSON', 'application/json'],
    ['Akoma Ntoso (XML)', 'application/akn+xml'],
    ['Markdown', 'text/markdown'],
    ['TXT', 'text/plain'],
  ] as const) {
    const href = (await downloads.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
    await expect(page.locator(`link[rel="alternate"][type="${type}"]`)).toHaveAttribute('href', href);
    expect((await request.get(href)).ok(), href).toBe(true);
  }
});

const folder = join(import.meta.dirname, '../../publish/api/examples');
for (const [command, file] of [
  ['bash', 'tasks.sh'],
  ['python3', 'tasks.py'],
  [process.execPath, 'tasks.mjs'],
  ['Rscript', 'tasks.R'],
] as const)
  test(`the example ${file} of the page about the API counts what the table has`, async ({ request, baseURL }) => {
    const programs = file === 'tasks.sh' ? ['curl', 'jq'] : [command];
    const lacking = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
    test.skip(lacking.length > 0, `${lacking.join(', ')} is not installed here`);
    const led = (await rowsOf(request, 'task_agencies')).filter(
      ({ role, agency_id }) => role === 'lead' && agency_id === 'ct-so-khoa-hoc-va-cong-nghe',
    );
    const { stdout } = await promisify(execFile)(command, [join(folder, file), baseURL ?? ''], {
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    expect(Number(stdout)).toBe(led.length);
    expect(led.length).toBeGreaterThan(0);
  });
