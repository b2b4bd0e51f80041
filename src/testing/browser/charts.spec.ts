/** What people do with charts: read them, walk through them, carry them off. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';

const planAddress = '/ke-hoach/vn-ct-kh-ubnd-2020-151/';
const chartId = 'co-quan-chu-tri-vn-ct-kh-ubnd-2020-151';
const planFigure = (page: Page) => page.getByRole('figure', { name: /^Cơ quan được giao chủ trì nhiều việc nhất/ });

/** Goes to the chart and waits until the script has drawn it. */
async function drawn(figure: Locator): Promise<Locator> {
  await figure.locator('.chart-box').scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-drawn');
  return figure.locator('canvas');
}

test('a journalist takes the numbers and the picture, and finds the same numbers in both', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/du-lieu/');
  await page.getByRole('link', { name: 'danh sách biểu đồ' }).click();
  await page.getByRole('link', { name: /nhiều việc nhất theo kế hoạch 151\/KH-UBND$/ }).click();
  const figure = planFigure(page);
  await expect(figure).toBeInViewport();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('link', { name: 'Tải CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${chartId}.csv`);
  const [, ...written] = parse(await readFile(await file.path(), 'utf8'));
  const shown = await figure
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  expect(written).toEqual(shown);

  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Tải ảnh PNG' }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe(`${chartId}.png`);
  const bytes = (await readFile(await picture.path())).toString('base64');
  const { width, corner } = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return { width: image.width, corner: [...(context?.getImageData(0, 0, 1, 1).data ?? [])] };
  }, bytes);
  expect(width).toBe(1600);
  expect(corner).toEqual([255, 255, 255, 255]);
});

test('a journalist pastes the code into a page of her own, narrow or wide', async ({ page, baseURL }) => {
  await page.goto(planAddress);
  const figure = planFigure(page);
  await figure.getByText('Nhúng', { exact: true }).click();
  const code = await figure.getByRole('textbox', { name: /^Mã nhúng/ }).inputValue();
  expect(code).toContain(`src="${baseURL ?? ''}bieu-do/${chartId}/"`);
  await figure.getByRole('button', { name: 'Chép mã' }).click();
  await expect(figure.getByRole('button', { name: /^Đã (?:chép|chọn) mã/ })).toBeVisible();

  await page.route('**/bai-bao', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Bài báo</title>${code}` }),
  );
  for (const width of [320, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/bai-bao');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('151/KH-UBND');
    await expect(frame.getByText('Đơn vị: nhiệm vụ. Nguồn: kế hoạch 151/KH-UBND')).toBeVisible();
    const over = () =>
      frame.locator('html').evaluate((root) => ({
        right: root.scrollWidth - root.clientWidth,
        below: root.scrollHeight - root.clientHeight,
      }));
    await expect.poll(over, 'how far the page reaches out of its frame, px').toEqual({ right: 0, below: 0 });
  }

  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.frameLocator('iframe').getByRole('link', { name: 'Kế hoạch 151/KH-UBND' }).click(),
  ]);
  await expect(opened).toHaveURL(`${planAddress}#bieu-do-co-quan`);
});

test('a reader who uses the keyboard walks the bars and hears each', async ({ page }) => {
  await page.goto(planAddress);
  const figure = planFigure(page);
  const canvas = await drawn(figure);
  const chart = figure.getByRole('application', { name: /^Cơ quan được giao chủ trì nhiều việc nhất.*\(nhiệm vụ\)$/ });
  await expect(chart).toHaveAccessibleDescription(/^Dùng phím mũi tên .* bảng số liệu\.$/);
  const said = figure.getByRole('status');
  await chart.focus();
  const before = await canvas.screenshot();
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText('Sở Khoa học và Công nghệ: chủ trì 8 nhiệm vụ, phối hợp 4 nhiệm vụ');
  expect((await canvas.screenshot()).equals(before)).toBe(false);
  await page.keyboard.press('End');
  await expect(said).toHaveText(/^Các cơ quan, đơn vị liên quan: chủ trì 1 nhiệm vụ/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^Sở Nông nghiệp/);
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('');
  expect((await canvas.screenshot()).equals(before)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('link', { name: 'Bảng số liệu' })).toBeFocused();
});

test('a drawing comes without moving anything, and looks as the server drew it', async ({ page }) => {
  await page.route('**/draw-chart.*.js', (route) => route.abort());
  await page.goto('/');
  const figure = page.getByRole('figure', { name: 'Ai chủ trì nhiều nhiệm vụ nhất' });
  await figure.scrollIntoViewIfNeeded();
  const still = { box: await figure.boundingBox(), bars: await barWidths(figure.locator('svg')) };
  await page.unroute('**/draw-chart.*.js');
  await page.reload();
  const canvas = await drawn(figure);
  const moved = await figure.boundingBox();
  expect([moved?.width, moved?.height]).toEqual([still.box?.width, still.box?.height]);
  const painted = await paintedWidths(canvas, await middlesOf(figure.locator('svg')));
  for (const [row, width] of still.bars.entries()) expect(Math.abs((painted[row] ?? 0) - width)).toBeLessThan(2);
});

for (const [name, media] of [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`${name}: the script draws in the colours of the sheet, and follows when they change`, async ({ page }) => {
    await page.goto('/');
    const figure = page.getByRole('figure', { name: 'Ai chủ trì nhiều nhiệm vụ nhất' });
    const canvas = await drawn(figure);
    const light = await barColour(canvas, figure);
    await page.emulateMedia(media);
    await expect.poll(() => barColour(canvas, figure)).not.toEqual(light);
    const fill = await figure.locator('.chart-bar-1').evaluate((bars) => getComputedStyle(bars).fill);
    expect(fill).toBe(`rgb(${(await barColour(canvas, figure)).join(', ')})`);
  });
}

test('on paper the drawing of the server stands, also after the script has drawn', async ({ page }) => {
  await page.goto('/');
  const figure = page.getByRole('figure', { name: 'Ai chủ trì nhiều nhiệm vụ nhất' });
  const canvas = await drawn(figure);
  await page.emulateMedia({ media: 'print' });
  await expect(canvas).toBeHidden();
  await expect(figure.locator('svg')).toBeVisible();
  await expect(figure.getByRole('button', { name: 'Tải ảnh PNG' })).toBeHidden();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [planAddress, `/bieu-do/${chartId}/`]) {
    test(`${address}: the chart is drawn, its numbers can be read and fetched`, async ({ page }) => {
      await page.goto(address);
      const figure = planFigure(page);
      const [longest = 0, ...others] = await barWidths(figure.locator('svg'));
      expect(longest).toBeGreaterThan(100);
      expect(Math.max(...others)).toBeLessThanOrEqual(longest);
      await expect(figure.locator('svg')).toContainText('Sở Khoa học và Công nghệ');
      const folded = figure.locator('summary').filter({ hasText: 'Bảng số liệu' });
      if ((await folded.count()) > 0) await folded.click();
      await expect(figure.getByRole('row', { name: /^Sở Khoa học và Công nghệ 8 4$/ })).toBeVisible();
      await expect(figure.getByRole('link', { name: 'Tải CSV' })).toBeVisible();
      await expect(figure.getByRole('button', { name: 'Tải ảnh PNG' })).toBeHidden();
    });
  }
});

