/** A maintainer records published results, builds the site and looks where they stand. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { projectRoot } from '../../../scripts/commands.ts';
import { buildCopy, copyProject } from '../../../scripts/project-copy.ts';
import { createStaticServer } from '../../../scripts/static-server.ts';

const buildMs = 180_000;
const plan = 'vn-ct-kh-ubnd-2020-151';

/** The record that README.md shows. */
function exampleRecord(): string {
  const [, chapter = ''] = readFileSync(join(projectRoot, 'README.md'), 'utf8').split('### When a result is published');
  return /```yaml\n([^`]+)```/.exec(chapter)?.[1] ?? '';
}

/** Gives the address of a site with the example's target and a task that have results. */
const test = base.extend<object, { site: string }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are asked for
    async ({}, use) => {
      const root = copyProject();
      const ofTarget = exampleRecord();
      const ofTask = ofTarget
        .replace(/^of: .*/, `of: ${plan}/att__row_1/task_1`)
        .replaceAll(/^(?:value|unit): .*\n/gm, '')
        .replace(/^statement: .*/m, 'statement: Đã đưa vào vận hành.');
      writeFileSync(join(root, 'content/results/chi-tieu.yaml'), ofTarget);
      writeFileSync(join(root, 'content/results/nhiem-vu.yaml'), ofTask);
      const { exitCode, output } = await buildCopy(root);
      expect(exitCode, output).toBe(0);
      const server = createStaticServer(join(root, 'dist'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://localhost:${(server.address() as AddressInfo).port}`);
      server.close();
      server.closeAllConnections();
      rmSync(root, { recursive: true });
    },
    { scope: 'worker', timeout: buildMs },
  ],
});

const shown = (page: Page, words: string) => page.getByText(words).filter({ visible: true }).first();

test('a maintainer who records results finds each on its target, its task, its agency and in the data', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/chi-tieu/`);
  await expect(shown(page, 'Đã đào tạo, tập huấn 6.200 lượt đại biểu.')).toBeVisible();
  await page.goto(`${site}/ke-hoach/${plan}/`);
  await expect(shown(page, 'Đã đào tạo, tập huấn 6.200 lượt đại biểu.')).toBeVisible();
  await page.goto(`${site}/nhiem-vu/${plan}/att__row_1/`);
  await expect(shown(page, 'Đã đưa vào vận hành.')).toBeVisible();
  await page.goto(`${site}/co-quan/ct-so-khoa-hoc-va-cong-nghe/`);
  await expect(shown(page, 'Đã đưa vào vận hành.')).toBeVisible();
  await page.goto(`${site}/du-lieu/results/`);
  await expect(page.getByText('2 dòng').first()).toBeVisible();
});
