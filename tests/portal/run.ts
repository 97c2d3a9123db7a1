import { spawnSync } from 'node:child_process';
import { findChromium } from './browser/findChromium.ts';
import { installChromium } from './browser/installChromium.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  const chromium = findChromium() ?? installChromium(say);
  say(`Browser tests run in ${chromium}`);
  const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: chromium },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
