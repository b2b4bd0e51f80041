import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, type SetupEffects } from './setup-browser.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const aptUpdate = 'apt-get update -o Acquire::Retries=3';
const aptInstall = 'apt-get install -o Acquire::Retries=3 --yes --no-install-recommends chromium';
const withLibraries = 'playwright install --with-deps chromium';

type Case = {
  readonly what: string;
  readonly askedFor?: string;
  readonly isRoot?: boolean;
  readonly osRelease?: string;
  /** The command after which a browser is there; "" for from the start. */
  readonly worksAfter?: string;
  readonly fails?: readonly string[];
  readonly commands: readonly string[];
  readonly exitCode?: number;
};
const cases: readonly Case[] = [
  { what: 'installs nothing where there is a browser', worksAfter: '', commands: [] },
  { what: "takes Debian's package as root", worksAfter: aptInstall, commands: [aptUpdate, aptInstall] },
  {
    what: "goes on to Playwright's when Debian's package fails",
    fails: [aptUpdate],
    worksAfter: withLibraries,
    commands: [aptUpdate, withLibraries],
  },
  {
    what: "goes on to Playwright's when Debian's package gives no browser that starts",
    worksAfter: withLibraries,
    commands: [aptUpdate, aptInstall, withLibraries],
  },
  {
    what: "takes Playwright's without root",
    isRoot: false,
    worksAfter: 'playwright install chromium',
    commands: ['playwright install chromium'],
  },
  { what: "takes Playwright's on Ubuntu", osRelease: ubuntu, worksAfter: withLibraries, commands: [withLibraries] },
  { what: 'installs nothing where CHROMIUM_PATH is wrong', askedFor: '/opt/c', commands: [], exitCode: 1 },
  {
    what: 'gives up when every way failed',
    fails: [aptInstall, withLibraries],
    commands: [aptUpdate, aptInstall, withLibraries],
    exitCode: 1,
  },
];
for (const {
  what,
  askedFor,
  isRoot = true,
  osRelease = debian,
  worksAfter,
  fails = [],
  commands,
  exitCode = 0,
} of cases) {
  test(`the browser set-up ${what}`, async () => {
    const ran: string[] = [];
    const printed: string[] = [];
    const effects: SetupEffects = {
      print: (line) => void printed.push(line),
      findBrowser: () => (worksAfter === '' || ran.some((line) => line === worksAfter) ? '/a/browser' : undefined),
      askedFor,
      isRoot,
      osRelease,
      runCommand: (...command) => {
        ran.push(command.join(' '));
        return Promise.resolve(fails.includes(command.join(' ')) ? 1 : 0);
      },
    };
    assert.equal(await run(effects), exitCode);
    assert.deepEqual(ran, commands);
    assert.match(printed.at(-1) ?? '', exitCode === 0 ? /^Browser for the tests: \/a\/browser$/ : /CHROMIUM_PATH/);
  });
}
