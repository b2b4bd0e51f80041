import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumAdvice, findChromium } from './chromium.ts';

const executablePath = findChromium();
if (executablePath === undefined) throw new Error(chromiumAdvice);
process.env['CHROMIUM_PATH'] = executablePath; // the workers read this file too and need not search again

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
const inCi = Boolean(process.env['CI']);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `${projectRoot}test-results`,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: inCi ? 1 : 0, // what passes only then is named as flaky at the end
  reporter: inCi ? 'dot' : 'list', // the dots tell the failures at the end, where a cut log still has them
  webServer: {
    command: 'node scripts/serve.ts --port 0', // any free port, so that two runs do not meet
    cwd: projectRoot,
    wait: { stdout: /http:\/\/localhost:(?<browser_test_port>\d+)\// },
  },
  use: {
    baseURL: `http://localhost:${process.env['BROWSER_TEST_PORT'] ?? '4321'}/`, // set by the line above
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: inCi ? 'off' : 'retain-on-failure',
    serviceWorkers: 'block', // offline.spec.ts allows them: elsewhere every request is one that a test can see
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } },
  ],
});
