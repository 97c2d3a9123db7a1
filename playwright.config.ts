import { defineConfig } from '@playwright/test';
import { embeddedFolder } from './geodata/dataFolder.ts';
import { chromiumFlags } from './tests/portal/browser/chromiumFlags.ts';
import { port, subPath } from './tests/portal/browser/host.ts';

const address = `http://localhost:${String(port)}${subPath}`;
const executablePath = process.env['CHROME_PATH'];

export default defineConfig({
  testDir: 'tests/portal',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      args: chromiumFlags,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: 'npm run build && npx tsx tests/portal/browser/host.ts',
    // Browser tests are about the embedded data, whatever is installed.
    env: { TRONG_DIEM_GEODATA: embeddedFolder },
    url: address,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
