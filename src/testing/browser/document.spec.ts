/** The plan as a document: printed, taken away as a Word file, set beside the copies that it was made from. */
import { expect, test, type Page } from '@playwright/test';
import { statSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';

const plan = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';
const draft = '/ke-hoach/vn-hp-qd-ubnd-2026-du-thao-tai-san-tri-tue/';
const comparison = `${plan}doi-chieu/`;

/** A PDF parts letters from their marks and from each other: text of it is compared without white space. */
const letters = (text: string) => text.normalize('NFC').replaceAll('ı̉', 'ỉ').replace(/\s+/gu, '');

async function printedPages(page: Page): Promise<readonly string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map(letters);
}

const paragraphsOf = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-plan-text]').evaluate((text) => {
    const copy = text.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('[data-not-text]')) other.remove();
    return [...copy.querySelectorAll('.clause-line, .clause-more, td, th')].map(({ textContent }) => textContent);
  });

const printed = [
  ['a plan', plan, 'Kế hoạch 151/KH-UBND'],
  ['a draft', draft, 'Dự thảo chương trình'],
] as const;
for (const [what, path, name] of printed) {
  test(`a clerk who prints ${what} has all its words, numbered pages and its name on each`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'printed at a desk');
    await page.goto(path);
    const wanted = (await paragraphsOf(page)).map(letters);
    const pages = await printedPages(page);
    const heads = pages.map((_, index) => `${index === 0 ? '' : index + 1}${letters(`Kế hoạch Mở${name}`)}`);
    expect(pages.filter((text, index) => !text.startsWith(heads[index] ?? ''))).toEqual([]);
    const all = pages.map((text, index) => text.slice(heads[index]?.length)).join('');
    expect(wanted.filter((words) => !all.replace(/\[\d+\]/g, '').includes(words))).toEqual([]);
    for (const furniture of ['Trang chủ', 'Danh mục', 'Tìm kiếm', 'Tải bản Word', 'Toàn văn', 'Mục lục'])
      expect(all).not.toContain(letters(furniture));
  });
}

for (const [what, path, last] of [
  ['a plan', plan, '151/KH-UBND[17]'],
  ['a draft', draft, 'Luật ngân sách nhà nước[14]'],
] as const) {
  test(`each note at the end of ${what} has its sign in the printed text, and the copy says what prevails`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'printed at a desk');
    await page.goto(path);
    const noted = await page.locator('.print-part li').count();
    const [text = '', notes = ''] = (await printedPages(page)).join('').split(letters('Ghi chú hiệu đính'));
    const signs = [...text.matchAll(/\[(\d+)\]/g)].map(([, sign]) => Number(sign));
    expect(signs).toEqual(Array.from({ length: noted }, (_, index) => index + 1));
    expect(text).toContain(letters(last));
    expect(notes).toContain(letters('bản có chữ ký và con dấu của cơ quan ban hành là bản có giá trị pháp lý'));
  });
}

for (const [what, path] of [
  ['151', plan],
  ['195', '/ke-hoach/vn-ct-kh-ubnd-2022-195/'],
] as const) {
  test(`the signature of ${what} stands on the page on which the text ends, beside those who receive it`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'printed at a desk');
    await page.goto(path);
    const pages = await printedPages(page);
    const signed = pages.find((text) => text.includes('TM.ỦYBANNHÂNDÂN')) ?? '';
    const end = signed.indexOf('./.');
    expect(end).toBeGreaterThan(100); // some lines of the last paragraph
    for (const words of ['Nơinhận:', 'Lưu:VT', 'CHỦTỊCH']) expect(signed.indexOf(words), words).toBeGreaterThan(end);
  });
}

