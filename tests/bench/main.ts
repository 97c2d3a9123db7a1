import { rmSync } from 'node:fs';
import { analysis } from './analysis.ts';
import { buildNaivePage, buildPortal } from './buildInto.ts';
import { firstScreen } from './firstScreen.ts';
import { heap } from './heap.ts';
import { openBrowser } from './openBrowser.ts';
import { printTable } from './printTable.ts';
import { slider } from './slider.ts';
import { manyHamlets } from './synthetic/manyHamlets.ts';

/** Measures the built portal in Chromium and the method by itself, and prints one table, nothing else. */
const folders = { portal: await buildPortal(), naive: await buildNaivePage() };
const browser = await openBrowser();
try {
  const measurements = [
    ...(await firstScreen(browser, folders.portal)),
    ...(await slider(browser, folders, '1,462 hamlets', '≤ 16 ms')),
    ...(await slider(browser, folders, '10,000 units', '', manyHamlets(100))),
    ...(await heap(browser, folders.portal)),
    ...analysis(),
  ];
  process.stdout.write(`${printTable(measurements)}\n`);
} finally {
  await browser.close();
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
}
