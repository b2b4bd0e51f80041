/** Readers without a network, or with a bad one. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { builtFile, ShakySite } from './shaky-site.ts';

const test = base.extend<{ site: ShakySite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  site: async ({}, use) => {
    const site = await ShakySite.start();
    await use(site);
    site.stop();
  },
});
test.use({ serviceWorkers: 'allow' });
test.setTimeout(60_000); // a plan is some hundred files

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';
const task = '/nhiem-vu/vn-ct-kh-ubnd-2020-151/att__row_1/';

const control = (page: Page) => page.getByRole('group', { name: 'Lưu để đọc ngoại tuyến' });
const saveButton = (page: Page) => control(page).getByRole('button', { name: 'Lưu để đọc ngoại tuyến' });
const note = (page: Page) => page.getByText('bản lưu ngày');
const noNetwork = (page: Page) => page.getByRole('heading', { level: 1, name: 'Không có kết nối mạng' });

async function save(page: Page): Promise<void> {
  await saveButton(page).click();
  await saved(page);
}

const saved = (page: Page) => countsUntil(page, 'Đã lưu ngày');

/** Waits for words of the control as long as it goes on counting files, however long they take on a busy machine. */
async function countsUntil(page: Page, words: string): Promise<void> {
  const said = control(page).locator('[data-part="words"]');
  for (;;) {
    const now = (await said.textContent()) ?? '';
    if (now.includes(words)) return;
    await expect(said).not.toHaveText(now);
  }
}

/** Opens a page and waits until it is kept. */
async function visit(page: Page, site: ShakySite, path: string): Promise<void> {
  await page.goto(site.address(path));
  await expect
    .poll(() =>
      page.evaluate(async (asked) => Boolean(await (await caches.open('ke-hoach-mo-1-pages')).match(asked)), path),
    )
    .toBe(true);
}

test('a clerk saves a plan before a field trip and reads it, a task of it and a page seen before where there is no network', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, '/gioi-thieu/');
  await page.goto(site.address(plan));
  await expect(control(page)).toContainText(/khoảng \d,\d MB/);
  await save(page);

  await context.setOffline(true);
  await page.goto(site.address(`${plan}?tim=hoa+giai#sec_2__para_3__point_dd`));
  await expect(note(page)).toContainText('Đang ngoại tuyến – bản lưu ngày');
  await expect(page.locator('#sec_2__para_3__point_dd mark')).toHaveText(['hòa giải']);
  await expect(control(page)).toContainText('Đã lưu ngày');
  await page.getByRole('group', { name: 'Gắn với IV.1.a' }).getByRole('link', { name: 'Nhiệm vụ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Làm đầu mối tổng hợp');
  await page.goto(site.address('/gioi-thieu/'));
  await expect(note(page)).toBeVisible();

  await page.goto(site.address('/chi-tieu/'));
  await expect(noNetwork(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Kế hoạch đã lưu' }).getByRole('link')).toHaveText(
    /^Kế hoạch 151\/KH-UBND: /,
  );
  await page.getByRole('region', { name: 'Trang đã xem gần đây' }).getByRole('link', { name: 'Giới thiệu' }).click();
  await expect(page).toHaveURL(/\/gioi-thieu\/$/);

  await context.setOffline(false);
  await page.goto(site.address('/chi-tieu/'));
  await expect(noNetwork(page)).toHaveCount(0);
  await expect(note(page)).toHaveCount(0);
});

