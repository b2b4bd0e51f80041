/** The search page as a visitor meets it, for tests. */
import type { Page } from '@playwright/test';
import { saysWorkerIsBlocked } from './blocked-worker.ts';

export const box = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Tìm trong toàn văn' });
export const hits = (page: Page) => page.locator('.hit');
export const links = (page: Page) => page.locator('.hit-link');
/** What a screen reader hears, when typing rests. */
export const status = (page: Page) => page.getByRole('status');
export const suggestions = (page: Page) => page.getByRole('option');
export const facets = (page: Page) => page.locator('#bo-loc');

export const addressFor = (typed: string, more = ''): string =>
  `/tim-kiem/?${new URLSearchParams({ q: typed }).toString()}${more}`;
export const find = (page: Page, typed: string, more = '') => page.goto(addressFor(typed, more));

/** Whatever the browser complains about: scripts, policy, missing files. */
export function complaints(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !saysWorkerIsBlocked(message))
      found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}
