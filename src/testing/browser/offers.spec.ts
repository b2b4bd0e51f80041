/** Plans as a business reads them: which help, from whom, until when. */
import { expect, test } from '@playwright/test';

test('a business looks for support to register a trademark, and finds which office to ask under which clause', async ({
  page,
  isMobile,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Tìm hỗ trợ cho doanh nghiệp' }).click();
  const filters = page.getByRole('form', { name: 'Lọc nội dung hỗ trợ' });
  if (isMobile) await filters.getByText('Thêm điều kiện lọc').click();
  await filters.getByLabel('Cần hỗ trợ gì').selectOption('registration');
  await filters.getByLabel('Loại quyền').selectOption('trademark');
  await filters.getByLabel('Dành cho ai').selectOption('enterprise');
  await expect(page).toHaveURL(/loai=registration&nhom=enterprise&quyen=trademark$/);

  const offer = page.getByRole('listitem').filter({ hasText: 'Hỗ trợ chi phí và hướng dẫn thủ tục' });
  await expect(offer).toContainText('Cho ai: doanh nghiệp; tổ chức; cá nhân');
  await expect(offer).toContainText('Sở Khoa học và Công nghệ (Cần Thơ) (nêu ở IV.1.b');
  await expect(offer).toContainText('đến 2030 (thời kỳ của kế hoạch)');
  await offer.getByRole('link', { name: /^Điều khoản I\.2\.b/ }).click();
  await expect(page.locator(':target')).toContainText('Hỗ trợ chi phí và hướng dẫn thủ tục đăng ký kịp thời');
});

test('on a slow line, what is chosen before the scripts have come narrows the list when they come', async ({
  page,
  isMobile,
}) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/*.js', (route) => held.promise.then(() => route.continue()));
  await page.goto('/ho-tro/', { waitUntil: 'commit' });
  const filters = page.getByRole('form', { name: 'Lọc nội dung hỗ trợ' });
  if (isMobile) await filters.getByText('Thêm điều kiện lọc').click();
  await filters.getByLabel('Loại quyền').selectOption('trademark');
  await filters.getByLabel('Từ khóa').fill('nhãn hiệu');
  held.resolve(undefined);
  await expect(page).toHaveURL(/\/ho-tro\/\?quyen=trademark&tu-khoa=nh%C3%A3n\+hi%E1%BB%87u$/);
  await expect(filters.getByLabel('Loại quyền')).toHaveValue('trademark');
});

test('support that a draft only proposes says so', async ({ page }) => {
  await page.goto('/ho-tro/?tinh=vn-hp');
  await expect(page.getByText('Dự thảo, chưa ban hành: những nội dung này mới là đề xuất')).toBeVisible();
});

test('an official gets from the agency to the support that it gives', async ({ page }) => {
  await page.goto('/co-quan/hp-so-van-hoa-the-thao-va-du-lich/');
  await page.getByRole('link', { name: /nội dung hỗ trợ/ }).click();
  await expect(page.getByRole('form').getByRole('status').first()).toHaveText('2 trong 97 nội dung hỗ trợ');
});

test('an analyst saves the rows on the screen', async ({ page }) => {
  await page.goto('/ho-tro/?loai=startup');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải CSV phần đang xem' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^offers.*\.csv$/);
});