test('where there is no network, a reader of English is told so in English', async ({ page, context, site }) => {
  await visit(page, site, '/en/lich/');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('Offline – copy saved on')).toBeVisible();
  await page.goto(site.address('/en/chi-tieu/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');
  await page.getByRole('region', { name: 'Pages seen lately' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/lich\/$/);
});

test('a reader brings home the pages for no network in the language that is read, and is shown those for lack of others', async ({
  page,
  context,
  site,
}) => {
  const isKept = (path: string) => page.evaluate(async (asked) => Boolean(await caches.match(asked)), path);
  await visit(page, site, '/lich/');
  expect(await isKept('/ngoai-tuyen/')).toBe(true);
  expect(await isKept('/en/ngoai-tuyen/')).toBe(false);
  await context.setOffline(true);
  await page.goto(site.address('/en/chi-tieu/'));
  await expect(noNetwork(page)).toBeVisible();
  await context.setOffline(false);
  await page.goto(site.address('/en/lich/'));
  await expect.poll(() => isKept('/en/ngoai-tuyen/')).toBe(true);
});

test('the first page of the first visit can be read again with its faces and its script', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, plan);
  await context.setOffline(true);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.reload();
  await expect(note(page)).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('1em "Be Vietnam Pro"', 'ế'))).toBe(true);
  expect(failed.filter((address) => !address.endsWith('ngoai-tuyen.json'))).toEqual([]);
});

test('on a slow phone whose connection drops half-way, the page stays, what came is kept and saving goes on from there', async ({
  page,
  site,
}) => {
  await visit(page, site, plan);
  const tasksAsked = () => site.asked.filter((path) => path.startsWith('/nhiem-vu/'));
  site.network = (path) => (path.startsWith('/nhiem-vu/') && tasksAsked().length > 20 ? 'broken' : 'good');
  await saveButton(page).click();
  await countsUntil(page, 'Mất kết nối khi mới lưu');
  await expect(page.getByRole('heading', { name: 'Toàn văn' })).toBeVisible();
  const kept = await page.evaluate(async (name) => {
    const all = await (await caches.open(name)).keys();
    return all.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/nhiem-vu/'));
  }, 'ke-hoach-mo-1-plan-vn-ct-kh-ubnd-2020-151');
  expect(kept.length).toBeGreaterThan(10);

  site.network = () => 'silent'; // worse: nothing answers any more
  await page.goto(site.address(kept[0] ?? ''));
  await expect(note(page)).toContainText('Chưa tải được bản mới – bản lưu ngày');

  site.network = () => 'good';
  site.asked.length = 0;
  await page.goto(site.address(plan));
  await expect(control(page)).toContainText(/Chưa lưu xong: mới có \d+ trong \d+ tệp/);
  await control(page).getByRole('button', { name: 'Lưu tiếp' }).click();
  await saved(page);
  expect(tasksAsked().filter((path) => kept.includes(path))).toEqual([]);
});

test('when the connection comes back, saving goes on by itself', async ({ page, context, site }) => {
  await visit(page, site, plan);
  site.network = (path) => (path === task ? 'lost' : 'good');
  await saveButton(page).click();
  await countsUntil(page, 'Mất kết nối');
  await context.setOffline(true);
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
  site.network = () => 'good';
  await context.setOffline(false);
  await saved(page);
});

test('a page that breaks off says where, and never takes the place of a whole one', async ({ page, context, site }) => {
  await visit(page, site, plan);
  site.network = (path) => (path === plan ? 'broken' : 'good');
  await page.goto(site.address(plan));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Mất kết nối khi đang tải: trang mới hiện được đến đây.')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await context.setOffline(true);
  await page.goto(site.address(plan));
  await expect(page.getByRole('contentinfo')).toBeVisible();
});

test('a page that is not there is not kept', async ({ page, context, site }) => {
  await visit(page, site, '/gioi-thieu/');
  await page.goto(site.address('/khong-co-trang-nay/'));
  await context.setOffline(true);
  await page.goto(site.address('/khong-co-trang-nay/'));
  await expect(noNetwork(page)).toBeVisible();
});

test('who stops saving can take away what was saved, and a screen reader hears it', async ({ page, site }) => {
  await visit(page, site, plan);
  site.network = (path) => (path === task ? 'silent' : 'good');
  await saveButton(page).click();
  await expect(control(page).getByRole('progressbar', { name: 'Tiến độ lưu' })).toBeVisible();
  await control(page).getByRole('button', { name: 'Dừng lưu' }).press('Enter');
  await expect(control(page)).toContainText('Chưa lưu xong');
  await expect(control(page).getByRole('button', { name: 'Lưu tiếp' })).toBeFocused();
  await control(page).getByRole('button', { name: 'Xóa phần đã lưu' }).click();
  await expect(saveButton(page)).toBeFocused();
  await expect(control(page).getByRole('status')).toHaveText('Đã xóa bản lưu.');
  expect(await page.evaluate(() => caches.keys())).not.toContainEqual(expect.stringContaining('plan'));
});

