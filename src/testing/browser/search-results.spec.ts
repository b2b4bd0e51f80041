/** What an answer shows and how it is narrowed, gone back to and sent on. */
import { expect, test, type Page } from '@playwright/test';
import { box, facets, find, hits, links, status } from './search-page.ts';

/** On a desktop the facets stand open. */
async function openFacets(page: Page): Promise<void> {
  await expect(hits(page).first()).toBeVisible();
  const summary = facets(page).getByText('Lọc kết quả');
  if (await summary.isVisible()) await summary.click();
  await expect(facets(page).getByRole('checkbox').first()).toBeVisible();
}

const tasks = (page: Page) => facets(page).getByRole('group', { name: 'Loại' }).getByLabel('Nhiệm vụ');

test('results stand below their plans, with who does it and when', async ({ page }) => {
  await find(page, 'truy xuất nguồn gốc');
  const plan = page.getByRole('heading', { level: 2, name: 'Kế hoạch 151/KH-UBND' });
  const group = page.locator('.hit-group', { has: plan });
  await expect(group).toContainText('Cần Thơ · 2020');
  const task = group.locator('.hit', { hasText: 'hệ thống truy xuất nguồn gốc' }).first();
  await expect(task.locator('.tag')).toHaveText('Nhiệm vụ');
  await expect(task.getByRole('term')).toHaveText(['Chủ trì', 'Phối hợp', 'Thời gian']);
  await expect(task.getByRole('definition').first()).toHaveText('Sở Khoa học và Công nghệ');
  await expect(task.getByRole('definition').last()).toHaveText('2021');
});

test('where nothing is found there is nothing to filter', async ({ page }) => {
  await find(page, 'xyzqwk');
  await expect(page.getByText('Hãy thử bớt từ')).toBeVisible();
  await expect(facets(page)).toBeHidden();
  await find(page, 'nhãn hiệu');
  await expect(facets(page)).toBeVisible();
});

test('the rest of a plan’s hits is one click away', async ({ page }) => {
  await find(page, 'so huu tri tue');
  const group = page.locator('.hit-group').first();
  await expect(group).toBeVisible();
  const before = await group.locator('.hit').count();
  await group.getByRole('button', { name: 'Xem thêm trong kế hoạch này' }).click();
  await expect(group.locator('.hit-link').nth(before)).toBeFocused();
  await expect(group.getByRole('button')).toHaveCount(0);
});

/** Asks for a page of results more. @returns How many were there before. */
async function more(page: Page): Promise<number> {
  await expect(hits(page).first()).toBeVisible();
  const before = await hits(page).count();
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await expect(links(page).nth(before)).toBeFocused();
  return before;
}

test('more results follow below all others under one heading, each with the name of its plan', async ({ page }) => {
  await find(page, 'so huu tri tue');
  await expect(hits(page).first()).toBeVisible();
  const first = await page.locator('.hit-group-title').allTextContents();
  for (const count of [1, 2, 3]) expect(await more(page), `page ${count}`).toBeGreaterThan(0);
  await expect(page.locator('.hit-group-title')).toHaveText([...first, 'Các kết quả tiếp theo']);
  const further = page.locator('.hit-group').last().locator('.hit');
  await expect(further.filter({ hasText: /Kế hoạch \d+\/KH-UBND|Dự thảo/ })).toHaveCount(await further.count());
});

test('more results of one plan follow in its own group', async ({ page }) => {
  await find(page, 'so huu tri tue', '&ke-hoach=vn-ct-kh-ubnd-2020-151');
  await more(page);
  await expect(page.locator('.hit-group-title')).toHaveText(['Kế hoạch 151/KH-UBND']);
});

