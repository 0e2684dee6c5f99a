import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Where Chromium or Chrome usually is. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const noBrowser =
  'There is no Chromium or Chrome here, which the browser journeys need. Install one, or name it: CHROMIUM=/path/to/chromium npm test';

export interface Machine {
  environment: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  root: boolean;
  exists(path: string): boolean;
  /** Where Playwright keeps the browser that it downloads. */
  playwrights: string;
}

export function thisMachine(): Machine {
  return {
    environment: process.env,
    platform: process.platform,
    root: process.getuid?.() === 0,
    exists: existsSync,
    playwrights: chromium.executablePath(),
  };
}

/** What CHROMIUM names and nothing else, where it names one; else a usual place, and last what Playwright downloaded. */
export function findBrowser({ environment, exists, playwrights }: Machine): string | undefined {
  const places = environment.CHROMIUM ? [environment.CHROMIUM] : [...usual, playwrights];
  return places.find(exists);
}

export interface Command {
  program: string;
  args: string[];
  environment?: Record<string, string>;
}

/** Ways to get a browser on a machine without one, the likeliest first; each is commands to run one after the other. */
export function waysToInstall({ environment, platform, root, exists }: Machine): Command[][] {
  // Who names a browser means that one.
  if (environment.CHROMIUM) return [];
  const apt = platform === 'linux' && root && exists('/usr/bin/apt-get');
  const playwright = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const fromApt = [
    { program: 'apt-get', args: ['update', '-qq'], environment: quiet },
    { program: 'apt-get', args: ['install', '-y', '-qq', 'chromium'], environment: quiet },
  ];
  const fromPlaywright = [
    { program: process.execPath, args: [playwright, 'install', ...(apt ? ['--with-deps'] : []), 'chromium'] },
  ];
  return apt ? [fromApt, fromPlaywright] : [fromPlaywright];
}
