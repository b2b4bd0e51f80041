import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium, type Machine } from './chromium.ts';

function aMachine(machine: Partial<Machine> & { readonly working?: readonly string[] }): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    playwrightChromium: '/home/.cache/ms-playwright/chrome',
    works: (program) => machine.working?.includes(program) ?? false,
    ...machine,
  };
}
const playwrights = '/home/.cache/ms-playwright/chrome';
const chromeOnMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const cases: readonly (readonly [situation: string, Machine, expected: string | undefined])[] = [
  ['none where there is none', aMachine({}), undefined],
  ["Playwright's own when it is all there is", aMachine({ working: [playwrights] }), playwrights],
  ["the system's before Playwright's", aMachine({ working: [playwrights, '/usr/bin/chromium'] }), '/usr/bin/chromium'],
  [
    'Chromium before Chrome',
    aMachine({ working: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] }),
    '/usr/bin/chromium',
  ],
  ['Chrome on a Mac', aMachine({ platform: 'darwin', working: [chromeOnMac, playwrights] }), chromeOnMac],
  [
    'the one that CHROMIUM_PATH names before all',
    aMachine({ environment: { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, working: ['/opt/c', '/usr/bin/chromium'] }),
    '/opt/c',
  ],
  [
    'none when CHROMIUM_PATH is wrong: it is not passed over in silence',
    aMachine({ environment: { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, working: ['/usr/bin/chromium'] }),
    undefined,
  ],
];
for (const [situation, machine, expected] of cases) {
  test(`findChromium finds ${situation}`, () => {
    assert.equal(findChromium(machine), expected);
  });
}