test('what more showed is there again in the same order after going back', async ({ page }) => {
  await find(page, 'so huu tri tue');
  await more(page);
  const last = await more(page);
  const order = await links(page).allTextContents();
  await links(page).nth(last).click();
  await expect(page).toHaveURL(/\/ke-hoach\//);
  await page.goBack();
  await expect(links(page)).toHaveText(order);
});

test('a link into the page leaves its results as they are', async ({ page }) => {
  await find(page, 'so huu tri tue');
  await more(page);
  const result = await links(page).last().elementHandle();
  await page.getByRole('link', { name: 'Đến nội dung' }).press('Enter');
  await expect(page).toHaveURL(/#/);
  await more(page);
  expect(await result.evaluate((element) => element.isConnected)).toBe(true);
});

test('a facet narrows to as many results as it promises, and its chip widens again', async ({ page }) => {
  await find(page, 'so huu tri tue');
  await openFacets(page);
  const promised = await facets(page)
    .locator('.facet-value', { hasText: 'Nhiệm vụ' })
    .locator('.facet-count')
    .textContent();
  await tasks(page).check();
  await expect(page).toHaveURL(/\?q=so\+huu\+tri\+tue&loai=task$/);
  await expect(status(page)).toHaveText(new RegExp(`^Tìm thấy ${promised ?? ''} `));
  for (const hit of await hits(page).all()) await expect(hit.locator('.tag').first()).toHaveText('Nhiệm vụ');
  await page.getByRole('button', { name: 'Bỏ lọc Loại: Nhiệm vụ' }).click();
  await expect(page).toHaveURL(/\?q=so\+huu\+tri\+tue$/);
  await expect(tasks(page)).not.toBeChecked();
});

test('a year shows as many results as it promises, and the other years stay on offer', async ({ page }) => {
  await find(page, 'trọng tài');
  await openFacets(page);
  const years = facets(page).getByRole('group', { name: 'Năm ban hành' });
  const offered = await years.locator('.facet-name').allTextContents();
  const promised = await years.locator('.facet-value', { hasText: '2016' }).locator('.facet-count').textContent();
  await years.getByLabel('2016').check();
  await expect(page).toHaveURL(/&nam=2016$/);
  await expect(page.getByRole('button', { name: 'Bỏ lọc Năm ban hành: 2016' })).toBeVisible();
  await expect(status(page)).toContainText(new RegExp(`(?:^|Tìm thấy )${promised ?? ''} `));
  await expect(hits(page)).toHaveCount(Number(promised));
  await expect(years.locator('.facet-name')).toHaveText(offered);
});

test('each value of a facet has an id that is one word', async ({ page }) => {
  await find(page, 'so huu tri tue');
  await openFacets(page);
  const ids = await facets(page)
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map(({ id }) => id));
  expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('chosen facets stay while other words are typed, and travel in the address', async ({ page }) => {
  await find(page, 'sáng chế', '&nam=2020&loai=task');
  await expect(page.getByRole('button', { name: 'Bỏ lọc Năm ban hành: 2020' })).toBeVisible();
  await expect(links(page).first()).toHaveAttribute('href', /2020-151/);
  await box(page).fill('nhãn hiệu');
  await expect(page).toHaveURL('/tim-kiem/?q=nh%C3%A3n+hi%E1%BB%87u&loai=task&nam=2020');
  await expect(page.getByRole('button', { name: 'Bỏ lọc Loại: Nhiệm vụ' })).toBeVisible();
});

test('a long list of agencies shows its first and opens', async ({ page }) => {
  await find(page, 'so huu tri tue');
  await openFacets(page);
  const agencies = facets(page).getByRole('group', { name: 'Cơ quan thực hiện' });
  await expect(agencies.getByRole('checkbox')).toHaveCount(8);
  await agencies.getByRole('button', { name: /^Thêm \d+$/ }).click();
  await expect(agencies.getByRole('checkbox').nth(8)).toBeFocused();
});

test('facets hold the cursor while their counts change', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no cursor');
  await find(page, 'so huu tri tue');
  await openFacets(page);
  await tasks(page).focus();
  const before = await tasks(page).elementHandle();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/loai=task/);
  await expect.poll(() => before.evaluate((box) => box.isConnected)).toBe(false); // the counts are drawn anew
  await expect(tasks(page)).toBeFocused();
  await expect(tasks(page)).toBeChecked();
});

test('back and forward walk through what was submitted and chosen', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await box(page).pressSequentially('trọng tài');
  await box(page).press('Enter');
  await box(page).fill('OCOP');
  await expect(page).toHaveURL('/tim-kiem/?q=OCOP');
  await box(page).press('Enter');
  await expect(status(page)).toContainText('“OCOP”');
  await openFacets(page);
  await facets(page).getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/\?q=OCOP&loai=/);
  await page.goBack();
  await expect(page).toHaveURL('/tim-kiem/?q=OCOP');
  await expect(page.getByRole('button', { name: /^Bỏ lọc/ })).toHaveCount(0);
  await page.goBack();
  await expect(box(page)).toHaveValue('trọng tài');
  await expect(status(page)).toContainText('“trọng tài”');
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await expect(hits(page)).toHaveCount(0);
  await page.goForward();
  await expect(status(page)).toContainText('“trọng tài”');
});

test('the page says what it did with the words', async ({ page }) => {
  await find(page, 'sowr huwux tris tueej');
  await expect(page.locator('.search-note', { hasText: 'Đang tìm: sở hữu trí tuệ' })).toBeVisible();
  await find(page, 'KHCN');
  await expect(page.getByText(/^Tìm cả: .*khoa học và công nghệ/i)).toBeVisible();
});

test('words that stand nowhere lead to other questions and to the lists', async ({ page }) => {
  await find(page, 'xyzzy quuxfrob');
  await expect(status(page)).toContainText('Không tìm thấy kết quả nào cho “xyzzy quuxfrob”. Không có từ');
  await expect(page.locator('.search-note', { hasText: 'Không có từ “xyzzy” trong các kế hoạch.' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Nhiệm vụ' })).toBeVisible();
  await expect(hits(page)).toHaveCount(0);
});

test('an answer to a part of the question says so', async ({ page }) => {
  await find(page, 'sáng chế trên xe buýt');
  await expect(page.getByText(/^Không có đoạn nào nói đủ điều bạn hỏi\. Gần nhất là .*buýt.*:$/)).toBeVisible();
});
