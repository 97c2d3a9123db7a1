import type { Browser } from 'playwright-core';
import { Host } from './Host.ts';
import { longestTaskOf } from './longestTaskOf.ts';
import type { Measurement } from './Measurement.ts';
import { openPage } from './openPage.ts';

/** On the tab of ranks the study would begin before it is asked for. */
const before = '#v=1&tab=explore&level=hamlet&year=2022';
const asked = '#v=1&tab=priority&paint=standing&level=hamlet&year=2022&missing=others';

/** How sure the ranks of 1,462 hamlets are, asked of a page that shows an indicator: until the legend stands. */
export async function study(browser: Browser, folder: string): Promise<readonly Measurement[]> {
  const host = new Host(folder);
  const page = await openPage(browser);
  await page.goto(`${await host.open()}${before}`);
  await page.waitForSelector('[data-map-state=idle]', { timeout: 60_000 });
  const {
    answer: time,
    longest,
    computed,
  } = await longestTaskOf(page, async () => {
    const time = await page.evaluate(ask, asked);
    await page.waitForTimeout(1_000);
    return time;
  });
  await page.context().close();
  host.close();
  const line = { naive: null, unit: 'ms' as const };
  const what = 'how sure ranks are, 1,462 hamlets';
  return [
    { ...line, what: `${what}: until the legend stands`, portal: time, aim: '' },
    { ...line, what: `${what}: longest task of the main thread`, portal: longest, aim: '≤ 50 ms' },
    { ...line, what: `${what}: longest task, computing`, portal: computed, aim: '' },
  ];
}

/** Runs in the page; the legend says by how many ways to score once it has been worked out. */
function ask(hash: string): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    location.hash = hash;
    const look = () => {
      const basis = document.querySelector('.legend .basis')?.textContent ?? '';
      if (/1[.,]000/.test(basis)) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
