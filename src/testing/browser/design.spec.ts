/** The design system as a reader meets it: the page of examples, and what holds on every page. */
import { expect, test, type Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';

const address = pageTypes['hệ thống thiết kế'];

test('each example has a name, says when to use it and what it promises, and shows something', async ({ page }) => {
  await page.goto(address);
  const examples = await page.locator('[data-example]').all();
  expect(examples.length).toBeGreaterThan(15);
  for (const example of examples) {
    await expect(example.getByRole('heading').first()).toBeVisible();
    await expect(example).toContainText(/Dùng khi .+\. Cam kết: .+\./);
    expect((await example.locator('.example-stage').boundingBox())?.height).toBeGreaterThan(40);
  }
});

test('where the system sets the colours, boxes, tags and the row of the current page keep their lines', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const pieces = [
    ['/nhiem-vu/', '.filters'],
    ['/nhiem-vu/', '.tag.draft'],
    ['/nhiem-vu/', '.button.quiet'],
    ['/lich/', 'details.record-group'],
  ] as const;
  for (const [list, piece] of pieces) {
    await page.goto(list);
    const [width, line, ground] = await page
      .locator(piece)
      .first()
      .evaluate((element) => {
        const { borderTopWidth, borderTopColor } = getComputedStyle(element);
        return [borderTopWidth, borderTopColor, getComputedStyle(document.body).backgroundColor];
      });
    expect(width, piece).not.toBe('0px');
    expect(line, piece).not.toBe(ground);
  }
});

test('lines with two marks above and one below never touch, in any size', async ({ page }) => {
  await page.goto(address);
  const tight = await page.locator('[data-sample], h1, h2, h3').evaluateAll(async (elements) => {
    await document.fonts.ready;
    const pen = document.createElement('canvas').getContext('2d');
    return elements.flatMap((element) => {
      const { font, fontSize, lineHeight } = getComputedStyle(element);
      if (pen === null) return ['no canvas'];
      pen.font = font;
      const needed =
        pen.measureText('ỔẪỄẾỮ').actualBoundingBoxAscent + pen.measureText('Ộộựg').actualBoundingBoxDescent;
      return Number.parseFloat(lineHeight) < needed ? [`${fontSize}: ${lineHeight} < ${needed}`] : [];
    });
  });
  expect(tight).toEqual([]);
});

test('words of documents are in the serif, words of the site are not', async ({ page }) => {
  const faceOf = (text: string) =>
    page
      .getByText(text)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0]);
  await page.goto('/nhiem-vu/vn-ct-kh-ubnd-2022-195/sec_6__para_1/');
  expect(await faceOf('Giám đốc sở, Thủ trưởng cơ quan')).toContain('Noto Serif');
  expect(await faceOf('Đây là trích một phần')).toContain('Be Vietnam Pro');
  await page.goto('/thoi-han/');
  expect(await faceOf('“tổ chức sơ kết')).toContain('Noto Serif');
});

const longWord = 'nghiêng'.repeat(9).slice(0, 60);
for (const name of ['trang chủ', 'danh sách kế hoạch', 'danh sách nhiệm vụ', 'nhiệm vụ', 'cơ quan'] as const) {
  test(`${name}: a word of 60 letters stays on a screen 320 px wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pageTypes[name]);
    await page.locator('main :is(h1, h2, h3, p, li a, dd, td, th)').evaluateAll((elements, word) => {
      for (const element of elements) {
        const text = [...element.childNodes].find(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (text !== undefined) text.textContent = word;
      }
    }, longWord);
    expect(await wider(page)).toBeLessThanOrEqual(0);
  });
}

test('the page of examples is no wider than 320 px, and the search box shows all it asks for', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  expect(await wider(page)).toBeLessThanOrEqual(0);
  const box = page.getByRole('search').first().getByLabel('Tìm trong các kế hoạch');
  expect(
    await box.evaluate((input: HTMLInputElement) => {
      input.value = input.placeholder;
      return input.scrollWidth - input.clientWidth;
    }),
  ).toBeLessThanOrEqual(0);
});

test('a reader with a keyboard narrows the cards and unfolds what is folded', async ({ page }) => {
  await page.goto(address);
  const bar = page.getByRole('form', { name: 'Lọc kế hoạch' });
  await bar.getByRole('searchbox', { name: 'Từ khóa' }).focus();
  await page.keyboard.type('cong nghiep sinh hoc');
  await expect(page.locator('#vi-du-ke-hoach [data-row]:visible')).toHaveCount(1);
  await bar.getByRole('button', { name: 'Bỏ lọc' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#vi-du-ke-hoach [data-row]:visible')).not.toHaveCount(1);

  const fold = page.locator('[data-example=".fold"] summary');
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nội dung gấp lại vẫn nằm trong trang.')).toBeVisible();
});

test('on a phone the menu opens over the page without moving it, and names the room one is in', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/nhiem-vu/');
  const top = (await page.getByRole('main').boundingBox())?.y;
  await page.getByText('Danh mục', { exact: true }).click();
  const menu = page.getByRole('navigation', { name: 'Danh mục' });
  await expect(menu.getByRole('link', { name: 'Nhiệm vụ' })).toHaveAttribute('aria-current', 'true');
  await expect(menu.getByRole('link', { name: 'Dữ liệu' })).toBeInViewport();
  expect((await page.getByRole('main').boundingBox())?.y).toBe(top);
});

for (const name of ['trang chủ', 'danh sách nhiệm vụ', 'nhiệm vụ', 'cơ quan'] as const) {
  test(`${name}: printed from a dark screen it is ink on white, without header, forms and foot`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(pageTypes[name]);
    for (const part of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByRole('search')])
      await expect(part).toBeHidden();
    const { color, backgroundColor } = await page.locator('body').evaluate((body) => {
      const style = getComputedStyle(body);
      return { color: style.color, backgroundColor: style.backgroundColor };
    });
    expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
}

/** By how much the page is wider than the narrow screen of a test. */
async function wider(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - 320);
}

test('every letter of a plan is drawn by the faces of the site, in regular and in bold', async ({ page }) => {
  await page.goto(pageTypes['kế hoạch']);
  await page.evaluate(() => document.fonts.ready);
  const made = ['BeVietnamPro-Regular', 'BeVietnamPro-SemiBold', 'NotoSerif-Regular', 'NotoSerif-SemiBold'];
  expect(await filesThatDraw(page, '.clause-words, .answer-facts dt, .site-header a')).toEqual(made);
});

/** @returns The fonts that draw these elements; one that the site did not send is marked. */
async function filesThatDraw(page: Page, selector: string): Promise<readonly string[]> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('DOM.enable');
  await inspector.send('CSS.enable');
  const { root } = await inspector.send('DOM.getDocument');
  const { nodeIds } = await inspector.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const used = await Promise.all(nodeIds.map((nodeId) => inspector.send('CSS.getPlatformFontsForNode', { nodeId })));
  const names = used.flatMap(({ fonts }) =>
    fonts.map(({ isCustomFont, postScriptName }) =>
      isCustomFont ? postScriptName : `of the system: ${postScriptName}`,
    ),
  );
  return [...new Set(names)].sort();
}
