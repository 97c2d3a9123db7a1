import type { Browser } from 'playwright-core';
import { Host } from './Host.ts';
import { Line } from './Line.ts';
import type { Measurement } from './Measurement.ts';
import { openPage } from './openPage.ts';

interface Marks {
  readonly table: number;
  readonly map: number;
}

type Marking = Window & { marks: Partial<Marks> };

/**
 * Bytes and time until the table can be used (its rows are there) when a link opens it, and until the first
 * map is coloured (MapLibre has come to rest and paints a class) on the plain first screen: each from an
 * empty cache, over a line of 10 Mbit/s with 40 ms to the server. Bytes are those that had arrived by then,
 * whether they were needed for it or not.
 */
export async function firstScreen(browser: Browser, folder: string): Promise<readonly Measurement[]> {
  const table = await arrive(browser, folder, '#v=1&table=1', 'table');
  const map = await arrive(browser, folder, '', 'map');
  const line = { naive: null, aim: '' };
  return [
    { ...line, what: 'gzip until the table is usable', unit: 'kB', portal: table.kilobytes, aim: '≤ 150 kB' },
    {
      ...line,
      what: 'gzip until the first coloured map',
      unit: 'kB',
      portal: map.kilobytes,
      aim: '≤ 600 kB',
    },
    { ...line, what: 'time until the table is usable, 10 Mbit/s', unit: 'ms', portal: table.time },
    { ...line, what: 'time until the first coloured map, 10 Mbit/s', unit: 'ms', portal: map.time },
  ];
}

async function arrive(browser: Browser, folder: string, view: string, mark: keyof Marks) {
  const host = new Host(folder, new Line(10, 40));
  const page = await openPage(browser);
  await page.addInitScript(watch);
  await page.goto(`${await host.open()}${view}`);
  await page.waitForFunction((wanted) => (window as unknown as Marking).marks[wanted] !== undefined, mark);
  const { time, origin } = await page.evaluate(
    (wanted) => ({
      time: (window as unknown as Marking).marks[wanted] ?? NaN,
      origin: performance.timeOrigin,
    }),
    mark,
  );
  await page.context().close();
  host.close();
  return { time, kilobytes: host.bytesUntil(origin + time) / 1000 };
}

/** Runs in the page before anything of it: looks once a frame until both moments are known. */
function watch(): void {
  const marks: { table?: number; map?: number } = {};
  Object.assign(window, { marks });
  const look = () => {
    const rows = document.querySelectorAll('[role=grid] [role=row][id]').length;
    if (rows >= 10) marks.table ??= performance.now();
    const map = document.querySelector('[data-map-state=idle]') as
      (Element & { inspect: (unit: number) => { colour: string | null } }) | null;
    if (map !== null && map.inspect(1).colour !== null) marks.map = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
