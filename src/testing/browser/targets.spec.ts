/** Targets across plans: what a journalist asks of them, and what stays without scripts. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

const csvOf = async (page: Page, press: () => Promise<void>): Promise<readonly string[][]> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return parse(await readFile(await file.path(), 'utf8'), { bom: true });
};

test('a journalist follows a target from plan to plan, sets two plans side by side and takes the numbers along', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Đối chiếu chỉ tiêu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chỉ tiêu');
  await page.getByRole('link', { name: 'Chỉ tiêu qua các kế hoạch' }).click();
  const growth = page.getByRole('table', { name: 'Mức tăng số văn bằng sở hữu trí tuệ được cấp, Cần Thơ' });
  await expect(growth).toContainText('Mốc so sánh đổi từ năm 2015 sang năm 2020');
  await expect(growth).toContainText('Hai mức không so trực tiếp được');

  const titles = page.getByRole('figure', { name: /^Số văn bằng sở hữu trí tuệ được cấp: mức/ });
  const [head, ...rows] = await csvOf(page, () => titles.getByRole('link', { name: 'Tải CSV' }).click());
  expect(head).toEqual(['Kế hoạch, thời gian', 'Mức đặt ra', 'Mức đặt ra (số)']);
  expect(rows.map((row) => row.slice(1))).toEqual([
    ['trên 3.500 văn bằng', '3500'],
    ['trên 5.500 văn bằng', '5500'],
  ]);

  await page.getByRole('link', { name: 'So sánh hai kế hoạch, hai tỉnh' }).click();
  const targets = page.getByRole('table', { name: 'Chỉ tiêu' });
  await expect(targets.getByRole('row', { name: /^Tỷ lệ sản phẩm chủ lực/ })).toContainText(/trên 60%.*ít nhất 60%/s);
  await expect(targets.getByRole('row', { name: /^Số lượt đại biểu/ })).toContainText('không nêu');

  await page.getByLabel('Bên thứ nhất').selectOption({ label: 'Kế hoạch 114/KH-UBND (Cần Thơ)' });
  await page.getByLabel('Bên thứ hai').selectOption({ label: 'Thành phố Hải Phòng' });
  await page.getByRole('button', { name: 'So sánh' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã đặt cạnh nhau' })).toContainText('114/KH-UBND');
  await expect(page).toHaveURL(/\?a=vn-ct-kh-ubnd-2016-114&b=vn-hp$/);
  const written = await csvOf(page, () => page.getByRole('button', { name: 'Tải CSV' }).click());
  expect(written[0]).toEqual(['Mục', 'Nội dung', 'Kế hoạch 114/KH-UBND (Cần Thơ)', 'Hải Phòng']);
  expect(written).toContainEqual([
    'Chỉ tiêu',
    'Số văn bằng sở hữu trí tuệ được cấp',
    'trên 3.500 văn bằng (đến năm 2020)',
    'không nêu',
  ]);
  await page.goBack();
  await expect(page.getByRole('status').filter({ hasText: 'Đã đặt cạnh nhau' })).toContainText('151/KH-UBND');
});

test('a comparison that is sent to someone opens as it was', async ({ page }) => {
  await page.goto('/so-sanh/?a=vn-ct&b=vn-ct-kh-ubnd-2022-195');
  await expect(page.getByLabel('Bên thứ nhất')).toHaveValue('vn-ct');
  const facts = page.getByRole('table', { name: 'Thông tin chính' });
  await expect(facts.getByRole('columnheader')).toHaveText(['Nội dung', 'Cần Thơ', 'Kế hoạch 195/KH-UBND (Cần Thơ)']);
});

test('a comparison that is on its way is said to be, and no other is shown in its place', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/so-sanh/*.json', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('/so-sanh/?a=vn-ct&b=vn-hp');
  const loading = page.getByText('Đang tải hai bên đã chọn…');
  const targets = page.getByRole('table', { name: 'Chỉ tiêu' });
  await expect(loading).toBeVisible();
  await expect(targets).toBeHidden();
  const names = page.getByText('Đã đặt cạnh nhau').locator('..');
  const before = await names.boundingBox();
  resolve(undefined);
  await expect(targets).toBeVisible();
  await expect(loading).toBeHidden();
  expect((await names.boundingBox())?.y).toBe(before?.y);
});

test('where the script does not come, the comparison of the server is shown', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/so-sanh/');
  await expect(page.getByRole('table', { name: 'Chỉ tiêu' })).toContainText('trên 5.500 văn bằng');
  await expect(page.getByRole('table', { name: 'Chỉ tiêu' })).toBeVisible();
});

test('when the data cannot be had, the page says so and keeps what it shows', async ({ page }) => {
  await page.route('**/so-sanh/*.json', (route) => route.abort());
  await page.goto('/so-sanh/?a=vn-ct&b=vn-hp');
  await expect(page.getByText('Không tải được dữ liệu')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Chỉ tiêu' })).toContainText('trên 5.500 văn bằng');
});

test('what a reader sees of a plan chosen in the browser is what the server writes', async ({ page }) => {
  await page.goto('/so-sanh/');
  const shown = page.locator('[data-sides]');
  const served = await shown.innerHTML();
  await page.goto('/so-sanh/?a=vn-ct&b=vn-hp');
  await expect(shown).toHaveAttribute('data-first', 'vn-ct');
  await page.getByLabel('Bên thứ nhất').selectOption('vn-ct-kh-ubnd-2020-151');
  await page.getByLabel('Bên thứ hai').selectOption('vn-hp-qd-ubnd-2026-du-thao-tai-san-tri-tue');
  await page.getByRole('button', { name: 'So sánh' }).click();
  await expect(shown).toHaveAttribute('data-first', 'vn-ct-kh-ubnd-2020-151');
  expect(await shown.innerText()).toBe(await textOf(page, served));
});

/** The words of markup as the page would show them. */
function textOf(page: Page, markup: string): Promise<string> {
  return page.locator('[data-sides]').evaluate((element, html) => {
    element.innerHTML = html;
    return (element as HTMLElement).innerText;
  }, markup);
}

test('a badge says what a target lacks and leads to the rule', async ({ page }) => {
  await page.goto('/ke-hoach/vn-ct-kh-ubnd-2020-151/#chi-tieu');
  const targets = page.getByRole('region', { name: 'Chỉ tiêu', exact: true });
  await expect(targets).toContainText('Đo được 4/5 không nêu cơ quan đo');
  await expect(targets).toContainText('Đo được 3/5 không nêu mốc so sánh và cơ quan đo');
  await targets.getByRole('link', { name: 'Đo được 4/5' }).first().click();
  await expect(page.getByRole('heading', { name: 'Chỉ tiêu đo được' })).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the charts of targets and one comparison are there', async ({ page }) => {
    await page.goto('/chi-tieu/');
    const shares = page.getByRole('figure', { name: 'Tỷ lệ trong các kế hoạch' });
    await expect(shares.locator('svg.chart-drawing')).toBeVisible();
    await expect(shares.getByRole('row', { name: /trên 60%/ })).toContainText('Kế hoạch 151/KH-UBND, Cần Thơ');
    await page.goto('/so-sanh/');
    await expect(page.getByText('Trình duyệt không chạy JavaScript')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Nhiệm vụ theo mảng công việc' })).toContainText('Đào tạo, nhân lực');
  });
});
