/** The interface in English, as people who read no Vietnamese use it. */
import { expect, test } from '@playwright/test';

test('an analyst abroad changes the language and reads what a column means', async ({ page, isMobile }) => {
  await page.goto('/du-lieu/');
  if (isMobile) await page.getByText('Danh mục', { exact: true }).click();
  await page.getByRole('link', { name: 'English' }).filter({ visible: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data');
  await page.getByRole('link', { name: 'Table targets', exact: true }).click();
  await expect(page).toHaveURL('/en/du-lieu/targets/');
  await expect(page.locator('#base_year')).toContainText('Base year');
});

test('a business abroad narrows the offers of support, whose words stay Vietnamese', async ({ page }) => {
  await page.goto('/en/ho-tro/?loai=training');
  await expect(page.getByRole('form', { name: 'Filter offers of support' }).getByRole('status').first()).toHaveText(
    '7 of 97 offers of support',
  );
  await expect(page.getByRole('heading', { level: 3 }).filter({ visible: true }).first()).toHaveAttribute('lang', 'vi');
});

test('a reader abroad is told of one offer as one, in a list and in its groups', async ({ page }) => {
  await page.goto('/en/ho-tro/?tu-khoa=OCOP');
  await expect(page.getByText('4 of 97 offers of support', { exact: true })).toBeVisible();
  await expect(page.getByText('1 offer of support', { exact: true })).toBeVisible();
});

test('an official abroad reads what is due in a year, in words and dates of the language', async ({ page }) => {
  await page.goto('/en/lich/?nam=2026');
  const rows = page.locator('#danh-sach [data-row]').filter({ visible: true });
  await expect(rows.filter({ hasText: 'Before 30 November 2026' })).toContainText('By: ');
  await expect(rows.first().getByRole('link').first()).toHaveAttribute('lang', 'vi');
});

test('a person abroad starts at the first page, and the name of the site leads back there', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who does what, by when, under which plan');
  await page.getByRole('link', { name: 'Find support for businesses' }).click();
  await expect(page).toHaveURL('/en/ho-tro/');
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Home' }),
  ).toHaveAttribute('href', '/en/');
  await page.getByRole('banner').getByRole('link', { name: 'Kế hoạch Mở' }).click();
  await expect(page).toHaveURL('/en/');
});

test('a researcher abroad reads what a target sets, and its unit as the document has it', async ({ page }) => {
  await page.goto('/en/chi-tieu/');
  const row = page.getByRole('row').filter({ hasText: 'Số lượt đại biểu được đào tạo' }).first();
  await expect(row).toContainText('more than 6,000 lượt đại biểu');
  await expect(row.locator('strong [lang="vi"]')).toHaveText('lượt đại biểu');
  await expect(row.getByRole('link', { name: 'Measurable 4/5' })).toBeVisible();
});

