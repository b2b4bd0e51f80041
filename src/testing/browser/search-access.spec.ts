/** What the search shows on demand has no fault that axe knows, in light and dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { box, facets, find, hits, suggestions } from './search-page.ts';

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'suggestions with one meant': async (page) => {
    await page.goto('/tim-kiem/');
    await box(page).pressSequentially('sở');
    await expect(suggestions(page).first()).toBeVisible();
    await box(page).press('ArrowDown');
  },
  'facets with some chosen': async (page) => {
    await find(page, 'sáng chế', '&loai=task');
    await expect(hits(page).first()).toBeVisible();
    if (!(await facets(page).evaluate((element) => (element as HTMLDetailsElement).open)))
      await facets(page).getByText('Lọc kết quả').click();
    await expect(facets(page).getByRole('checkbox').first()).toBeVisible();
  },
  'an answer to a part': async (page) => {
    await find(page, 'sáng chế trên xe buýt');
    await expect(hits(page).first()).toBeVisible();
  },
  'no answer': async (page) => {
    await find(page, 'xyzzy quuxfrob');
    await expect(page.getByText('Hãy thử bớt từ')).toBeVisible();
  },
  'a page with marks': async (page) => {
    await page.goto('/ke-hoach/vn-ct-kh-ubnd-2020-151/?tim=sáng+chế');
    await expect(page.getByRole('button', { name: 'Bỏ đánh dấu' })).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, reach] of Object.entries(states)) {
    test(`${state}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await reach(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}
