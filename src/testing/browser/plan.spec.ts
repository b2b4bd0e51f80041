/** A reader of one plan. */
import { expect, test, type Page } from '@playwright/test';

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';
const draft = '/ke-hoach/vn-hp-qd-ubnd-2026-du-thao-tai-san-tri-tue/';
const tools = (page: Page) => page.getByRole('group', { name: /^Về / });
const preview = (page: Page) => page.getByRole('group', { name: /^Xem nhanh/ });

test('a citizen sees what the plan wants, by when, who leads and how much of it is dated, before the text', async ({
  page,
}) => {
  await page.goto(plan);
  const answer = page.getByRole('region', { name: 'Tóm lược' });
  await expect(answer.getByRole('blockquote')).toContainText('Nâng cao nhận thức về sở hữu trí tuệ');
  await expect(answer.getByRole('link', { name: 'Đến năm 2030' })).toBeVisible();
  await expect(answer.getByRole('link', { name: '5 chỉ tiêu bằng số' })).toHaveAttribute('href', '#chi-tieu');
  await answer.getByRole('link', { name: '12 trong 75 nhiệm vụ, giải pháp có thời gian' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^12 trong/);
});

test('the number beside a leading agency leads to the tasks that it counts', async ({ page }) => {
  await page.goto(plan);
  const lead = page.getByRole('region', { name: 'Tóm lược' }).getByRole('listitem').filter({ hasText: 'Sở Khoa học' });
  await lead.getByRole('link', { name: '8 nhiệm vụ' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^8 trong/);
});

test('a citizen who gets a link to one clause lands on it', async ({ page }) => {
  await page.goto(`${plan}#sec_2__para_3__point_dd`);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('đ) Khuyến khích giải quyết các tranh chấp');
});

test('on a line that falls silent after the text, a link to one clause still lands on it', async ({ page }) => {
  await page.route('**/*.js', () => undefined); // never answered
  await page.goto(`${plan}#sec_2__para_3__point_dd`, { waitUntil: 'commit' });
  await expect(page.locator('#sec_2__para_3__point_dd')).toBeInViewport();
});

test('a page waits for its style before it is taken for read, and so is laid out once', async ({ page }) => {
  await page.route('**/*.css', () => undefined); // never answered
  await page.goto(plan, { waitUntil: 'commit' });
  await page.locator('footer').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
});

test('a phone lays out the words of a far clause when the reader comes near', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'on a wide screen labels stand beside their words');
  await page.goto(plan);
  const words = page.locator('#sec_4__para_1__point_a p').first();
  const isLaidOut = () => words.evaluate((line) => line.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  await words.scrollIntoViewIfNeeded();
  await expect.poll(isLaidOut).toBe(true);
});

test('each clause has a link to itself', async ({ page }) => {
  await page.goto(plan);
  await page.getByRole('link', { name: 'Đường dẫn đến II.3.đ', exact: true }).click();
  await expect(page).toHaveURL(/#sec_2__para_3__point_dd$/);
});

test('the contents tree leads to a part, and leaves it in sight', async ({ page, isMobile }) => {
  await page.goto(plan);
  if (isMobile) await page.getByText('Mục lục', { exact: true }).click();
  const contents = page.getByRole('navigation', { name: 'Mục lục toàn văn' });
  await contents.getByRole('link', { name: 'V. CHẾ ĐỘ BÁO CÁO' }).click();
  await expect(page.getByRole('heading', { name: 'V. CHẾ ĐỘ BÁO CÁO' })).toBeInViewport({ ratio: 1 });
  if (isMobile) await expect(contents.getByRole('link', { name: 'V. CHẾ ĐỘ BÁO CÁO' })).toBeHidden();
});

test('the contents tree follows the reader', async ({ page, isMobile }) => {
  await page.goto(`${plan}#sec_2__para_3__point_dd`);
  const contents = page.getByRole('navigation', { name: 'Mục lục toàn văn' });
  const current = contents.locator('[aria-current]');
  await expect(current).toHaveText(/^3\. Nâng cao hiệu quả/);
  if (isMobile) await expect(contents.locator('summary')).toContainText('II. 3. Nâng cao hiệu quả');
  else await expect(current).toBeInViewport();
  await page.locator('#sec_3').evaluate((part) => part.scrollIntoView());
  await expect(current).toHaveText('III. KINH PHÍ THỰC HIỆN');
  await page.getByRole('heading', { level: 1 }).evaluate((head) => head.scrollIntoView());
  await expect(current).toHaveCount(0);
});

test('on a phone the open contents close with Escape and do not keep the reader', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'beside the text the tree is always open');
  await page.goto(`${plan}#sec_3`);
  const summary = page.getByRole('navigation', { name: 'Mục lục toàn văn' }).locator('summary');
  await summary.click();
  await expect(page.getByRole('link', { name: 'I. MỤC TIÊU', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'I. MỤC TIÊU', exact: true })).toBeHidden();
  await expect(summary).toBeFocused();
});

