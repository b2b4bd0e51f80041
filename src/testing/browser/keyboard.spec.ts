/** The keyboard alone. */
import { expect, test, type Page } from '@playwright/test';

test.skip(({ isMobile }) => isMobile, 'phones have no such keys');

test('the first key leads past the head of the page', async ({ page }) => {
  await page.goto('/nhiem-vu/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

/** Presses Tab until the page is left. @returns How many stops of the page it met, and how many the page has. */
async function walk(page: Page): Promise<{ readonly met: number; readonly all: number }> {
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.locator('.chart-box').scrollIntoViewIfNeeded(); // a chart takes the keyboard once it is drawn
    await expect(chart).toHaveAttribute('data-drawn');
  }
  const all = await page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ];
    return stops.filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true })).length;
  });
  const met = new Set<number>();
  for (let presses = 0; presses <= all; presses += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body
        ? ''
        : [...document.querySelectorAll('*')].findIndex((one) => one === activeElement);
    });
    if (place === '') break;
    met.add(place);
  }
  return { met: met.size, all };
}

for (const address of ['/', '/thoi-han/', '/tim-kiem/?q=trong+tai']) {
  test(`Tab walks through all of ${address} and out of it`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const { met, all } = await walk(page);
    expect(met).toBeGreaterThanOrEqual(all); // a browser lets the keyboard stop at what scrolls, too
  });
}

test('a folded group opens with Enter and closes with the space bar', async ({ page }) => {
  await page.goto('/nhiem-vu/');
  const group = page.locator('[data-group]').nth(1);
  await group.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(group.locator('[data-row]').first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(group.locator('[data-row]').first()).toBeHidden();
});

test('in the colours of the system the suggestion that is meant is told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/hieu-dinh/');
  await page.getByRole('banner').getByRole('combobox').pressSequentially('sở');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const [meant, other] = [page.getByRole('option', { selected: true }), page.getByRole('option', { selected: false })];
  const look = (element: Element): string => {
    const { outlineStyle, backgroundColor } = getComputedStyle(element);
    return `${outlineStyle} ${backgroundColor}`;
  };
  expect(await meant.evaluate(look)).not.toBe(await other.first().evaluate(look));
});
