/** Agencies through time, as people ask about them. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

test('a citizen asks who answers for a duty today, and sees by which act it moved and how sure that is', async ({
  page,
}) => {
  await page.goto('/nhiem-vu/vn-ct-kh-ubnd-2016-114/sec_3__para_3__point_b/');
  await expect(page.getByRole('article')).toContainText('Sở Kế hoạch và Đầu tư');
  const now = page.locator('.holders-now').first();
  await expect(now).toContainText(/Hiện nay: Sở Tài chính \(thay đổi trong năm 2025.*suy ra\)/);
  await now.getByRole('link', { name: /^thay đổi trong năm 2025 ?: Sở Tài chính$/ }).click();
  const change = page.locator('.record:target');
  await expect(change).toBeInViewport();
  await expect(change).toContainText('Nghị định 150/2025/NĐ-CP');
  await expect(change).toContainText('chưa kiểm chứng');
});

test('a citizen finds that nobody is recorded to have the duties of a district', async ({ page }) => {
  await page.goto('/co-quan/ct-ubnd-quan-huyen/');
  await expect(page.getByText('Cơ quan này không còn')).toContainText('chưa ghi nhận cơ quan kế tiếp');
  await page.goto('/co-quan/khong-con/');
  const district = page.getByRole('region', { name: /Ủy ban nhân dân quận, huyện/ });
  await expect(district.getByRole('listitem')).not.toHaveCount(0);
});

test('an official of the agency that goes on sees whose duties it has now', async ({ page }) => {
  await page.goto('/co-quan/ct-so-tai-chinh/');
  const history = page.getByRole('region', { name: 'Qua thời gian' });
  await expect(history.getByRole('listitem').filter({ hasText: 'chủ trì 4, phối hợp 5' })).toContainText(
    'Sở Kế hoạch và Đầu tư',
  );
});

test('an official of Sở Công Thương lists the duties of a year and prints them with room for results', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'printed at a desk');
  await page.goto('/co-quan/ct-so-cong-thuong/');
  await page.getByRole('link', { name: 'Phiếu nhiệm vụ để in' }).click();
  const rows = page.locator('#phieu tbody tr:visible');
  const all = await rows.count();
  await page.getByLabel('Năm').selectOption('2026');
  expect(await rows.count()).toBeLessThan(all);
  await expect(page).toHaveURL(/\?nam=2026$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Năm: 2026')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Kết quả' })).toBeVisible();
});

test('an analyst sees which agency has most to do in a year, and opens the very tasks that are counted', async ({
  page,
}) => {
  await page.goto('/nhiem-vu/');
  await page.getByRole('link', { name: 'Khối lượng nhiệm vụ của từng cơ quan theo năm' }).click();
  await page.getByRole('link', { name: 'Theo cơ quan hiện nay' }).click();
  const cell = page.getByRole('link', { name: /nhiệm vụ chủ trì, Sở Nông nghiệp và Môi trường \(Cần Thơ\), 2021$/ });
  const count = Number(/\d+/.exec(await cell.innerText())?.[0]);
  await cell.click();
  await expect(page.locator('#danh-sach [data-row]:visible')).toHaveCount(count);
  expect(count).toBeGreaterThan(0);
});

test('an official takes the duties of her department with her as data', async ({ page, isMobile }) => {
  test.skip(isMobile, 'files are the same on a phone');
  await page.goto('/co-quan/ct-so-cong-thuong/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'nhiệm vụ (CSV)' }).click(),
  ]);
  const lines: { readonly role: string }[] = parse(readFileSync(await file.path()), { columns: true });
  const led = lines.filter(({ role }) => role === 'lead').length;
  await expect(page.getByRole('heading', { name: `Chủ trì (${led})` })).toBeVisible();
  const all = (await (await page.request.get('/co-quan/ct-so-cong-thuong/du-lieu.json')).json()) as Record<
    string,
    unknown
  >;
  expect(Object.keys(all)).toEqual(['agency', 'tasks', 'task_agencies', 'deadlines', 'agency_changes']);
});

test('a citizen reading a plan of the old city sees what the city of today has besides', async ({ page }) => {
  await page.goto('/ke-hoach/vn-ct-kh-ubnd-2020-151/');
  await page.getByText('Người ký, nơi nhận, kinh phí').click();
  await page.getByRole('link', { name: /chưa gồm Sóc Trăng, Hậu Giang/ }).click();
  await expect(page.locator('.record:target')).toContainText('Nghị quyết 202/2025/QH15');
});
