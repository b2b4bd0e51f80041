/** Whole ways of persons through the site, on a phone and on a desktop. The parts of each way have tests of their own. */
import { expect, test, type Page } from '@playwright/test';
import { ShakySite } from './shaky-site.ts';

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';
const tools = (page: Page) => page.getByRole('group', { name: /^Về / });
const part = /^Nâng cao hiệu quả hoạt động thực thi/;
const result = (page: Page) => page.locator('main').getByRole('link', { name: part }).first();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a citizen who gets a link to one clause learns what it means, for whom, and who answers for it', async ({
  page,
}) => {
  await page.goto(`${plan}#sec_4__para_1__point_a`);
  await expect(page.locator(':target > .clause-own > .clause-words')).toBeInViewport();
  await expect(tools(page)).toContainText('Điểm a khoản 1 Mục IV');
  await expect(tools(page)).toContainText('Chủ trì: Sở Khoa học và Công nghệ');

  await page.getByRole('group', { name: 'Gắn với IV.1.a' }).getByRole('link', { name: 'Nhiệm vụ' }).click();
  await expect(heading(page)).toContainText('Làm đầu mối tổng hợp');
  const who = page.getByRole('region', { name: 'Ai làm, khi nào' });
  await who.getByRole('link', { name: 'Sở Khoa học và Công nghệ' }).click();
  await expect(heading(page)).toHaveText('Sở Khoa học và Công nghệ');
  await expect(page.getByRole('heading', { name: /^Chủ trì \(\d+\)$/ })).toBeVisible();

  await page.goBack();
  await page.goBack();
  await expect(tools(page)).toContainText('Điểm a khoản 1 Mục IV');
});

test('a clerk finds a clause, copies its citation for a letter and prints the plan', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Tìm trong các kế hoạch' }).fill('khuyến khích giải quyết tranh chấp');
  await page.keyboard.press('Enter');
  await result(page).click();
  await tools(page).getByRole('button', { name: 'Chép trích dẫn' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép trích dẫn' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^điểm đ khoản 3 Mục II Kế hoạch số 151\/KH-UBND ngày 24 tháng 11 năm 2020 của Ủy ban nhân dân thành phố Cần Thơ /,
  );
  await page.getByRole('button', { name: 'In trang này' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('a reader with the keyboard alone goes from the first page to a clause and takes its address away', async ({
  page,
  context,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(async () => {
    await page.keyboard.press('/'); // again, where the first came before the page was ready
    await expect(page.getByRole('combobox').first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('trọng tài, hòa giải');
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeVisible();
  await tabTo(page, part);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#sec_2__para_3__point_dd$/); // with its sheets: without them every clause shows its tools
  await expect(tools(page)).toBeVisible();
  await page.getByRole('link', { name: 'Đường dẫn đến II.3.đ', exact: true }).focus();
  await tabTo(page, /^Chép liên kết$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép liên kết' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${plan}#sec_2__para_3__point_dd`);
});

test('a screen reader hears where the named clause stands and what can be done with it', async ({ page }) => {
  await page.goto(`${plan}#sec_2__para_3__point_dd`);
  await expect(tools(page)).toMatchAriaSnapshot(`
    - group "Về điểm đ khoản 3 Mục II":
      - paragraph:
        - text: Điểm đ khoản 3 Mục II
        - button "Đóng"
      - list:
        - listitem:
          - link "II. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU"
        - listitem:
          - link "3. Nâng cao hiệu quả hoạt động thực thi quyền sở hữu trí tuệ"
      - paragraph: Văn bản không nêu cơ quan chủ trì và thời gian cho việc này.
      - paragraph:
        - button "Chép liên kết"
        - button "Chép trích dẫn"
        - button "Trích dẫn ngắn"
  `);
});

test('on a bad line the clause is there without faces and scripts, and the text stays when the line drops', async ({
  page,
}) => {
  const site = await ShakySite.start();
  site.network = (path) => (/\.(?:woff2?|js)$/.test(path) ? 'lost' : 'good');
  await page.goto(site.address(`${plan}#sec_2__para_3__point_dd`), { waitUntil: 'commit' });
  const clause = page.locator('#sec_2__para_3__point_dd > .clause-own > .clause-words');
  await expect(clause).toContainText('Khuyến khích giải quyết các tranh chấp');
  await expect(clause).toBeInViewport();
  site.network = () => 'lost';
  await page.getByRole('link', { name: 'Đường dẫn đến II.3.e', exact: true }).click();
  await expect(page.locator('#sec_2__para_3__point_e')).toBeInViewport();
  site.stop();
});

/** Presses Tab until a link or button of this name has the keyboard. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(':focus');
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const words = await focused
      .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)
      .catch(() => '');
    if (name.test(words.trim())) return;
  }
  throw new Error(`No stop of the keyboard is named ${String(name)}.`);
}
