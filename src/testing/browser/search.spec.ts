/** From words to the clause: typing, results, the page that a result opens. */
import { expect, test } from '@playwright/test';
import { box, complaints, find, hits, links, status } from './search-page.ts';

const expected: readonly (readonly [typed: string, address: RegExp, words: string])[] = [
  ['dang ky sang che', /#sec_1__para_2__(?:point_d|item_2__subitem_1)$/, 'đăng ký sáng chế'],
  ['đăng ký sáng chế', /#sec_1__para_2__(?:point_d|item_2__subitem_1)$/, 'đăng ký sáng chế'],
  ['ĐÀI PHÁT THANH', /2020-151\/.*#sec_4__para_10/, 'Đài Phát thanh'],
  ['hòa giải', /2020-151\/.*#sec_2__para_3__point_dd$/, 'hòa giải'],
  ['hoà giải', /2020-151\/.*#sec_2__para_3__point_dd$/, 'hòa giải'],
  ['"chỉ dẫn địa lý"', /#/, 'chỉ dẫn địa lý'],
  ['so huu tri tue', /ke-hoach/, 'sở hữu trí tuệ'],
];
for (const [typed, address, words] of expected) {
  test(`"${typed}" finds its clause, and the first click lands on it with the words marked`, async ({ page }) => {
    const problems = complaints(page);
    await find(page, typed);
    const first = links(page).first();
    await expect(first).toHaveAttribute('href', address);
    const marks = page.locator('mark', { hasText: new RegExp(words, 'i') });
    await expect(hits(page).first().locator(marks).first()).toBeVisible();
    await expect(page.locator('body')).not.toContainText(/[ďĎ]/);
    await first.click();
    await expect(marks.first()).toBeAttached();
    if (new URL(page.url()).hash !== '') await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator('body')).not.toContainText(/[ďĎ]/);
    expect(problems).toEqual([]);
  });
}

test('on a slow line, what is typed before the scripts have come is searched when they come', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/*.js', (route) => held.promise.then(() => route.continue()));
  await page.goto('/tim-kiem/', { waitUntil: 'commit' });
  await page.locator('#tu-khoa').fill('hòa giải');
  held.resolve(undefined);
  await expect(page).toHaveURL('/tim-kiem/?q=h%C3%B2a+gi%E1%BA%A3i');
  await expect(links(page).first()).toBeVisible();
});

test('a number finds its plan first, as a shortcut and as a result', async ({ page }) => {
  await find(page, '151/KH-UBND');
  const shortcut = page.getByRole('navigation', { name: 'Đến thẳng' }).getByRole('link', { name: /151\/KH-UBND/ });
  await expect(shortcut).toHaveAttribute('href', '/ke-hoach/vn-ct-kh-ubnd-2020-151/');
  await expect(links(page).first()).toHaveAttribute('href', /^\/ke-hoach\/vn-ct-kh-ubnd-2020-151\//);
});

test('once there are results, they never vanish between the letters of a query', async ({ page }) => {
  const problems = complaints(page);
  await page.goto('/tim-kiem/');
  await page.evaluate(() => {
    const list = document.getElementById('ket-qua');
    const seen: number[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      seen.push(list?.checkVisibility() === true ? list.querySelectorAll('.hit').length : 0);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await box(page).pressSequentially('dai phat thanh va truyen hinh', { delay: 200 }); // each letter is searched
  await expect(page).toHaveURL('/tim-kiem/?q=dai+phat+thanh+va+truyen+hinh');
  await expect(links(page).first()).toContainText('Đài Phát thanh');
  await expect(status(page)).toHaveText(
    /^Tìm thấy .* cho “dai phat thanh va truyen hinh”\. Đang tìm: đài phát thanh và truyền hình/,
  );
  const counts = await page.evaluate(() => (window as unknown as { seen: readonly number[] }).seen);
  const since = counts.slice(counts.findIndex((count) => count > 0));
  expect(since.length).toBeGreaterThan(30);
  expect(Math.min(...since)).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('a question that has no answer and is changed at once leaves nothing behind', async ({ page }) => {
  await find(page, 'trọng tài');
  await expect(hits(page).first()).toBeVisible();
  await box(page).fill('xyzzy');
  await expect(page).toHaveURL('/tim-kiem/?q=xyzzy'); // it is being asked
  await box(page).fill('nhãn hiệu tập thể');
  await expect(status(page)).toContainText('“nhãn hiệu tập thể”');
  await expect(page.locator('#trang-thai')).toContainText('“nhãn hiệu tập thể”');
});

test('letters that an input method composes are searched, and its Enter is left to it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one input method is enough');
  await page.goto('/tim-kiem/');
  await box(page).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['h', 'ho', 'hò', 'hòa']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await expect(status(page)).toContainText('“hòa”');
  await session.send('Input.insertText', { text: 'hòa giải' });
  await expect(status(page)).toContainText('“hòa giải”');
  await expect(links(page).first()).toHaveAttribute('href', /#sec_2__para_3__point_dd$/);
});

test('nothing moves while results come', async ({ page }) => {
  await page.goto('/tim-kiem/');
  const before = await box(page).boundingBox();
  await box(page).fill('sở hữu trí tuệ');
  await expect(hits(page).first()).toBeVisible();
  expect(await box(page).boundingBox()).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('on a small phone the first result is seen without scrolling', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a desktop has room');
  await page.setViewportSize({ width: 360, height: 640 });
  for (const typed of ['trọng tài', 'SHTT', 'sowr huwux', '151/KH-UBND', 'Sở Công Thương']) {
    await find(page, typed);
    await expect(links(page).first()).toBeInViewport({ ratio: 1 });
  }
});

test('the box of any page leads to its results', async ({ page, isMobile }) => {
  await page.goto('/hieu-dinh/');
  const header = page.getByRole('banner').getByRole('combobox', { name: 'Tìm trong các kế hoạch' });
  await header.fill('dang ky sang che');
  await (isMobile ? page.getByRole('banner').getByRole('button', { name: 'Tìm' }).click() : header.press('Enter'));
  await expect(page).toHaveURL('/tim-kiem/?q=dang+ky+sang+che');
  await expect(box(page)).toHaveValue('dang ky sang che');
  await expect(links(page).first()).toBeVisible();
});

test('the keyboard alone is enough: slash, words, Enter, arrows, Enter', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no such keys');
  await page.goto('/tim-kiem/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('151/KH trọng tài'); // a slash inside the box is a letter
  await expect(box(page)).toHaveValue('151/KH trọng tài');
  await box(page).fill('nhãn hiệu');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('“nhãn hiệu”');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const address = await links(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

test('one letter is not searched, and the page says so', async ({ page }) => {
  await find(page, 'a');
  await expect(status(page)).toHaveText('Hãy gõ ít nhất hai ký tự.');
});

test('markup that is typed is text', async ({ page }) => {
  const problems = complaints(page);
  const typed = 'sáng chế <img src=x onerror=alert(1)><b>';
  await find(page, typed);
  await expect(status(page)).toContainText(`“${typed}”`);
  await expect(page).toHaveTitle(`${typed} – Tìm kiếm – Kế hoạch Mở`);
  await expect(page.locator('main img, main b')).toHaveCount(0);
  expect(problems).toEqual([]);
});
