import type { Browser, Page } from 'playwright-core';
import { dropFile } from './dropFile.ts';
import { Host } from './Host.ts';
import { longestTaskOf } from './longestTaskOf.ts';
import type { Measurement } from './Measurement.ts';
import { openPage } from './openPage.ts';
import type { BigFiles } from './synthetic/bigFiles.ts';
import { watchPeakMemory } from './watchPeakMemory.ts';

interface Read {
  readonly time: number;
  readonly longest: number;
  readonly computed: number;
  readonly memory: number;
}

/** Long enough for what follows the report: pictures of what the file would draw, outlines that come late. */
const settling = 2_000;

/**
 * A large file dropped on the built portal, until its report stands: read, checked, joined and drawn; beside
 * the same library on the main thread of a page that reads it and does nothing else.
 */
export async function importing(
  browser: Browser,
  folders: { readonly portal: string; readonly naive: string },
  { files }: BigFiles,
): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const { what, path } of files) {
    const ours = await drop(browser, folders.portal, '', path, 'dialog .report', mapAtRest);
    const theirs = await drop(browser, folders.naive, 'import.html', path, '#report:not(:empty)');
    const line = (of: keyof Read, about: string, unit: 'ms' | 'MB', aim = ''): Measurement => ({
      what: `${what}: ${about}`,
      unit,
      portal: ours[of],
      naive: theirs[of],
      aim,
    });
    measurements.push(
      line('time', 'until the report stands', 'ms'),
      line('longest', 'longest task of the main thread', 'ms', '≤ 50 ms'),
      line('computed', 'longest task, computing', 'ms'),
      line('memory', 'memory at the peak', 'MB'),
    );
  }
  return measurements;
}

async function drop(
  browser: Browser,
  folder: string,
  address: string,
  file: string,
  report: string,
  ready: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Read> {
  const host = new Host(folder);
  const page = await openPage(browser);
  await page.goto(`${await host.open()}${address}`, { waitUntil: 'load' });
  await ready(page);
  await page.evaluate(watch, report);
  const memory = await watchPeakMemory(browser);
  const { answer: time, ...tasks } = await longestTaskOf(page, async () => {
    await dropFile(page, file);
    await page.waitForFunction(() => 'reported' in window, undefined, { timeout: 300_000, polling: 100 });
    await page.waitForTimeout(settling);
    return page.evaluate(() => (window as unknown as { reported: number }).reported);
  });
  const read = { time, ...tasks, memory: memory() };
  await page.context().close();
  host.close();
  return read;
}

async function mapAtRest(page: Page): Promise<void> {
  await page.waitForSelector('[data-map-state=idle]', { timeout: 60_000 });
  await page.waitForTimeout(settling);
}

/** Runs in the page: notes the milliseconds from the drop to the first frame that holds the report. */
function watch(report: string): void {
  addEventListener(
    'drop',
    () => {
      const start = performance.now();
      const look = () => {
        if (document.querySelector(report) === null) requestAnimationFrame(look);
        else Object.assign(window, { reported: performance.now() - start });
      };
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}
