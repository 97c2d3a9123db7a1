import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/**
 * What the processes of the open pages, workers included, come to hold beyond what they held before, at the
 * peak: the heap of a worker cannot be asked while it works, and what a file was decoded into is no heap.
 *
 * @returns a reader of the megabytes so far; NaN where the system is not Linux, which alone keeps the peak
 */
export async function watchPeakMemory(browser: Browser): Promise<() => number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const folders = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${String(id)}/`)
    .filter((folder) => existsSync(folder));
  // 5 forgets the peak so far.
  for (const folder of folders) writeFileSync(`${folder}clear_refs`, '5');
  const before = folders.map((folder) => megabytesOf(folder, 'VmRSS'));
  return () =>
    folders.length === 0
      ? NaN
      : Math.max(...folders.map((folder, index) => megabytesOf(folder, 'VmHWM') - (before[index] ?? NaN)));
}

function megabytesOf(folder: string, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`${folder}status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) / 1000;
}