test('a student abroad sets two other plans side by side, in words of the language', async ({ page }) => {
  await page.goto('/en/so-sanh/?a=vn-ct-kh-ubnd-2016-114&b=vn-hp');
  await expect(page.locator('[data-sides]')).toHaveAttribute('data-first', 'vn-ct-kh-ubnd-2016-114');
  const titles = page.getByRole('table', { name: 'Targets' }).getByRole('row', { name: /^Số văn bằng/ });
  await expect(titles).toContainText('more than 3,500 văn bằng');
  await expect(titles).toContainText('not stated');
  await expect(titles.getByRole('rowheader').locator('[lang="vi"]')).toHaveText('Số văn bằng sở hữu trí tuệ được cấp');
  await expect(titles.getByRole('link').first()).toHaveAttribute('href', /^\/en\/chi-tieu\/#/);
});

test('a reader abroad follows a badge to the rule that it rests on, in words of the language', async ({ page }) => {
  await page.goto('/en/chi-tieu/');
  await page.getByRole('link', { name: 'Measurable 4/5' }).first().click();
  await expect(page).toHaveURL(/^[^#]*\/en\/phuong-phap\//);
  await expect(page.getByRole('heading', { name: 'Measurable targets' })).toBeInViewport();
});

test('a reader abroad searches in Vietnamese from any page, and is told in English what was found', async ({
  page,
}) => {
  await page.goto('/en/');
  const box = page.getByRole('banner').getByRole('combobox', { name: 'Search the plans' });
  await box.fill('so huu tri tue');
  await box.press('Enter');
  await expect(page).toHaveURL('/en/tim-kiem/?q=so+huu+tri+tue');
  await expect(page.getByRole('status').filter({ hasText: /^Found \d+ results for “so huu tri tue”/ })).toBeAttached();
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.locator('.hit-link [lang="vi"]').first()).toBeVisible();
  await expect(results.getByText('Task', { exact: true }).first()).toBeVisible();
});

test('a partner abroad sees at once what a plan is to do, and copies a clause with its Vietnamese citation', async ({
  page,
}) => {
  await page.goto('/en/ke-hoach/');
  await page.getByRole('link', { name: 'Thực hiện Chiến lược sở hữu trí tuệ đến năm 2030' }).click();
  await expect(page.getByRole('region', { name: 'In short' })).toContainText('12 of 75 tasks with a time');
  await page.getByRole('link', { name: 'Link to II.3.đ', exact: true }).click();
  const tools = page.getByRole('group', { name: 'About this clause' }).filter({ visible: true });
  await expect(tools).toContainText('The document states no lead agency and no time for this task.');
  await tools.getByRole('button', { name: 'Copy citation (Vietnamese)' }).click();
  await expect(tools.getByRole('status')).toContainText('citation, in Vietnamese');
});

test('a reader abroad hears in English that words were corrected, and the words as Vietnamese', async ({ page }) => {
  await page.goto('/en/ke-hoach/vn-ct-kh-ubnd-2020-151/');
  const corrected = page.getByTitle('Corrected words: see why').first();
  await expect(corrected).toHaveAttribute('lang', 'en');
  await expect(corrected.locator('[lang="vi"]')).toHaveText((await corrected.textContent()) ?? '');
});

test('a journalist abroad walks the bars of a chart and hears each agency by its Vietnamese name', async ({ page }) => {
  await page.goto('/en/bieu-do/');
  await page.getByRole('link', { name: /151\/KH-UBND, Own page$/ }).click();
  const figure = page.getByRole('figure', { name: /^Agencies that lead the most tasks/ });
  await figure.locator('.chart-box').scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-drawn');
  await figure.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  const said = figure.getByRole('status');
  await expect(said).toHaveText('Sở Khoa học và Công nghệ: leads 8 tasks, coordinates 4 tasks');
  await expect(said.locator('[lang="vi"]')).toHaveText('Sở Khoa học và Công nghệ');
});

test('an investor abroad narrows the tasks to those of an agency, and reads who has one today', async ({ page }) => {
  await page.goto(
    '/en/nhiem-vu/?ke-hoach=vn-ct-kh-ubnd-2020-151&chu-tri=ct-so-nong-nghiep-va-phat-trien-nong-thon&loai=annex',
  );
  await expect(page.getByRole('form', { name: 'Filter tasks' }).getByRole('status').first()).toContainText(
    'of 219 tasks',
  );
  await page.locator('tr[data-row]:visible .task-words a').first().click();
  await expect(page).toHaveURL(/\/en\/nhiem-vu\/vn-ct-kh-ubnd-2020-151\/att__row_\d+\/$/);
  const facts = page.getByRole('region', { name: 'Who, and when' });
  await expect(facts).toContainText(/Lead.*Today: .*Coordinating.*How this site reads it/s);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'vi');
});

test('a partner abroad asks what a department must do, and finds who has the duties of one that is no more', async ({
  page,
}) => {
  await page.goto('/en/co-quan/');
  await page.getByRole('link', { name: 'Sở Khoa học và Công nghệ (Cần Thơ)' }).click();
  await expect(page.getByText('Leads 26 tasks, coordinates 15 tasks in 3 plans.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What this agency must do by a deadline (5)' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'vi');

  await page.goto('/en/co-quan/ct-so-ke-hoach-va-dau-tu/');
  await expect(page.locator('.callout')).toContainText(
    'This agency no longer exists. Its duties today are with: Sở Tài chính',
  );
});

test('the way to the other language says which it is, in that language', async ({ page }) => {
  await page.goto('/en/du-lieu/');
  const link = page.getByRole('banner').locator('a[hreflang="vi"][lang="vi"]').first();
  await expect(link).toHaveText('Tiếng Việt');
  await expect(link).toHaveAttribute('href', '/du-lieu/');
});

test('a reader follows an old English address, is told so in English and led on to English pages', async ({ page }) => {
  await page.goto('/en/khong-co-trang-nay/');
  await page.getByRole('link', { name: 'English' }).click();
  const said = page.getByRole('region', { name: 'Page not found' });
  await expect(said).toHaveAttribute('lang', 'en');
  await expect(said.getByRole('heading')).toBeInViewport();
  await expect(said.getByRole('link', { name: 'Search the plans' })).toHaveAttribute('href', '/en/tim-kiem/');
  await said.getByRole('link', { name: 'Tasks' }).click();
  await expect(page).toHaveURL('/en/nhiem-vu/');
});

test('a designer abroad finds an example of each piece, with real records in their language', async ({ page }) => {
  await page.goto('/en/du-lieu/');
  await expect(page.getByRole('link', { name: 'Kế hoạch 151/KH-UBND' }).first()).toHaveAttribute('lang', 'vi');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Design system' }).click();
  await expect(page).toHaveURL('/en/thiet-ke/');
  const example = page.getByRole('region', { name: 'Agencies by role' });
  await expect(example).toContainText('Use it for saying who leads a task and who coordinates. It promises: ');
  await expect(example.getByRole('link').first()).toHaveAttribute('lang', 'vi');
});

test('a developer abroad reads what a message of the checks means, and an example as the file has it', async ({
  page,
}) => {
  await page.goto('/en/quy-tac/');
  await page.getByRole('link', { name: 'clause/order', exact: true }).click();
  await expect(page).toHaveURL('/en/quy-tac/clause-order/');
  await expect(page.getByText('The numbers or letters of a list do not follow each other.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Example' }).locator('pre').first()).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('region', { name: 'What to do' })).toBeVisible();
});
