/** People who take something from a page with them, or tell what is wrong in it. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';
const task = '/nhiem-vu/vn-ct-kh-ubnd-2020-151/att__row_1/';
const tools = (page: Page) => page.getByRole('group', { name: 'Dùng trang này' });

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('an official copies the link of a task found by searching: the page itself, without the marks', async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${task}?tim=doanh+nghiệp`);
    const button = tools(page).getByRole('button', { name: 'Chép liên kết' });
    await button.click();
    await expect(page.getByText('Đã chép liên kết của trang này.')).toBeVisible();
    await expect(button).toBeFocused();
    expect(await copied(page)).toBe(new URL(task, baseURL).href);
  });

  test('an official copies the citation of a task, as the first mention in a document asks for it', async ({
    page,
    baseURL,
  }) => {
    await page.goto(task);
    await tools(page).getByRole('button', { name: 'Chép trích dẫn' }).click();
    await expect(page.getByText('Đã chép trích dẫn, kèm địa chỉ.')).toBeVisible();
    const cited =
      'dòng 1 Phụ lục kèm theo Kế hoạch số 151/KH-UBND ngày 24 tháng 11 năm 2020 của Ủy ban nhân dân thành phố Cần Thơ thực hiện Chiến lược sở hữu trí tuệ trên địa bàn thành phố Cần Thơ đến năm 2030';
    expect(await copied(page)).toBe(`${cited} (${new URL(task, baseURL).href})`);
  });

  test('what was copied is said to all readers and goes away by itself', async ({ page }) => {
    await page.clock.install();
    await page.goto(plan);
    await tools(page).getByRole('button', { name: 'Chép liên kết' }).click();
    const said = page.getByRole('status').filter({ hasText: 'Đã chép liên kết' });
    await page.clock.runFor(1000);
    await expect(said).toBeVisible();
    await page.clock.runFor(10_000);
    await expect(said).toHaveCount(0);
  });

  test('a reader selects a wrong word and copies a report that says where it stands', async ({ page, baseURL }) => {
    await page.goto(plan);
    await page.locator('#sec_1__para_2__point_d p').first().selectText();
    const words = await page.evaluate(() => document.getSelection()?.toString().trim().slice(0, 30) ?? '');
    await page.getByText('Báo lỗi trên trang này').click();
    await page.getByLabel('Nội dung báo lỗi').press('ControlOrMeta+End');
    await page.getByLabel('Nội dung báo lỗi').pressSequentially('chữ đúng');
    await page.getByRole('button', { name: 'Chép báo lỗi' }).click();
    await expect(page.getByText('Đã chép báo lỗi.')).toBeVisible();
    const report = await copied(page);
    expect(report).toContain('Báo lỗi trên trang: Kế hoạch 151/KH-UBND');
    expect(report).toContain(`Địa chỉ: ${new URL(plan, baseURL).href}`);
    expect(report).toMatch(/Phiên bản dữ liệu: \d+\.\d+\.\d+/);
    expect(report).toContain(`Chỗ có lỗi: “${words}`);
    expect(report).toMatch(/Nên sửa thành: chữ đúng$/);
  });
});

test('where the browser refuses the clipboard, the address stands selected in a field', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } });
  });
  await page.goto(task);
  await tools(page).getByRole('button', { name: 'Chép liên kết' }).click();
  const field = page.getByLabel('Trình duyệt không cho chép');
  await expect(field).toHaveValue(new URL(task, baseURL).href);
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(new URL(task, baseURL).href);
});

test('someone on a phone shares the page of an agency by its title and address', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: ShareData) => {
        document.body.dataset['shared'] = JSON.stringify(shared);
        return Promise.resolve();
      },
    });
  });
  await page.goto('/co-quan/ct-so-cong-thuong/');
  await tools(page).getByRole('button', { name: 'Chia sẻ' }).click();
  const shared = JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '') as ShareData;
  expect(shared.title).toMatch(/^Sở Công Thương \(Cần\sThơ\) – Kế hoạch Mở$/);
  expect(shared.url).toBe(new URL('/co-quan/ct-so-cong-thuong/', baseURL).href);
});

test('a browser that cannot share offers no such button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(plan);
  await expect(tools(page).getByRole('button')).toHaveText(['Chép liên kết', 'Chép trích dẫn', 'In trang này']);
});

for (const path of [task, plan, '/co-quan/ct-so-cong-thuong/']) {
  test(`where a browser cannot share, the tools of ${path} leave no line empty`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a desktop has room for all on one line');
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    for (const width of [320, 360, 412]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      const empty = await tools(page).evaluate((row) => {
        const seen = [...row.querySelectorAll('.tool')].filter((tool) =>
          tool.checkVisibility({ visibilityProperty: true }),
        );
        const last = Math.max(...seen.map((tool) => tool.getBoundingClientRect().bottom));
        return row.getBoundingClientRect().bottom - last;
      });
      expect(empty, `${width} px`).toBeLessThan(4);
    }
  });
}

test('a clerk prints the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.body.dataset['printed'] = 'yes');
  });
  await page.goto('/van-ban/qd-ttg-2019-1068/');
  await tools(page).getByRole('button', { name: 'In trang này' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
});

test('a clerk adds the reports of a plan to the calendar and knows what it holds', async ({ page }) => {
  await page.goto(plan);
  const section = page.getByRole('region', { name: 'Thời hạn', exact: true });
  await expect(section).toContainText('có 3 trong 6 thời hạn');
  const waiting = page.waitForEvent('download');
  await section.getByRole('link', { name: 'Thêm vào lịch' }).click();
  const file = readFileSync(await (await waiting).path(), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(file).toContain('DTSTART;VALUE=DATE:20251015');
});

test('the calendar of an agency holds what it must do and what is sent to it', async ({ page, request }) => {
  await page.goto('/co-quan/ct-so-khoa-hoc-va-cong-nghe/');
  const link = page.locator('link[rel="alternate"][type="text/calendar"]');
  const answer = await request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toMatch(/^text\/calendar/);
  const file = (await answer.text()).replaceAll('\r\n ', '');
  expect(file).toContain('Nơi nhận báo cáo: Sở Khoa học và Công nghệ');
  expect(file).toContain('Cơ quan thực hiện: Sở Khoa học và Công nghệ');
});

test('a plan whose deadlines have no day says so and offers no calendar', async ({ page }) => {
  await page.goto('/ke-hoach/vn-ct-kh-ubnd-2016-114/');
  const section = page.getByRole('region', { name: 'Thời hạn', exact: true });
  await expect(section).toContainText('văn bản không nêu rõ ngày của thời hạn nào');
  await expect(section.getByRole('link', { name: 'Thêm vào lịch' })).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that would not work, and the report can still be read and copied by hand', async ({
    page,
  }) => {
    await page.goto(plan);
    await expect(tools(page).getByRole('button')).toHaveCount(0);
    await page.getByText('Báo lỗi trên trang này').click();
    await expect(page.getByLabel('Nội dung báo lỗi')).toHaveValue(/^Báo lỗi trên trang: Kế hoạch 151\/KH-UBND/);
    await expect(page.getByRole('button', { name: 'Chép báo lỗi' })).toHaveCount(0);
  });
});

test('nothing moves when the tools wake up and work', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() });
  });
  await page.goto('/van-ban/qd-ttg-2019-1068/');
  await page.evaluate(() => document.fonts.ready);
  const heading = page.getByRole('heading', { level: 2 }).first();
  const before = await heading.boundingBox();
  await tools(page).getByRole('button', { name: 'Chia sẻ' }).click();
  await tools(page).getByRole('button', { name: 'Chép liên kết' }).click();
  expect(await heading.boundingBox()).toEqual(before);
});
