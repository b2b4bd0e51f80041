/** A reader of one plan. */
import { expect, test } from '@playwright/test';

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';

test('a citizen who gets a link to one clause lands on it', async ({ page }) => {
  await page.goto(`${plan}#sec_2__para_3__point_dd`);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('đ) Khuyến khích giải quyết các tranh chấp');
});

test('each clause has a link to itself', async ({ page }) => {
  await page.goto(plan);
  await page.getByRole('link', { name: 'Đường dẫn đến II.3.đ', exact: true }).click();
  await expect(page).toHaveURL(/#sec_2__para_3__point_dd$/);
});

test('the contents tree leads to a part', async ({ page, isMobile }) => {
  await page.goto(plan);
  if (isMobile) await page.getByText('Mục lục', { exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Mục lục toàn văn' })
    .getByRole('link', { name: 'V. CHẾ ĐỘ BÁO CÁO' })
    .click();
  await expect(page.getByRole('heading', { name: 'V. CHẾ ĐỘ BÁO CÁO' })).toBeInViewport();
});

test('a corrected word leads to its reason, and the reason back to the clause', async ({ page }) => {
  await page.goto(plan);
  await page.locator('#sec_1__para_2__point_d').getByRole('link', { name: 'phấn đấu' }).click();
  const reason = page.locator(':target');
  await expect(reason).toContainText('phần đầu');
  await expect(reason).toContainText('Máy đọc nhầm chữ');
  await reason.getByRole('link', { name: 'I.2.d' }).click();
  await expect(page).toHaveURL(/#sec_1__para_2__point_d$/);
});

test('a doubtful reading stays as printed and says so', async ({ page }) => {
  await page.goto('/ke-hoach/vn-ct-kh-ubnd-2022-195/');
  const doubt = page.locator('#sec_1__para_1__point_b').getByRole('link', { name: 'của tỉnh' });
  await doubt.click();
  await expect(page.locator(':target')).toContainText('giữ như bản in');
});

test('a cited document is a link to its page', async ({ page }) => {
  await page.goto(plan);
  await page
    .locator('[data-plan-text]')
    .getByRole('link', { name: /Quyết định số 1068\/QĐ-TTg/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1068/QĐ-TTg');
});

test('both witnesses of 151 are named, with what each lacks', async ({ page }) => {
  await page.goto(plan);
  await expect(page.getByRole('heading', { name: 'Bản nguồn 000' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bản nguồn 001' })).toBeVisible();
});

test('a draft has no number and no day, and says that it is a draft', async ({ page }) => {
  await page.goto('/ke-hoach/vn-hp-qd-ubnd-2026-du-thao-tai-san-tri-tue/');
  await expect(page.getByText('Đây là dự thảo')).toBeVisible();
  for (const name of ['Số, ký hiệu', 'Ngày ban hành']) {
    await expect(page.locator('dt', { hasText: name }).locator('+ dd')).toHaveText('không nêu');
  }
});

test('the whole text can be read without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(plan);
  await expect(page.getByText('Khuyến khích giải quyết các tranh chấp về sở hữu trí tuệ')).not.toHaveCount(0);
  await context.close();
});

test('with the keyboard alone one reaches the text past the header', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await page.goto(plan);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a row of an annex has an address of its own', async ({ page }) => {
  await page.goto(plan);
  await page.getByRole('link', { name: 'Đường dẫn đến PL.3', exact: true }).click();
  await expect(page.locator('#att__row_3')).toBeInViewport();
});

test('a target in the text leads to what it says, and back', async ({ page }) => {
  await page.goto(plan);
  await page.getByRole('link', { name: 'Chỉ tiêu: trên 5.500 văn bằng ở I.2.d' }).click();
  await expect(page.locator(':target')).toContainText('Số văn bằng sở hữu trí tuệ được cấp');
  await page.locator(':target').getByRole('link', { name: 'I.2.d' }).click();
  await expect(page).toHaveURL(/#sec_1__para_2__point_d$/);
});
