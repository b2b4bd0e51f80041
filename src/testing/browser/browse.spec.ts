import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

test('a citizen goes from the first page to a plan, a task, its agency and back to the clause', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Thực hiện Chiến lược sở hữu trí tuệ đến năm 2030' }).first().click();
  await expect(page).toHaveURL(/\/ke-hoach\/vn-ct-kh-ubnd-2020-151\/$/);

  await page.getByRole('group', { name: 'Gắn với IV.1.a' }).getByRole('link', { name: 'Nhiệm vụ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Làm đầu mối tổng hợp');
  await expect(page.getByRole('blockquote')).toContainText('tổng kết thực hiện Kế hoạch đến năm 2030.');

  const who = page.getByRole('region', { name: 'Ai làm, khi nào' });
  await who.getByRole('link', { name: 'Sở Khoa học và Công nghệ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sở Khoa học và Công nghệ');

  await page.getByRole('link', { name: 'Điều khoản IV.1.a' }).first().click();
  await expect(page).toHaveURL(/\/ke-hoach\/vn-ct-kh-ubnd-2020-151\/#sec_4__para_1__point_a$/);
  await expect(page.locator('#sec_4__para_1__point_a')).toBeInViewport();
});

test('a list is narrowed by agency, role and words, and its address can be sent to someone', async ({ page }) => {
  await page.goto('/nhiem-vu/');
  const bar = page.getByRole('form', { name: 'Lọc nhiệm vụ' });
  const rows = page.locator('[data-row]:visible');
  const all = await page.locator('[data-row]').count();
  await expect(bar.getByRole('status')).toHaveText(`${all} nhiệm vụ`);

  await unfoldChoices(page);
  await bar.getByLabel('Cơ quan chủ trì').selectOption('ct-so-cong-thuong');
  await expect(page).toHaveURL('/nhiem-vu/?chu-tri=ct-so-cong-thuong');
  const led = await rows.count();
  expect(led).toBeGreaterThan(0);
  await expect(bar.getByRole('status')).toHaveText(`${led} trong ${all} nhiệm vụ`);

  await page.goto('/nhiem-vu/?co-quan=ct-so-cong-thuong&vai-tro=chu-tri'); // as older addresses say it
  await expect(rows).toHaveCount(led);

  await bar.getByRole('searchbox', { name: 'Từ khóa' }).fill('khong co tu nay');
  await expect(page.getByText('Không có nhiệm vụ nào khớp')).toBeVisible();
  await bar.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(bar.getByRole('status')).toHaveText(`${all} nhiệm vụ`);
  await expect(page).toHaveURL('/nhiem-vu/');
});

test('tasks stand under their plans: only the first is open, drafts last, and a filter opens what it finds', async ({
  page,
}) => {
  await page.goto('/nhiem-vu/');
  const groups = page.locator('[data-group]');
  const open = groups.getByRole('button', { expanded: true });
  await expect(open).toHaveCount(1);
  await expect(groups.first().getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await expect(groups.last().getByRole('rowheader')).toContainText('Dự thảo');

  await unfoldChoices(page);
  await page.getByLabel('Tỉnh, thành phố').selectOption('vn-hp');
  await expect(groups.filter({ visible: true })).toHaveCount(1);
  await expect(groups.last().locator('[data-row]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(open).toHaveCount(1);

  await page
    .getByRole('navigation', { name: 'Theo kế hoạch' })
    .getByRole('link', { name: /^Dự thảo/ })
    .click();
  await expect(groups.last().locator('[data-row]').first()).toBeVisible();
});

test('the link of a plan card leads to the deadlines of this plan', async ({ page }) => {
  await page.goto('/ke-hoach/');
  const card = page.locator('[data-row]').filter({ hasText: 'Kế hoạch 151/KH-UBND' });
  const link = card.getByRole('link', { name: /thời hạn$/ });
  const count = Number.parseInt((await link.textContent()) ?? '', 10);
  await link.click();
  await expect(page.locator('[data-row]:visible')).toHaveCount(count);
  await expect(page.getByText('Gửi:')).toHaveCount(0);
});

test('an agency shows what is due first, and which names for many may mean it', async ({ page }) => {
  await page.goto('/co-quan/ct-so-cong-thuong/');
  await page.getByRole('link', { name: /^Phải báo cáo/ }).click();
  await expect(page.getByRole('heading', { name: /^Việc có thời hạn cơ quan này/ })).toBeInViewport();
  const names = page.getByRole('region', { name: 'Việc giao chung có thể gồm cơ quan này' });
  await expect(names).toContainText('Văn bản không kể tên từng cơ quan.');
  await expect(names.getByRole('link', { name: /quận, huyện/ })).toHaveCount(0);
  await names.getByRole('link', { name: 'Các sở, ban, ngành thành phố' }).click();
  const bodies = page.getByRole('region', { name: 'Cơ quan có thể được gọi chung như vậy' });
  await expect(bodies.getByRole('link', { name: 'Sở Công Thương' })).toBeVisible();
});

test('a task that is a part of its clause says so, and shows what is due there', async ({ page }) => {
  await page.goto('/nhiem-vu/vn-ct-kh-ubnd-2022-195/sec_6__para_1/');
  const words = page.getByRole('region', { name: 'Trích nguyên văn' });
  await expect(words).toContainText('trích một phần của điều khoản');
  await expect(words.getByRole('link', { name: /^Đọc cả điều khoản/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Thời hạn trong điều khoản này' })).toContainText('30/11');
});

test('an analyst sees which targets a task stands with and in which relation, and where it stands under its heading', async ({
  page,
}) => {
  await page.goto('/nhiem-vu/vn-ct-kh-ubnd-2020-151/sec_2__para_7__point_a/');
  const targets = page.getByRole('region', { name: 'Chỉ tiêu liên quan' });
  await expect(targets.getByRole('heading', { level: 3 })).toHaveText(/cùng mảng công việc/);
  await expect(targets).toContainText('trên 6.000 lượt đại biểu');
  await expect(page.getByRole('region', { name: 'Nhiệm vụ trong cùng đề mục' })).toContainText(
    'thứ 1 trong 2 nhiệm vụ',
  );
});

test('a doubted target leads to its doubt', async ({ page }) => {
  await page.goto('/chi-tieu/');
  await page.getByRole('row').filter({ hasText: '25%/năm' }).getByRole('link', { name: 'Còn nghi ngờ' }).click();
  await expect(page).toHaveURL(/\/ke-hoach\/vn-ct-kh-ubnd-2016-114\/#hd-/);
  await expect(page.locator(':target')).toContainText('25%/năm');
});

for (const address of ['/', '/nhiem-vu/', '/ke-hoach/', '/thoi-han/', '/co-quan/ct-so-khoa-hoc-va-cong-nghe/']) {
  test(`${address} does not move while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const root = document.documentElement;
        for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
          root.dataset['shift'] = String(Number(root.dataset['shift'] ?? 0) + entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.05);
  });
}

test('the number of tasks that an agency leads is the same in the list and on its page', async ({ page }) => {
  await page.goto('/nhiem-vu/?co-quan=hp-so-khoa-hoc-va-cong-nghe&vai-tro=chu-tri');
  const led = await page.locator('[data-row]:visible').count();
  await page.goto('/co-quan/hp-so-khoa-hoc-va-cong-nghe/');
  await expect(page.getByRole('heading', { name: `Chủ trì (${led})` })).toBeVisible();
});

test('plans are narrowed by words typed without marks', async ({ page }) => {
  await page.goto('/ke-hoach/');
  await page.getByRole('searchbox', { name: 'Từ khóa' }).fill('cong nghiep sinh hoc');
  await expect(page.locator('[data-row]:visible')).toHaveCount(1);
  await expect(page.getByRole('link', { name: /công nghiệp sinh học/ })).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('lists are whole, filters are not there', async ({ page }) => {
    await page.goto('/nhiem-vu/?co-quan=ct-so-cong-thuong');
    await expect(page.getByRole('form', { name: 'Lọc nhiệm vụ' })).toBeHidden();
    expect(await page.locator('[data-row]:visible').count()).toBeGreaterThan(200);
  });

  for (const address of ['/', '/ke-hoach/', '/co-quan/', '/chi-tieu/', '/thoi-han/', '/van-ban/']) {
    test(`${address} is read in one column's width`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const main = await page.getByRole('main').boundingBox();
      expect((main?.x ?? 0) + (main?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    });
  }
});

/** On a phone the choices of a filter are folded away. */
async function unfoldChoices(page: Page): Promise<void> {
  const more = page.getByText('Thêm điều kiện lọc');
  if (await more.isVisible()) await more.click();
}

test('an analyst narrows the tasks, sees what each choice would leave, sorts, and takes what is shown away', async ({
  page,
  isMobile,
}) => {
  await page.goto('/nhiem-vu/');
  await unfoldChoices(page);
  await page.getByLabel('Mảng công việc').selectOption('finance');
  const option = page.getByLabel('Kế hoạch', { exact: true }).locator('option[value="vn-ct-kh-ubnd-2016-114"]');
  const promised = Number(/\((\d+)\)$/.exec((await option.getAttribute('label')) ?? '')?.[1]);
  await page.getByLabel('Kế hoạch', { exact: true }).selectOption('vn-ct-kh-ubnd-2016-114');
  const rows = page.locator('#danh-sach [data-row]:visible');
  await expect(rows).toHaveCount(promised);

  if (isMobile) await page.getByLabel('Sắp xếp').selectOption('thoi-gian-giam');
  else {
    await page.getByRole('button', { name: 'Thời gian' }).click();
    await expect(page.getByRole('columnheader', { name: 'Thời gian' })).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('button', { name: 'Thời gian' }).click();
  }
  await expect(page).toHaveURL(/mang=finance&xep=thoi-gian-giam$/);
  await expect(rows.last()).toContainText('không nêu');

  const shown = await rows.evaluateAll((all) => all.map((row) => row.dataset['id']));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV phần đang xem' }).click();
  const lines: { readonly id: string }[] = parse(readFileSync(await (await saving).path()), {
    bom: true,
    columns: true,
  });
  expect(lines.map(({ id }) => id)).toEqual(shown);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Mảng công việc: Kinh phí')).toContainText('Sắp xếp: Thời gian: muộn trước');
});
