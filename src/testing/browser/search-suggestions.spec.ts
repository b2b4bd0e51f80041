/** Suggestions below the box, on every page. */
import { expect, test, type Page } from '@playwright/test';
import { box, links, status, suggestions } from './search-page.ts';

const header = (page: Page) => page.getByRole('banner').getByRole('combobox', { name: 'Tìm trong các kế hoạch' });

test('a number leads to its plan by the keyboard', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no such keys');
  await page.goto('/hieu-dinh/');
  await page.keyboard.press('/');
  await page.keyboard.type('151');
  await expect(suggestions(page).first()).toContainText('Kế hoạch 151/KH-UBND');
  await expect(header(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const meant = suggestions(page).first();
  await expect(meant).toHaveAttribute('aria-selected', 'true');
  await expect(header(page)).toHaveAttribute('aria-activedescendant', (await meant.getAttribute('id')) ?? '');
  await expect(header(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ke-hoach/vn-ct-kh-ubnd-2020-151/');
});

test('an agency is suggested without its marks and opened with a tap', async ({ page }) => {
  await page.goto('/');
  await header(page).click();
  await header(page).pressSequentially('so cong thuong');
  await suggestions(page).filter({ hasText: 'Sở Công Thương' }).first().click();
  await expect(page).toHaveURL(/\/co-quan\/[^/]*so-cong-thuong\/$/);
});

test('a phrase is searched', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await box(page).click();
  await box(page).pressSequentially('tài sản tr');
  const phrase = page.locator('.suggestion.phrase').first();
  const words = ((await phrase.textContent()) ?? '').trim();
  await phrase.click();
  await expect(box(page)).toHaveValue(words);
  await expect(status(page)).toContainText(`“${words}”`);
  await expect(suggestions(page)).toHaveCount(0);
});

test('Escape closes them and keeps the words; Alt+ArrowDown opens them again', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no such keys');
  await page.goto('/hieu-dinh/');
  await header(page).pressSequentially('sở');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(suggestions(page)).toHaveCount(0);
  await expect(header(page)).toHaveValue('sở');
  await expect(header(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(suggestions(page)).toHaveCount(0);
});

test('on the search page the arrows go through the suggestions into the results', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no such keys');
  await page.goto('/tim-kiem/');
  await box(page).pressSequentially('nhãn hiệu');
  await expect(links(page).first()).toBeVisible();
  await expect(suggestions(page).first()).toBeVisible();
  for (let left = await suggestions(page).count(); left >= 0; left -= 1) await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
});

test('without the lists there are no suggestions, and the box still searches', async ({ page, isMobile }) => {
  await page.route('**/tim-kiem/danh-sach.json', (route) => route.abort());
  await page.goto('/hieu-dinh/');
  await header(page).pressSequentially('trọng tài');
  await expect(suggestions(page)).toHaveCount(0);
  await page.unroute('**/tim-kiem/danh-sach.json');
  await (isMobile
    ? page.getByRole('banner').getByRole('button', { name: 'Tìm' }).click()
    : header(page).press('Enter'));
  await expect(links(page).first()).toHaveAttribute('href', /#sec_2__para_3__point_dd$/);
});