/** Of the first series, in CSS pixels. */
async function barWidths(svg: Locator): Promise<number[]> {
  return svg.locator('.chart-bar-1 rect').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
}

async function middlesOf(svg: Locator): Promise<number[]> {
  return svg.locator('.chart-bar-1 rect').evaluateAll((bars) =>
    bars.map((bar) => {
      const [own, whole] = [bar.getBoundingClientRect(), bar.closest('svg')?.getBoundingClientRect()];
      return own.y + own.height / 2 - (whole?.y ?? 0);
    }),
  );
}

/** How far the canvas has one colour from its left edge, at each of these heights. */
async function paintedWidths(canvas: Locator, heights: readonly number[]): Promise<number[]> {
  return canvas.evaluate((element, middles) => {
    const { width, clientWidth } = element as HTMLCanvasElement;
    const scale = width / clientWidth;
    const context = (element as HTMLCanvasElement).getContext('2d');
    return middles.map((y) => {
      const dots = context?.getImageData(0, Math.round(y * scale), width, 1).data ?? new Uint8ClampedArray();
      const first = dots.slice(8, 12).join();
      let x = 2;
      while (x < width && dots.slice(x * 4, x * 4 + 4).join() === first) x += 1;
      return x / scale;
    });
  }, heights);
}

/** In the middle of the first bar. */
async function barColour(canvas: Locator, figure: Locator): Promise<number[]> {
  const [middle = 0] = await middlesOf(figure.locator('svg'));
  return canvas.evaluate((element, y) => {
    const { width, clientWidth } = element as HTMLCanvasElement;
    const context = (element as HTMLCanvasElement).getContext('2d');
    return [...(context?.getImageData(20, Math.round((y * width) / clientWidth), 1, 1).data ?? [])].slice(0, 3);
  }, middle);
}
