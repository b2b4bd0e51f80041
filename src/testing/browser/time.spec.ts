/** What is due, and what a day makes of the pages. The clock stands still: no test depends on the day on which it runs. */
import { expect, test, type Page } from '@playwright/test';

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';

/** Noon in Viet Nam. */
async function stopClock(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T05:00:00Z`));
}

async function choose(page: Page, day: string): Promise<void> {
  await page.getByText('Xem trang này tại một ngày khác').click();
  await page.getByLabel('Tính đến ngày').fill(day);
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
}

const bar = (page: Page) => page.getByRole('region', { name: 'Ngày đang xem' });

test('an official asks what is due next, follows the chain of reports, and sees what was running in 2023', async ({
  page,
}) => {
  await stopClock(page, '2026-10-02');
  await page.goto(plan);
  const answer = page.locator('.answer-next');
  await expect(answer).toContainText('Tính đến hôm nay, ngày 02/10/2026');
  const next = answer.getByRole('listitem').first();
  await expect(next).toContainText('Trước ngày 15/10/2026');
  await expect(next).toContainText('còn 12 ngày');

  const steps = page.locator('.chain.linked').first().getByRole('listitem');
  await expect(steps.nth(0)).toContainText('Trước ngày 15/10 hằng năm');
  await expect(steps.nth(0)).toContainText('gửi Sở Khoa học và Công nghệ');
  await expect(steps.nth(1)).toContainText('15 ngày sau bước trước');
  await expect(steps.nth(1)).toContainText('gửi Ủy ban nhân dân thành phố Cần Thơ');

  await choose(page, '2023-06-01');
  await expect(bar(page)).toContainText('Đang xem tính đến ngày 01/06/2023');
  await expect(next).toContainText('Trước ngày 15/10/2023');
  await expect(page).toHaveURL(/\?ngay=2023-06-01$/);

  await page.locator('.breadcrumbs').getByRole('link', { name: 'Kế hoạch' }).click();
  await expect(page).toHaveURL(/\/ke-hoach\/\?ngay=2023-06-01$/);
  const card = (name: string) => page.locator('.plan-card').filter({ hasText: name });
  await expect(card('195/KH-UBND')).toContainText('đang trong kỳ');
  await expect(card('114/KH-UBND')).toContainText('đã hết kỳ');

  await bar(page).getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(bar(page)).toBeHidden();
  await expect(page).toHaveURL(/\/ke-hoach\/$/);
});

const marks = [
  { kind: 'a plan', address: plan, day: '2020-11-23', mark: '.answer-period .day-mark', said: 'chưa bắt đầu' },
  { kind: 'a plan', address: plan, day: '2020-11-24', mark: '.answer-period .day-mark', said: 'đang trong kỳ' },
  {
    kind: 'an agency that was merged',
    address: '/co-quan/ct-so-ke-hoach-va-dau-tu/',
    day: '2022-01-01',
    mark: '.page-said .day-mark',
    said: 'đang hoạt động',
  },
  {
    kind: 'an agency that was merged',
    address: '/co-quan/ct-so-ke-hoach-va-dau-tu/',
    day: '2026-01-01',
    mark: '.page-said .day-mark',
    said: 'không còn',
  },
  {
    kind: 'a task of one year',
    address: '/nhiem-vu/vn-ct-kh-ubnd-2020-151/att__row_1/',
    day: '2020-12-31',
    mark: '.facts .day-mark',
    said: 'đang trong thời gian',
  },
  {
    kind: 'a task of one year',
    address: '/nhiem-vu/vn-ct-kh-ubnd-2020-151/att__row_1/',
    day: '2021-01-01',
    mark: '.facts .day-mark',
    said: 'đã hết thời gian',
  },
  {
    kind: 'a deadline with its day',
    address: '/thoi-han/?tu-khoa=giai+đoạn',
    day: '2025-10-15',
    mark: '.deadline:visible .day-mark',
    said: 'đã qua',
  },
] as const;
for (const { kind, address, day, mark, said } of marks) {
  test(`on ${day} ${kind} is said to be "${said}"`, async ({ page }) => {
    await stopClock(page, '2026-10-02');
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}ngay=${day}`);
    await expect(page.locator(mark).first()).toHaveText(said);
  });
}