test('a citizen who gets a link to one clause is told where it stands and what it does not say', async ({ page }) => {
  await page.goto(`${plan}#sec_2__para_3__point_dd`);
  await expect(tools(page)).toContainText('Điểm đ khoản 3 Mục II');
  await expect(tools(page).getByRole('link', { name: /^3\. Nâng cao hiệu quả/ })).toBeVisible();
  await expect(tools(page)).toContainText('Văn bản không nêu cơ quan chủ trì và thời gian cho việc này.');
  const words = page.locator(':target > .clause-own > .clause-words');
  await expect(words).toBeInViewport({ ratio: 1 });
  const bar = await page.getByRole('navigation', { name: 'Mục lục toàn văn' }).boundingBox();
  const clause = await words.boundingBox();
  const isBeside = (bar?.width ?? 0) < 300;
  expect(isBeside || (clause?.y ?? 0) >= (bar?.y ?? 0) + (bar?.height ?? 0)).toBe(true);
});

for (const [what, id, next] of [
  ['a point', 'sec_2__para_3__point_dd', 'sec_2__para_3__point_e'],
  ['a heading', 'sec_4__para_1', 'sec_4__para_1__point_a'],
  ['a row', 'att__row_3', 'att__row_4'],
] as const) {
  test(`scripts bring the buttons of ${what} without moving what is read below it`, async ({ page }) => {
    const { promise: held, resolve: answer } = Promise.withResolvers<undefined>();
    await page.route('**/*.js', (route) => held.then(() => route.continue()));
    await page.goto(`${plan}#${id}`, { waitUntil: 'commit' });
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await page.evaluate(() => document.fonts.ready);
    const distance = async () => {
      const [named, below] = [await page.locator(`#${id}`).boundingBox(), await page.locator(`#${next}`).boundingBox()];
      return (below?.y ?? 0) - (named?.y ?? 0);
    };
    const before = await distance();
    answer(undefined);
    await expect(tools(page).getByRole('button', { name: 'Trích dẫn ngắn' })).toBeVisible();
    expect(await distance()).toBeCloseTo(before, 0);
  });
}

test('a heading tells what the clauses below it order, for whom and when', async ({ page }) => {
  await page.goto(`${plan}#sec_4__para_1`);
  await tools(page).getByText('3 điều khoản bên dưới').click();
  const first = tools(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'IV.1.a' }) });
  await expect(first).toContainText('Chủ trì: Sở Khoa học và Công nghệ');
  await expect(first).toContainText('Năm 2025');
});

