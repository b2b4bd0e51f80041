/** What every type of page owes to readers who see, move, hear or read otherwise: WCAG 2.2 AA beyond what axe can tell. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readTree, treeFaults } from './accessibility-tree.ts';
import {
  cutBySpacing,
  largeFixtures,
  movingParts,
  outOfOrder,
  smallTargets,
  unmarkedEnglish,
  unseenFocus,
} from './page-checks.ts';
import { pageTypes } from './page-types.ts';

/** All other rules say the same in any colours: `every-page.spec.ts` asks them. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** From here on the browser shows where the keyboard is. */
const useKeyboard = (page: Page) => page.keyboard.press('Tab');

for (const [name, address] of Object.entries(pageTypes)) {
  test.describe('on a desktop', () => {
    test.skip(({ isMobile }) => isMobile, 'one screen is enough');

    test(`${name}: in the colours of the reader's system nothing is lost`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).withRules(ofColours).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      await useKeyboard(page);
      expect(await page.evaluate(unseenFocus)).toEqual([]);
    });

    test(`${name}: at 400 % it is one column, and the keyboard's place is in sight`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(largeFixtures)).toEqual([]);
      await useKeyboard(page);
      expect(await page.evaluate(unseenFocus)).toEqual([]);
    });

    test(`${name}: its parts have names that tell them apart`, async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(treeFaults(await readTree(page))).toEqual([]);
    });

    test(`${name}: nothing moves unasked, is out of order, or in a language that it does not name`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(movingParts)).toEqual([]);
      expect(await page.evaluate(outOfOrder)).toEqual([]);
      expect(await page.evaluate(unmarkedEnglish)).toEqual([]);
    });
  });

  test.describe('on a phone', () => {
    test.skip(({ isMobile }) => !isMobile, 'a mouse is finer than a finger');

    test(`${name}: a finger meets what it aims at`, async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });

    test(`${name}: words that are spaced out are whole`, async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.evaluate(cutBySpacing)).toEqual([]);
    });
  });
}

test('at 400 % no word of any length makes a page wider than the screen', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one screen is enough');
  await page.setViewportSize({ width: 320, height: 256 });
  for (const address of ['/', pageTypes['nhiệm vụ'], pageTypes['cơ quan'], pageTypes['tìm kiếm']]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('main :is(h1, h2, h3, p, dd, li, td) > a, main :is(h1, h2, dd)').evaluateAll((places) => {
      for (const place of places) place.textContent = 'a'.repeat(80);
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(
      0,
    );
  }
});
