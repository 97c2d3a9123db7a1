import { rmSync } from 'node:fs';
import { analysis } from './analysis.ts';
import { buildNaivePage, buildPortal } from './buildInto.ts';
import { exposure } from './exposure.ts';
import { firstScreen } from './firstScreen.ts';
import { funding } from './funding.ts';
import { heap } from './heap.ts';
import { importing } from './importing.ts';
import { matching } from './matching.ts';
import { openBrowser } from './openBrowser.ts';
import { paper } from './paper.ts';
import { printTable } from './printTable.ts';
import { profiles } from './profiles.ts';
import { slider } from './slider.ts';
import { study } from './study.ts';
import { bigFiles } from './synthetic/bigFiles.ts';
import { manyHamlets } from './synthetic/manyHamlets.ts';

/** Measures the built portal in Chromium and the method by itself, and prints one table, nothing else. */
const folders = { portal: await buildPortal(), naive: await buildNaivePage() };
const big = await bigFiles();
const browser = await openBrowser();
try {
  const measurements = [
    ...(await firstScreen(browser, folders.portal)),
    ...(await slider(browser, folders, '1,462 hamlets', '≤ 16 ms')),
    ...(await slider(browser, folders, '10,000 units', '', manyHamlets(100))),
    ...(await importing(browser, folders, big)),
    ...(await study(browser, folders.portal)),
    ...(await heap(browser, folders.portal)),
    ...analysis(),
    ...(await exposure()),
    ...(await matching()),
    ...(await funding()),
    ...profiles(),
    ...paper(),
  ];
  process.stdout.write(`${printTable(measurements)}\n`);
} finally {
  await browser.close();
  for (const folder of [...Object.values(folders), big.folder])
    rmSync(folder, { recursive: true, force: true });
}
