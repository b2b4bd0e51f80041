import type { ConsoleMessage } from '@playwright/test';

/** Playwright itself warns on every page where it blocks the service worker, as the configuration asks it to. */
export const saysWorkerIsBlocked = (message: ConsoleMessage): boolean =>
  message.text() === 'Service Worker registration blocked by Playwright';
