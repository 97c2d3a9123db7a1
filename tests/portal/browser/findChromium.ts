import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a Chromium is already: the planner's own variable, the usual system paths, Playwright's cache. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
  }
  return [...systemPaths, ...playwrightCache()].find((path) => existsSync(path)) ?? null;
}

/** Playwright names the build it wants; an older or newer one in its cache serves as well. */
function playwrightCache(): readonly string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  const builds = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('chromium')) : [];
  return [
    chromium.executablePath(),
    ...builds.flatMap((build) => [
      join(cache, build, 'chrome-linux', 'chrome'),
      join(cache, build, 'chrome-linux', 'headless_shell'),
      join(cache, build, 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
      join(cache, build, 'chrome-linux64', 'chrome'),
    ]),
  ];
}
