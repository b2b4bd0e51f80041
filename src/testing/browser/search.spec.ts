import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm trong toàn văn các kế hoạch' });
const hits = (page: Page) => page.locator('.hit');
const links = (page: Page) => page.locator('.hit-link');
const status = (page: Page) => page.getByRole('status');

/** Whatever the browser complains about: scripts, policy, missing files. */
function complaints(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

const find = (page: Page, typed: string) => page.goto(`/tim-kiem/?${new URLSearchParams({ q: typed }).toString()}`);

const expected: readonly (readonly [typed: string, address: RegExp, words: string])[] = [
  ['de an', /2020-151\/#att__row_(?:4|6|10)$/, 'đề án'],
  ['dang ky sang che', /2020-151\/#sec_1__para_2__point_d$/, 'đăng ký sáng chế'],
  ['dai phat thanh', /2020-151\/#sec_4__para_10$/, 'Đài Phát thanh'],
  ['151/KH-UBND', /2020-151\/$/, '151/KH-UBND'],
  ['so huu tri tue', /#sec_|2020-151\/$/, 'sở hữu trí tuệ'],
  ['đăng ký sáng chế', /2020-151\/#sec_1__para_2__point_d$/, 'đăng ký sáng chế'],
  ['ĐÀI PHÁT THANH', /2020-151\/#sec_4__para_10$/, 'Đài Phát thanh'],
  ['hòa giải', /2020-151\/#sec_2__para_3__point_dd$/, 'hòa giải'],
  ['"chỉ dẫn địa lý"', /#/, 'chỉ dẫn địa lý'],
];
for (const [typed, address, words] of expected) {
  test(`"${typed}" finds its clause, and the first click lands on it`, async ({ page }) => {
    const problems = complaints(page);
    await find(page, typed);
    const first = links(page).first();
    await expect(first).toHaveAttribute('href', address);
    await expect(
      hits(page)
        .first()
        .locator('mark', { hasText: new RegExp(words, 'i') })
        .first(),
    ).toBeVisible();
    await expect(page.locator('body')).not.toContainText(/[ďĎ]/);
    await first.click();
    await expect(page).toHaveURL(address);
    if (new URL(page.url()).hash !== '') await expect(page.locator(':target')).toBeInViewport();
    expect(problems).toEqual([]);
  });
}

test('the plan comes first and its clauses after it', async ({ page }) => {
  await find(page, '151/KH-UBND');
  await expect(links(page).nth(1)).toHaveAttribute('href', /2020-151\/#/);
});

test('results follow each letter that is typed, and the address with them', async ({ page }) => {
  const problems = complaints(page);
  await page.goto('/tim-kiem/');
  await box(page).pressSequentially('dai phat thanh', { delay: 30 });
  await expect(page).toHaveURL('/tim-kiem/?q=dai+phat+thanh');
  await expect(links(page).first()).toHaveText(/^IV\.10 – Đài Phát thanh/);
  await expect(status(page)).toHaveText(/^Tìm thấy \d+ kết quả cho “dai phat thanh”\.$/);
  expect(problems).toEqual([]);
});

test('back and forward walk through the searches that were submitted', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await box(page).pressSequentially('trọng tài');
  await box(page).press('Enter');
  await box(page).fill('OCOP');
  await expect(page).toHaveURL('/tim-kiem/?q=OCOP');
  await box(page).press('Enter');
  await expect(status(page)).toContainText('“OCOP”');
  await page.goBack();
  await expect(box(page)).toHaveValue('trọng tài');
  await expect(status(page)).toContainText('“trọng tài”');
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(hits(page)).toHaveCount(0);
  await page.goForward();
  await expect(status(page)).toContainText('“trọng tài”');
});

test('more results come on demand and are there again after going back', async ({ page }) => {
  await find(page, 'so huu tri tue');
  await expect(hits(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await expect(hits(page)).toHaveCount(20);
  await expect(links(page).nth(10)).toBeFocused();
  await links(page).nth(12).click();
  await expect(page).toHaveURL(/\/ke-hoach\//);
  await page.goBack();
  await expect(hits(page)).toHaveCount(20);
});

test('the box of any page leads to its results', async ({ page, isMobile }) => {
  await page.goto('/hieu-dinh/');
  const header = page.getByRole('banner').getByRole('searchbox');
  await header.fill('dang ky sang che');
  await (isMobile ? page.getByRole('banner').getByRole('button', { name: 'Tìm' }).click() : header.press('Enter'));
  await expect(page).toHaveURL('/tim-kiem/?q=dang+ky+sang+che');
  await expect(box(page)).toHaveValue('dang ky sang che');
  await expect(links(page).first()).toBeVisible();
});

test('the keyboard alone is enough: slash, words, Tab, Enter', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no such keys');
  await page.goto('/tim-kiem/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('151/KH trọng tài'); // a slash inside the box is a letter
  await expect(box(page)).toHaveValue('151/KH trọng tài');
  await box(page).fill('trọng tài');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('“trọng tài”');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#sec_2__para_3__point_dd$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('words that stand nowhere lead to the lists', async ({ page }) => {
  await find(page, 'xe buýt tuyến số 5');
  await expect(status(page)).toHaveText('Không tìm thấy kết quả nào cho “xe buýt tuyến số 5”.');
  await expect(page.getByRole('main').getByRole('link', { name: 'Nhiệm vụ' })).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
});

test('one letter is not searched, and the page says so', async ({ page }) => {
  await find(page, 'a');
  await expect(status(page)).toHaveText('Hãy gõ từ hai chữ trở lên.');
});

for (const [what, address] of [
  ['script', '**/pagefind/pagefind.js*'],
  ['list of files', '**/pagefind/pagefind-entry.json*'],
  ['list of records', '**/pagefind/*.pf_meta'],
  ['program', '**/pagefind/wasm.*'],
  ['text', '**/pagefind/fragment/**'],
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

test('nothing moves while results come', async ({ page }) => {
  await page.goto('/tim-kiem/');
  const before = await box(page).boundingBox();
  await box(page).fill('sở hữu trí tuệ');
  await expect(hits(page)).toHaveCount(10);
  expect(await box(page).boundingBox()).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to the lists and its box stays a form', async ({ page }) => {
    await page.goto('/tim-kiem/?q=de+an');
    await expect(page.locator('noscript p')).toBeVisible(); // getByText passes over <noscript>
    const list = page.locator('noscript').getByRole('link', { name: 'Kế hoạch' });
    await expect(list).toHaveAttribute('href', '/ke-hoach/');
    await box(page).fill('nhãn hiệu');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await expect(page).toHaveURL(/\?q=nh%C3%A3n\+hi%E1%BB%87u$/);
  });
});
