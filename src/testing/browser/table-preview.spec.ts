/** The page of a dataset's table, as analysts use it. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

const rowsOf = (page: Page) => page.getByRole('region', { name: /^(?:Bảng|Table) / }).locator('tbody tr');
const status = (page: Page) => page.getByRole('form').getByRole('status').first();
const openFilters = async (page: Page, isMobile: boolean): Promise<void> => {
  if (isMobile) await page.getByText('Thêm điều kiện lọc').click();
};

test('an analyst narrows a table to one agency, sorts it, sends the address on and saves the rows', async ({
  page,
  context,
  isMobile,
}) => {
  await page.goto('/du-lieu/task_agencies/');
  await openFilters(page, isMobile);
  await page.getByLabel('Cơ quan', { exact: true }).selectOption({ label: 'Sở Khoa học và Công nghệ (Cần Thơ)' });
  await expect(status(page)).toHaveText(/^\d+ trong 262 dòng$/);
  await page.getByRole('button', { name: 'Mã nhiệm vụ' }).click();
  await page.getByRole('button', { name: 'Mã nhiệm vụ' }).click();
  await expect(page.getByRole('columnheader', { name: 'Mã nhiệm vụ' })).toHaveAttribute('aria-sort', 'descending');

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(status(other)).toHaveText((await status(page).textContent()) ?? '');
  const found = Number(((await status(other).textContent()) ?? '').split(' ')[0]);
  while (await other.getByRole('button', { name: /^Xem thêm/ }).isVisible())
    await other.getByRole('button', { name: /^Xem thêm/ }).click();
  await expect(rowsOf(other)).toHaveCount(found);
  const shown = await rowsOf(other).locator('td:first-child').allInnerTexts();

  const [file] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: 'Tải CSV phần đang xem' }).click(),
  ]);
  const [head = [], ...saved]: readonly string[][] = parse(await readFile(await file.path(), 'utf8'), { bom: true });
  const whole = (await (await page.request.get('/du-lieu/task_agencies.csv')).text()).split('\r\n')[0];
  expect(head.join(',')).toBe(whole);
  expect(saved.map((row) => row[head.indexOf('task_id')])).toEqual(shown);
  expect(new Set(saved.map((row) => row[head.indexOf('agency_id')]))).toEqual(new Set(['ct-so-khoa-hoc-va-cong-nghe']));
});

test('words are found without marks, in one column if so asked', async ({ page, isMobile }) => {
  await page.goto('/du-lieu/agencies/');
  await page.getByRole('searchbox', { name: 'Từ khóa' }).fill('dai phat thanh');
  await expect(rowsOf(page).filter({ hasText: 'Đài Phát thanh' }).first()).toBeVisible();
  await expect(status(page)).toHaveText(/^\d+ trong \d+ dòng$/);
  const anywhere = await rowsOf(page).count();
  await openFilters(page, isMobile);
  await page.getByLabel('Tìm trong', { exact: true }).selectOption('parent_id');
  await expect(page.getByText('Không có dòng nào khớp')).toBeVisible();
  expect(anywhere).toBeGreaterThan(0);
});

test('a reader shows another column, which stays in the address', async ({ page }) => {
  await page.goto('/du-lieu/clauses/');
  await page.getByText('Chọn cột').click();
  await page.getByRole('checkbox', { name: 'marker' }).check();
  await expect(page).toHaveURL(/cot=label%2Cplan_id%2Clevel%2Ctext%2Cmarker/);
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(5 + 3); // and the three of the dictionary
  await page.getByText('Chọn cột').click();
  for (const name of ['plan_id', 'level', 'text', 'marker'])
    await page.getByRole('checkbox', { name, exact: false }).first().uncheck();
  await expect(page.getByRole('checkbox', { name: 'label', exact: false }).first()).toBeDisabled();
});

test('the whole of a long text is a press away, with the keyboard too', async ({ page }) => {
  await page.goto('/du-lieu/tasks/');
  const summary = rowsOf(page).first().locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(summary).toHaveText(/^\s*Thu gọn\s*$/, { useInnerText: true });
  await expect(rowsOf(page).first().locator('details p')).toBeVisible();
});

test('the box of the rows keeps its height, whatever is found', async ({ page }) => {
  const box = page.getByRole('region', { name: 'Bảng Nhiệm vụ' });
  const height = async () => (await box.boundingBox())?.height;
  await page.goto('/du-lieu/tasks/');
  const before = await height();
  await page.getByRole('searchbox', { name: 'Từ khóa' }).fill('khong co dong nay dau');
  await expect(rowsOf(page)).toHaveCount(0);
  expect(await height()).toBe(before);
});

test('where the table cannot be loaded the reader is told, and may try again', async ({ page }) => {
  await page.route('**/du-lieu/tasks.json', (route) => route.abort());
  await page.goto('/du-lieu/tasks/');
  await page.getByRole('searchbox', { name: 'Từ khóa' }).fill('sở');
  await expect(page.getByText('Chưa tải được dữ liệu')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(20);
  await page.unroute('**/du-lieu/tasks.json');
  await page.getByRole('searchbox', { name: 'Từ khóa' }).fill('sở tài chính');
  await expect(status(page)).toHaveText(/^\d+ trong 219 dòng$/);
  await expect(page.getByText('Chưa tải được dữ liệu')).toBeHidden();
});

test('a reader abroad sees codes in English, links that stay English, and words of plans marked', async ({ page }) => {
  await page.goto('/en/du-lieu/task_agencies/?role=coordinate');
  await expect(status(page)).toHaveText(/^\d+ of 262 rows$/);
  const row = rowsOf(page).first();
  await expect(row).toContainText('Coordinating');
  await expect(row.getByRole('link').first()).toHaveAttribute('href', /^\/en\/nhiem-vu\//);
  await expect(row.getByText(/^(?:Các|Sở|Ủy ban|Hội)/).first()).toHaveAttribute('lang', 'vi');
});

test('a table without rows says so, and how to help', async ({ page }) => {
  await page.goto('/du-lieu/results/');
  await expect(page.getByText('Bảng này chưa có dòng nào.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Xem cách gửi kèm nguồn/ })).toHaveAttribute('href', /phuong-phap/);
});

test('a researcher copies the citation and finds the same in the files', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/du-lieu/tasks/');
  await page.getByText('BibTeX', { exact: true }).click();
  await page.getByRole('button', { name: 'Chép BibTeX' }).click();
  await expect(page.getByText('Đã chép BibTeX.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(`${copied}\n`).toBe(await (await request.get('/du-lieu/tasks.bib')).text());
  const items = (await (await request.get('/du-lieu/tasks.csl.json')).json()) as { readonly id: string }[];
  expect(copied).toContain(`@dataset{${items[0]?.id},`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the first rows and the files are there, and no button that does nothing', async ({ page }) => {
    await page.goto('/du-lieu/tasks/');
    await expect(rowsOf(page)).toHaveCount(20);
    await expect(page.getByText('Đang hiện 20 trong 219 dòng.')).toBeVisible();
    await expect(page.getByRole('button', { name: /Xem thêm|Lọc|Chép/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'NDJSON' })).toBeVisible();
  });
});
