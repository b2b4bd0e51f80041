/** What is left when a part of the search is missing: a clear message and a way on. */
import { expect, test } from '@playwright/test';
import { box, facets, find, links, status } from './search-page.ts';

for (const [what, address] of [
  ['script', '**/pagefind/pagefind.js*'],
  ['list of files', '**/pagefind/pagefind-entry.json*'],
  ['list of records', '**/pagefind/*.pf_meta'],
  ['program', '**/pagefind/wasm.*'],
  ['text', '**/pagefind/fragment/**'],
  ['list of plans and words', '**/tim-kiem/danh-sach.json'],
] as const) {
  test(`when the ${what} of the search cannot be loaded, the page says so and tries again`, async ({ page }) => {
    await page.route(address, (route) => route.abort());
    await find(page, 'trong tai');
    await expect(status(page)).toHaveText('Không tải được chỉ mục tìm kiếm.', { timeout: 15_000 });
    await expect(page.getByRole('main').getByRole('link', { name: 'Cơ quan' })).toBeVisible();
    await page.unroute(address);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(links(page).first()).toHaveAttribute('href', /#sec_2__para_3__point_dd$/);
  });
}

test('when the network is lost between two searches, the page says so', async ({ page, context }) => {
  await find(page, 'trọng tài');
  await expect(links(page).first()).toBeVisible();
  await context.setOffline(true);
  await box(page).fill('xúc xích');
  await expect(status(page)).toHaveText('Không tải được chỉ mục tìm kiếm.');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(status(page)).toContainText('“xúc xích”');
});

test('when only the counts of facets are missing, the page says so and the results stand', async ({ page }) => {
  await page.route('**/pagefind/filter/**', (route) => route.abort());
  await find(page, 'so huu tri tue');
  await expect(links(page).first()).toHaveAttribute('href', /ke-hoach/);
  await facets(page).evaluate((panel) => panel.setAttribute('open', '')); // phones fold it away
  await expect(facets(page)).toContainText('Không tải được các điều kiện lọc.');
  await expect(status(page)).toContainText('Tìm thấy');
});

test('a browser that is too old for the search says so and leads to the lists', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'));
  await find(page, 'trọng tài');
  await expect(status(page)).toHaveText('Không tải được chỉ mục tìm kiếm.');
  await expect(page.getByRole('main').getByRole('link', { name: 'Cơ quan' })).toBeVisible();
});

test('when the marks cannot be loaded, the page of a result stands', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/mark-page*.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto('/ke-hoach/vn-ct-kh-ubnd-2020-151/?tim=trọng+tài');
  await failed;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to the lists and its box stays a form', async ({ page }) => {
    await page.goto('/tim-kiem/?q=de+an');
    await expect(page.locator('noscript p')).toBeVisible(); // getByText passes over <noscript>
    const list = page.locator('noscript').getByRole('link', { name: 'Kế hoạch' });
    await expect(list).toHaveAttribute('href', '/ke-hoach/');
    await page.getByRole('main').getByRole('searchbox').fill('nhãn hiệu');
    await page.getByRole('main').getByRole('button', { name: 'Tìm', exact: true }).click();
    await expect(page).toHaveURL(/\?q=nh%C3%A3n\+hi%E1%BB%87u$/);
  });
});