test('a clerk copies the citation of a clause in full, with its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(plan);
  await page.getByRole('link', { name: 'Đường dẫn đến I.2.d', exact: true }).click();
  await tools(page).getByRole('button', { name: 'Chép trích dẫn' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã chép' })).toHaveText(
    'Đã chép trích dẫn đầy đủ, kèm địa chỉ.',
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    'điểm d khoản 2 Mục I Kế hoạch số 151/KH-UBND ngày 24 tháng 11 năm 2020 của Ủy ban nhân dân thành phố Cần Thơ thực hiện Chiến lược sở hữu trí tuệ',
  );
  expect(copied).toContain('#sec_1__para_2__point_d)');
});

test('where the browser refuses the clipboard, the words stand selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(`${draft}#art_3`);
  await tools(page).getByRole('button', { name: 'Trích dẫn ngắn' }).click();
  const field = page.getByLabel(/Hãy chép dòng này/);
  await expect(field).toHaveValue(/^Điều 3 dự thảo Quyết định ban hành Chương trình hỗ trợ/);
  await expect(field).toBeFocused();
});

test('closed, the tools give the keyboard back to the label of the clause, which opens them again', async ({
  page,
}) => {
  await page.goto(`${plan}#att__row_3`);
  await tools(page).getByRole('button', { name: 'Đóng' }).press('Enter');
  await expect(tools(page)).toHaveCount(0);
  const label = page.getByRole('link', { name: 'Đường dẫn đến PL.3', exact: true });
  await expect(label).toBeFocused();
  await label.press('Enter');
  await expect(tools(page)).toContainText('Dòng 3 Phụ lục');
});

test('pointed at, an agency tells what it does in this plan, as long as the pointer is there', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no pointer to hover');
  await page.goto(plan);
  const agency = page.locator('#sec_4__para_1').getByRole('link', { name: 'Sở Khoa học và Công nghệ' }).first();
  await agency.hover();
  await expect(preview(page)).toContainText('chủ trì 8 nhiệm vụ');
  await preview(page).getByText('chủ trì 8 nhiệm vụ').hover();
  await page.waitForTimeout(400); // longer than a preview waits for a pointer that is gone
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview(page)).toHaveCount(0);
});

