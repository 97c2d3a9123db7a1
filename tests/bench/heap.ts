import type { Browser, Page } from 'playwright-core';
import { catalogue } from '../../src/domain/indicator/catalogue.ts';
import { Host } from './Host.ts';
import type { Measurement } from './Measurement.ts';
import { openPage } from './openPage.ts';
import { openWorkers } from './openWorkers.ts';

const levels = [
  'level=district&map=2021',
  'level=commune&map=2021',
  'level=commune&map=2025',
  'level=hamlet',
];

/**
 * JavaScript heap, the page and all its workers together, after every indicator was looked at on every
 * level, with everything that can be collected collected; and the same after a second round.
 */
export async function heap(browser: Browser, folder: string): Promise<readonly Measurement[]> {
  const host = new Host(folder);
  // Small, since a computer without a graphics card takes long to draw and the heap does not depend on it.
  const page = await openPage(browser, { width: 900, height: 600 });
  const session = await page.context().newCDPSession(page);
  const workers = await openWorkers(session);
  await page.goto(`${await host.open()}#v=1&tab=explore&table=1`);
  await settled(page);
  const used = async () => {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { page: usedSize / 1e6, all: (usedSize + (await workers.heap())) / 1e6 };
  };
  await everything(page);
  const first = await used();
  await everything(page);
  const second = await used();
  await page.context().close();
  host.close();
  const line = (what: string, portal: number, aim: string): Measurement => ({
    what: `heap after ${what}`,
    unit: 'MB',
    portal,
    naive: null,
    aim,
  });
  return [
    line('every indicator and level, page', first.page, '< 150 MB'),
    line('every indicator and level, with workers', first.all, '< 150 MB'),
    line('a second round, page', second.page, 'flat'),
    line('a second round, with workers', second.all, 'flat'),
  ];
}

async function everything(page: Page): Promise<void> {
  for (const level of levels) {
    for (const { id } of catalogue) {
      await page.evaluate(
        (hash) =>
          new Promise<void>((resolve) => {
            addEventListener('hashchange', () => resolve(), { once: true });
            location.hash = hash;
          }),
        `#v=1&tab=explore&table=1&ind=${id}&year=2024&${level}`,
      );
      await settled(page);
    }
  }
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-map-state=idle]') !== null && document.querySelector('.behind') === null,
    undefined,
    { timeout: 120_000 },
  );
}