test('an official steps through the months and sends the address of one', async ({ page }) => {
  await stopClock(page, '2026-10-02');
  await page.goto('/lich/');
  const steps = page.getByRole('group', { name: 'Xem theo' });
  await steps.getByRole('button', { name: 'Tháng' }).click();
  await expect(steps.getByRole('status')).toHaveText('Tháng 10 / 2026');
  const slots = page.locator('.calendar-slot:visible');
  await expect(slots.getByRole('heading')).toHaveText(['Tháng 10/2026', 'Trong năm, không nêu tháng']);
  await steps.getByRole('button', { name: 'Kỳ sau' }).click();
  await expect(page).toHaveURL(/\?nam=2026&trong-nam=t11$/);
  await expect(slots.getByRole('heading').first()).toHaveText('Tháng 11/2026');
  await page.reload();
  await expect(steps.getByRole('status')).toHaveText('Tháng 11 / 2026');
  await steps.getByRole('button', { name: 'Quý' }).click();
  await expect(slots).toHaveCount(3);
  await steps.getByRole('button', { name: 'Tất cả' }).click();
  await expect(page).toHaveURL(/\/lich\/$/);
});

test('a department lists what is sent to it', async ({ page }) => {
  await stopClock(page, '2026-10-02');
  await page.goto('/lich/?nhan=ct-so-khoa-hoc-va-cong-nghe&nam=2026');
  const rows = page.locator('.due-rows > :visible');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Gửi đánh giá tình hình');
  await expect(rows).toContainText('còn 12 ngày');
});

test('what is past is said to be past, and not whether it was done', async ({ page }) => {
  await stopClock(page, '2026-11-22');
  await page.goto('/lich/?nam=2026&trong-nam=t10');
  await expect(page.locator('#l-2026-10 + .due-rows .day-mark')).toHaveText(['đã qua', 'đã qua']);
});

test('the chosen day stays while a list is narrowed', async ({ page }) => {
  await stopClock(page, '2026-10-02');
  await page.goto('/nhiem-vu/?ngay=2023-01-01');
  await page.getByLabel('Từ khóa').fill('sở hữu');
  await expect(page).toHaveURL(/ngay=2023-01-01/);
  await expect(page).toHaveURL(/tu-khoa=/);
  await expect(bar(page)).toBeVisible();
});

test('an address with a day that does not exist shows today', async ({ page }) => {
  await stopClock(page, '2026-10-02');
  await page.goto('/lich/?ngay=2023-02-30');
  await expect(page.getByText('Tính đến hôm nay, ngày 02/10/2026').first()).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('nothing moves when a page that was built long ago is worked out for today', async ({ page }) => {
  await stopClock(page, '2029-03-01');
  for (const address of ['/lich/', '/', plan]) {
    await page.goto(address);
    await expect(page.getByText('Tính đến hôm nay, ngày 01/03/2029').first()).toBeAttached();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 500);
        }),
    );
    expect(moved, address).toBeLessThan(0.02);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the calendar holds every year and says of which day it speaks', async ({ page }) => {
    await page.goto('/lich/');
    await expect(page.getByText(/Tính đến ngày \d\d\/\d\d\/\d{4}, ngày lập trang/).first()).toBeVisible();
    const years = page.locator('.calendar-year');
    await expect(years.first()).toContainText('Năm 2016');
    await expect(years.last()).toContainText('Năm 2030');
    await years.first().locator('summary').click();
    await expect(years.first().locator('.due-rows').first()).toBeVisible();
    await expect(page.getByText('Xem trang này tại một ngày khác')).toBeHidden();
    await expect(page.getByRole('group', { name: 'Xem theo' })).toBeHidden();
  });
});
