import { describe, expect, test } from 'vitest';
import { findBrowser, waysToInstall, type Machine } from './find-browser';

const machine = (there: string[], differences: Partial<Machine> = {}): Machine => ({
  environment: {},
  platform: 'linux',
  root: true,
  exists: (path) => there.includes(path),
  playwrights: '/home/ada/.cache/ms-playwright/chrome',
  ...differences,
});
const programs = (ways: ReturnType<typeof waysToInstall>) =>
  ways.map((commands) =>
    commands.map(({ program, args }) => [program, ...args].join(' ').replace(/^.*cli\.js/, 'playwright')),
  );

describe('the browser of the journeys', () => {
  test('is the one that CHROMIUM names, and no other when that is not there', () => {
    const named = { environment: { CHROMIUM: '/opt/chromium' } };
    expect(findBrowser(machine(['/opt/chromium', '/usr/bin/chromium'], named))).toBe('/opt/chromium');
    expect(findBrowser(machine(['/usr/bin/chromium'], named))).toBeUndefined();
    expect(waysToInstall(machine([], named))).toEqual([]);
  });

  test('is the one that is installed, or else the one that Playwright downloaded', () => {
    const downloaded = '/home/ada/.cache/ms-playwright/chrome';
    expect(findBrowser(machine([downloaded, '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(machine([downloaded]))).toBe(downloaded);
    expect(findBrowser(machine([]))).toBeUndefined();
  });

  test('comes from apt where root may install, and from Playwright where that fails', () => {
    expect(programs(waysToInstall(machine(['/usr/bin/apt-get'])))).toEqual([
      ['apt-get update -qq', 'apt-get install -y -qq chromium'],
      ['playwright install --with-deps chromium'],
    ]);
  });

  test('comes from Playwright where nobody may install, and on other systems', () => {
    const fromPlaywright = [['playwright install chromium']];
    expect(programs(waysToInstall(machine(['/usr/bin/apt-get'], { root: false })))).toEqual(fromPlaywright);
    expect(programs(waysToInstall(machine([], { platform: 'darwin', root: false })))).toEqual(fromPlaywright);
  });
});