test('with the keyboard one reads what a cited document is, and goes on to its page', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await page.goto(`${plan}#preamble__p_1`);
  await page.getByRole('link', { name: 'Đường dẫn đến Tên', exact: true }).focus();
  const cited = page.locator('#preamble__p_1 .clause-line').getByRole('link', { name: /Quyết định số 1068/ });
  while (!(await cited.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
  await expect(preview(page)).toContainText('Cơ quan ban hành: Thủ tướng Chính phủ');
  await page.keyboard.press('Tab');
  await expect(preview(page).getByRole('link', { name: 'Mở trang' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1068/QĐ-TTg');
});

test('on a phone the first tap tells what a name is, the second goes there', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'no taps on a desktop');
  await page.goto(plan);
  const agency = page.locator('#sec_4__para_1').getByRole('link', { name: 'Sở Khoa học và Công nghệ' }).first();
  await agency.tap();
  await expect(preview(page)).toContainText('Mở trang');
  await agency.tap();
  await expect(page).toHaveURL(/co-quan\/ct-so-khoa-hoc-va-cong-nghe/);
});

test('a reader asks for all corrected and doubtful readings, and sends them away again', async ({ page }) => {
  await page.goto(plan);
  const text = page.locator('#sec_1__para_2__point_d');
  const toggle = page.getByRole('button', { name: /^Hiện chỗ hiệu đính và nghi ngờ \(\d+\)$/ });
  await toggle.click();
  await expect(text).toContainText(/\[\s*phần đầu → phấn đấu Chắc chắn\s+Dòng 29, ở I\.2\.d/);
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await toggle.click();
  await expect(text).not.toContainText('phần đầu');
});

test('at the end of a plan a reader goes on to the next one of the list', async ({ page }) => {
  await page.goto(plan);
  await page
    .getByRole('navigation', { name: 'Kế hoạch khác và về đầu trang' })
    .getByRole('link', { name: /^Liền sau/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nghị quyết số 02-NQ/TU');
});

test('at 400 % zoom nothing lies over the clause that the address names', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`${plan}?tim=hoa+giai#sec_2__para_3__point_dd`);
  await expect(page.locator(':target mark').first()).toBeAttached();
  const covered = await page.locator(':target mark').evaluateAll((marks) =>
    marks.some((mark) => {
      const { left = 0, top = 0 } = mark.getClientRects()[0] ?? {};
      return document.elementFromPoint(left + 2, top + 2)?.closest('mark') !== mark;
    }),
  );
  expect(covered).toBe(false);
});

test('a corrected word leads to its reason, and the reason back to the clause', async ({ page }) => {
  await page.goto(plan);
  await page.locator('#sec_1__para_2__point_d').getByRole('link', { name: 'phấn đấu', exact: true }).click();
  const reason = page.locator(':target');
  await expect(reason).toContainText('phần đầu');
  await expect(reason).toContainText('Máy đọc nhầm chữ');
  await reason.getByRole('link', { name: /^I\.2\.d ?, dòng 29$/ }).click();
  await expect(page).toHaveURL(/#sec_1__para_2__point_d$/);
});

test('a doubtful reading stays as printed and says so', async ({ page }) => {
  await page.goto('/ke-hoach/vn-ct-kh-ubnd-2022-195/');
  const doubt = page.locator('#sec_1__para_1__point_b').getByRole('link', { name: 'của tỉnh', exact: true });
  await doubt.click();
  await expect(page.locator(':target')).toContainText('giữ như bản in');
});

test('a cited document is a link to its page', async ({ page }) => {
  await page.goto(plan);
  await page
    .locator('[data-plan-text]')
    .getByRole('link', { name: /Quyết định số 1068\/QĐ-TTg/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1068/QĐ-TTg');
});

test('both witnesses of 151 are named, with what each lacks', async ({ page }) => {
  await page.goto(plan);
  await expect(page.getByRole('heading', { name: 'Bản nguồn 000' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bản nguồn 001' })).toBeVisible();
});

test('a draft has no number and no day, and says that it is a draft', async ({ page }) => {
  await page.goto(draft);
  await expect(page.getByText('Đây là dự thảo')).toBeVisible();
  for (const name of ['Số, ký hiệu', 'Ngày ban hành']) {
    await expect(page.locator('dt', { hasText: name }).locator('+ dd')).toHaveText('không nêu');
  }
});

test('without JavaScript the whole text can be read, and a named clause says where it stands', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${plan}#sec_2__para_3__point_dd`);
  await expect(page.getByText('Khuyến khích giải quyết các tranh chấp về sở hữu trí tuệ')).not.toHaveCount(0);
  await expect(tools(page)).toContainText('Điểm đ khoản 3 Mục II');
  await expect(tools(page).getByRole('button')).toHaveCount(0);
  await context.close();
});

test('with the keyboard alone one reaches the text past the header', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await page.goto(plan);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a row of an annex has an address of its own, and says that it is a task', async ({ page }) => {
  await page.goto(plan);
  await page.getByRole('link', { name: 'Đường dẫn đến PL.3', exact: true }).click();
  await expect(page.locator('#att__row_3')).toBeInViewport();
  await expect(tools(page)).toContainText('Dòng này là một nhiệm vụ.');
});

test('a target in the text leads to what it says, and back', async ({ page }) => {
  await page.goto(plan);
  await page.getByRole('group', { name: 'Gắn với I.2.d' }).getByRole('link', { name: 'trên 5.500 văn bằng' }).click();
  await expect(page.locator(':target')).toContainText('Số văn bằng sở hữu trí tuệ được cấp');
  await page.locator(':target').getByRole('link', { name: 'I.2.d' }).click();
  await expect(page).toHaveURL(/#sec_1__para_2__point_d$/);
});
