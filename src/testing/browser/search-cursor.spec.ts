/** Where the cursor and the page stand after something on the page has gone. */
import { expect, test, type Page } from '@playwright/test';
import { smallTargets } from './page-checks.ts';
import { box, facets, find, hits, links } from './search-page.ts';

const results = (page: Page) => page.getByRole('region', { name: 'Kết quả' });
const chip = (page: Page, words: string) => page.getByRole('button', { name: `Bỏ lọc ${words}` });

test('after a choice is let go the cursor is on the next one, after the last on the results', async ({ page }) => {
  await find(page, 'sáng chế', '&loai=task&nam=2020&nam=2016');
  await chip(page, 'Năm ban hành: 2020').press('Enter');
  await expect(chip(page, 'Năm ban hành: 2016')).toBeFocused();
  await chip(page, 'Năm ban hành: 2016').press('Enter');
  await expect(chip(page, 'Loại: Nhiệm vụ')).toBeFocused();
  await chip(page, 'Loại: Nhiệm vụ').press('Enter');
  await expect(results(page)).toBeFocused();
});

test('after a second try the cursor is on the results', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
  await find(page, 'trong tai');
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  await page.unroute('**/pagefind/pagefind.js*');
  await page.getByRole('button', { name: 'Thử lại' }).press('Enter');
  await expect(results(page)).toBeFocused();
});

test('after the marks are taken away the cursor is on the clause that was opened', async ({ page }) => {
  const clause = '#sec_2__para_3__point_dd';
  await page.goto(`/ke-hoach/vn-ct-kh-ubnd-2020-151/?tim=hoa+giai${clause}`);
  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).press('Enter');
  await expect(page.locator(clause)).toBeFocused();
  await expect(page.locator(clause)).toBeInViewport();
});

test('at 400 % the marks leave the clause in sight', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a screen of one size');
  await page.setViewportSize({ width: 320, height: 256 });
  const clause = '#sec_2__para_3__point_dd';
  await page.goto(`/ke-hoach/vn-ct-kh-ubnd-2020-151/?tim=hoa+giai${clause}`);
  await expect(page.locator(`${clause} mark`).first()).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Bỏ đánh dấu' })).not.toBeInViewport();
});

test('back from a result, the results stand where they were left', async ({ page }) => {
  await find(page, 'so huu tri tue');
  await expect(hits(page).first()).toBeVisible();
  const result = links(page).last();
  await result.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(100);
  await result.press('Enter');
  await expect(page).toHaveURL(/\/ke-hoach\//);
  await page.goBack();
  await expect(result).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});

test('on a phone the facets close with a button that says what they leave', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'on a desktop they stand beside the results');
  await find(page, 'so huu tri tue');
  await expect(hits(page).first()).toBeVisible();
  await facets(page).getByText('Lọc kết quả').click();
  await facets(page).getByLabel('Nhiệm vụ').check();
  await expect(chip(page, 'Loại: Nhiệm vụ')).toBeAttached();
  const total = /Tìm thấy ([\d.]+)/.exec((await page.locator('#trang-thai').textContent()) ?? '')?.[1] ?? '';
  expect(await page.evaluate(smallTargets)).toEqual([]);
  const done = facets(page).getByRole('button', { name: `Xem ${total} kết quả` });
  await facets(page).getByText('Lọc kết quả').scrollIntoViewIfNeeded();
  await expect(done).toBeInViewport({ ratio: 1 });
  await facets(page).evaluate((panel) => panel.scrollIntoView(false)); // to its end
  await done.click();
  await expect(facets(page).getByRole('checkbox').first()).toBeHidden();
  await expect(results(page)).toBeFocused();
  await expect(links(page).first()).toBeInViewport();
});

test('a placeholder is read whole on a small phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a desktop has room');
  for (const address of ['/tim-kiem/', '/nhiem-vu/', '/ke-hoach/', '/thoi-han/']) {
    await page.goto(address);
    const input = page.getByRole('main').locator('input[placeholder]').first();
    const room = await input.evaluate((element: HTMLInputElement) => {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) return 0;
      context.font = font;
      const words = context.measureText(element.placeholder).width;
      return element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) - words;
    });
    expect(room, address).toBeGreaterThan(0);
  }
});

test('nothing moves when the counts of the facets come', async ({ page, isMobile }) => {
  test.skip(isMobile, 'on a phone they are folded away');
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const root = document.documentElement;
      for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
        root.dataset['shift'] = String(Number(root.dataset['shift'] ?? 0) + entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/tim-kiem/');
  await box(page).fill('sở hữu trí tuệ');
  await expect(facets(page).getByRole('checkbox').first()).toBeVisible();
  expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.05);
});

test('the search is printed without its furniture', async ({ page }) => {
  await find(page, 'so huu tri tue', '&loai=task');
  await expect(hits(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(hits(page).first()).toBeVisible();
  for (const control of await page.locator('main :is(input, button, summary)').all())
    await expect(control).toBeHidden();
});
