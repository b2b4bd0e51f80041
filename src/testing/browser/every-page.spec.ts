/** What every type of page keeps, on a phone and on a desktop. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { saysWorkerIsBlocked } from './blocked-worker.ts';

/** Collects what a browser complains of and what a page asks of others. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (saysWorkerIsBlocked(message)) return;
    const isMissingPage = message.text().includes('404') && page.url().includes('khong-co-trang-nay');
    if ((message.type() === 'error' || message.type() === 'warning') && !isMissingPage) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (
      !/^(?:data|blob):$/.test(protocol) &&
      host !== new URL(page.url() === 'about:blank' ? request.url() : page.url()).host
    ) {
      complaints.push(`asks ${host}`);
    }
  });
  return complaints;
}

/**
 * Scrolls through the page, so that what is drawn only when seen is drawn. A busy machine's browser now and then draws no
 * frame for half a minute: it is given half a second.
 */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 500);
      });
    }
  });
  await page.waitForLoadState('networkidle');
}

for (const [name, address] of Object.entries(pageTypes)) {
  test(`${name}: no error, no broken policy, nothing from another origin`, async ({ page }) => {
    const complaints = watch(page);
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto(address);
    await readToTheEnd(page);
    expect(complaints).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}: axe finds no violation, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await readToTheEnd(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }

  test(`${name}: nothing is wider than the screen`, async ({ page }) => {
    await page.goto(address);
    await readToTheEnd(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test(`${name}: is in its language, has one main heading and a title of its own`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/en/') ? 'en' : 'vi');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/Kế hoạch Mở/);
  });
}