test('a table that is longer than a page has its head on each', async ({ page, isMobile }) => {
  test.skip(isMobile, 'printed at a desk');
  await page.goto(plan);
  await page
    .locator('#att tbody')
    .first()
    .evaluate((rows) => {
      for (let times = 0; times < 5; times += 1) rows.append(...rows.cloneNode(true).childNodes);
    });
  const rows = (await printedPages(page)).filter((text) => text.includes('Chươngtrìnhhỗtrợdoanhnghiệp'));
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter((text) => !text.includes('TTNộidung'))).toEqual([]);
});

test('a dark screen prints black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(plan);
  const words = page.locator('[data-plan-text] .clause-line').first();
  await expect(words).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('[data-plan-text]')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a clerk takes the plan away as a Word document', async ({ page }) => {
  await page.goto(plan);
  const link = page.getByRole('link', { name: /^Tải bản Word \(\.docx, \d+ KB\)$/ });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('vn-ct-kh-ubnd-2020-151.docx');
  const kilobytes = Math.round(statSync(await download.path()).size / 1000);
  await expect(link).toContainText(`${kilobytes} KB`);
});

test('a researcher reads what both copies of 151 print, why one was corrected, and goes to the clause and back', async ({
  page,
}) => {
  await page.goto(plan);
  await page.getByRole('link', { name: /^Đối chiếu từng đoạn/ }).click();
  const clause = page.getByRole('article', { name: 'I.2.d', exact: true });
  await page
    .getByRole('navigation', { name: 'Các đoạn có chữ khác' })
    .getByRole('link', { name: 'Đến I.2.d', exact: true })
    .click();
  await expect(clause).toBeInViewport();
  await expect(clause).toContainText('[bản 000 in: phần đầu, chú thích 1]');
  await expect(clause).toContainText('[công bố: phấn đấu, chú thích 1]');
  await expect(clause).toContainText('Bản 001 in (giống lời văn công bố)');
  await expect(clause.getByRole('listitem')).toContainText(/Bản 000, dòng 29.*Chắc chắn.*Máy đọc nhầm chữ/);
  await clause.getByRole('link', { name: 'I.2.d', exact: true }).click();
  await expect(page).toHaveURL(/\/vn-ct-kh-ubnd-2020-151\/#sec_1__para_2__point_d$/);
  await page.getByRole('link', { name: 'đối chiếu I.2.d' }).click();
  await expect(clause).toBeInViewport();
});

test('a clause that one copy has lost is said to be missing, with the reason', async ({ page }) => {
  await page.goto(comparison);
  const clause = page.getByRole('article', { name: 'I.1.a', exact: true });
  await expect(clause).toContainText('Bản 001 không có đoạn này. Bản sao mất các dòng này.');
});

test('from one difference a link leads to the next', async ({ page }) => {
  await page.goto(`${comparison}#sec_1__para_2__point_d`);
  await page.getByRole('navigation', { name: 'Chỗ khác nhau trước và sau I.2.d' }).getByText('Sau: II.2.c').click();
  await expect(page).toHaveURL(/#sec_2__para_2__point_c$/);
});

test('only differences are shown until the reader asks for every clause, also without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(comparison);
  const same = page.getByRole('article', { name: 'I.1', exact: true });
  await expect(same).toBeHidden();
  await page.getByRole('radio', { name: 'Mọi đoạn' }).check();
  await expect(same).toBeVisible();
  await context.close();
});

test('a link to a clause in which nothing differs shows it', async ({ page }) => {
  await page.goto(`${comparison}#sec_1__para_1`);
  await expect(page.getByRole('article', { name: 'I.1', exact: true })).toBeInViewport();
});

test('a phone lays out readings when the reader comes near, and a link to the last still lands on it', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a wide screen lays out all of them');
  await page.goto(comparison);
  const last = page.locator('article.compared.words').last();
  const isLaidOut = () =>
    last
      .locator('.reading-text')
      .last()
      .evaluate((line) => line.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  await page.goto(`${comparison}#${await last.getAttribute('id')}`);
  await expect(last).toBeInViewport();
  expect(await isLaidOut()).toBe(true);
});
