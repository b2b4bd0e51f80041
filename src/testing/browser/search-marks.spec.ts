/** The page that a result opens. */
import { expect, test } from '@playwright/test';

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';
const clause = '#sec_2__para_3__point_dd';

test('the words are marked as whole words, the clause is in sight, and the page keeps its own address', async ({
  page,
}) => {
  await page.goto(`${plan}?tim=hoa+giai${clause}`);
  await expect(page.locator(`${clause} mark`)).toHaveText(['hòa giải']);
  await expect(page.locator(clause)).toBeInViewport();
  expect(
    await page.locator('link[rel="canonical"]').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
  ).toEqual(
    await page.request
      .get(plan)
      .then((response) => response.text())
      .then((html) => [...html.matchAll(/rel="canonical" href="([^"]*)"/g)].map(([, href]) => href)),
  );
});

test('marks are taken away with one click, and out of the address', async ({ page }) => {
  await page.goto(`${plan}?tim=hoa+giai${clause}`);
  await expect(page.locator('mark').first()).toBeAttached();
  await expect(page.getByRole('group', { name: 'Về điểm đ khoản 3 Mục II' })).toBeVisible(); // stands in the text too
  const text = await page.locator('[data-plan-text]').textContent();
  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  await expect(page).toHaveURL(`${plan}${clause}`);
  await expect(page.getByRole('button', { name: 'Bỏ đánh dấu' })).toHaveCount(0);
  expect(await page.locator('[data-plan-text]').textContent()).toBe(text);
});

test('marks change no word of the text and run across links', async ({ page }) => {
  await page.goto(plan);
  const text = await page.locator('[data-plan-text]').textContent();
  await page.goto(`${plan}?tim=Sở+Khoa+học+và+Công+nghệ+chủ+trì`);
  await expect(page.locator('a.agency-name mark').first()).toBeAttached();
  expect(await page.locator('[data-plan-text]').textContent()).toBe(text);
});

test('whatever the address asks to mark, the page stands', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const marked of ['', '<img src=x onerror=alert(1)>', '(((', '\\', '| | |', 'a'.repeat(3000), '%F0%9F%98%80']) {
    await page.goto(`${plan}?tim=${encodeURIComponent(marked)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main img')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('without words to mark, a page loads nothing for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(plan, { waitUntil: 'networkidle' });
  expect(asked.filter((address) => /mark-page|suggest|danh-sach|pagefind/.test(address))).toEqual([]);
});