test('a device without room says so', async ({ page, context, site }) => {
  await visit(page, site, plan);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.address(''), quotaSize: 400_000 });
  await saveButton(page).click();
  await countsUntil(page, 'Máy không còn đủ chỗ');
});

test('copies are taken away one by one from the page that lists them', async ({ page, site }) => {
  await visit(page, site, '/gioi-thieu/');
  await visit(page, site, plan);
  await save(page);
  await control(page).getByRole('link', { name: 'Xem các bản đã lưu' }).click();
  const plans = page.getByRole('region', { name: 'Kế hoạch đã lưu' });
  await expect(plans.getByRole('listitem')).toContainText(/khoảng \d,\d MB, lưu ngày \d/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await plans.getByRole('button', { name: /^Xóa bản lưu Kế hoạch 151/ }).click();
  await expect(plans).toContainText('Không còn bản nào.');
  await page.getByRole('button', { name: 'Xóa bản lưu Giới thiệu' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Xóa bản lưu Giới thiệu' })).toHaveCount(0);
});

test('the site can be installed', async ({ page, context, site }) => {
  await visit(page, site, '/');
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors: errors } = await devtools.send('Page.getInstallabilityErrors');
  expect(errors.map(({ errorId }) => errorId)).toEqual(['in-incognito']); // as every test is
  expect((await devtools.send('Page.getAppManifest')).errors).toEqual([]);
});

test('a newer build takes over without loading the page anew; pages and saved plans stay', async ({ page, site }) => {
  await visit(page, site, plan);
  await save(page);
  const before = await page.evaluate(() => caches.keys());
  const shell = before.find((name) => name.includes('shell')) ?? '';
  const version = shell.split('-').at(-1) ?? '';
  site.changed.set('/sw.js', builtFile('/sw.js').replaceAll(version, 'newer'));
  await page.evaluate(async () => {
    document.documentElement.dataset['same'] = 'yes';
    await (await navigator.serviceWorker.ready).update();
  });
  await expect
    .poll(() => page.evaluate(() => caches.keys()).then((names) => [...names].sort()))
    .toEqual(before.map((name) => (name === shell ? shell.replace(version, 'newer') : name)).sort());
  await expect(page.locator('html')).toHaveAttribute('data-same', 'yes');
});

test('a plan of which a newer edition is published says so and takes only what changed', async ({ page, site }) => {
  await visit(page, site, plan);
  await save(page);
  const list = JSON.parse(builtFile(`${plan}ngoai-tuyen.json`)) as {
    version: string;
    files: { address: string; hash: string }[];
  };
  const files = list.files.map((file) => (file.address === task ? { ...file, hash: 'newer' } : file));
  site.changed.set(`${plan}ngoai-tuyen.json`, JSON.stringify({ ...list, version: 'newer', files }));
  await page.reload();
  await expect(control(page)).toContainText('Trang đã có bản mới hơn.');
  site.asked.length = 0;
  await control(page).getByRole('button', { name: 'Cập nhật' }).click();
  await expect(control(page)).not.toContainText('Trang đã có bản mới hơn.');
  await expect(control(page)).toContainText('Đã lưu ngày');
  expect(site.asked.filter((path) => path !== '/sw.js')).toEqual([`${plan}ngoai-tuyen.json`, task]); // the browser looks for a newer worker when it likes
});

test('a browser that cannot keep pages says so', async ({ page, site }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(site.address(plan));
  await expect(control(page)).toContainText('Trình duyệt này không lưu được trang để đọc ngoại tuyến.');
  await expect(control(page).getByRole('button')).toHaveCount(0);
});

base.describe('without JavaScript', () => {
  base.use({ javaScriptEnabled: false });
  base('nothing is offered that would not work', async ({ page }) => {
    await page.goto(plan);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-save-offline]')).toBeHidden();
  });
});
