import { spawnSync } from 'node:child_process';
import { findChromium } from './findChromium.ts';

interface Way {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const ways: readonly Way[] = [
  {
    name: "Playwright's download",
    command: ['npx', 'playwright', 'install', '--only-shell', 'chromium'],
  },
  {
    name: "the distribution's package",
    command: [
      'sh',
      '-c',
      'apt-get update -qq && (apt-get install -y -qq chromium-headless-shell || apt-get install -y -qq chromium)',
    ],
  },
];

/** Installs a Chromium where none was found, the way that needs fewest rights first. */
export function installChromium(say: (line: string) => void): string {
  for (const { name, command } of ways) {
    say(`No Chromium found: trying ${name}.`);
    const [program, ...rest] = command;
    spawnSync(program, rest, { stdio: 'ignore', timeout: 300_000 });
    const found = findChromium();
    if (found !== null) return found;
  }
  throw new Error(
    'The browser tests need Chromium: install the package "chromium", or set CHROME_PATH to a Chrome or Chromium.',
  );
}
