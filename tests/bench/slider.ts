import type { Browser, Page } from 'playwright-core';
import { Host } from './Host.ts';
import type { Measurement } from './Measurement.ts';
import { median } from './median.ts';
import { moveNaively, moveSlider, type Moved } from './moves.ts';
import { openPage } from './openPage.ts';
import { openMeter, type Spent } from './scriptingPer.ts';

const warmUp = 5;
const inputs = 25;

interface Folders {
  readonly portal: string;
  readonly naive: string;
}

/**
 * From the input of a weight slider to the repainted map and the re-ordered table, at hamlet level: the
 * built portal as it is, beside a page that scores on the main thread, sends the whole GeoJSON source again
 * and colours by a data expression, without any table.
 *
 * @param aim for the scripting of one input
 * @param instead other embedded data, for more units than there are
 */
export async function slider(
  browser: Browser,
  folders: Folders,
  units: string,
  aim: string,
  instead?: (path: string) => string | null,
): Promise<readonly Measurement[]> {
  const view = '#v=1&tab=priority&paint=score&level=hamlet&missing=others&table=1';
  const ours = await run(browser, new Host(folders.portal, null, instead), view, moveSlider);
  const theirs = await run(browser, new Host(folders.naive, null, instead), '', moveNaively);
  const line = (what: string, of: (each: Moved & Spent) => number, wanted = '') => ({
    what: `slider, ${units}: ${what}`,
    unit: 'ms' as const,
    portal: median(ours.map(of)),
    naive: median(theirs.map(of)),
    aim: wanted,
  });
  return [
    line('scripting per input', ({ scripting }) => scripting, aim),
    line('main thread busy per input', ({ task }) => task),
    { ...line('until the table is re-ordered', ({ toTable }) => toTable), naive: null },
    line('until the map is repainted and at rest', ({ toMap }) => toMap),
  ];
}

async function run(
  browser: Browser,
  host: Host,
  view: string,
  move: (weight: number) => Promise<Moved>,
): Promise<readonly (Moved & Spent)[]> {
  const page = await openPage(browser);
  await page.goto(`${await host.open()}${view}`);
  await settled(page);
  const meter = await openMeter(page);
  const all: (Moved & Spent)[] = [];
  for (let input = 0; input < warmUp + inputs; input += 1) {
    let moved: Moved = { toTable: NaN, toMap: NaN };
    const spent = await meter(async () => {
      moved = await page.evaluate(move, (input * 37) % 101);
    });
    if (input >= warmUp) all.push({ ...moved, ...spent });
  }
  await page.context().close();
  host.close();
  return all;
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const map = document.querySelector('[data-map-state=idle]') as
        (Element & { inspect: (unit: number) => { colour: string | null } }) | null;
      return map !== null && map.inspect(1).colour !== null;
    },
    undefined,
    { timeout: 120_000 },
  );
}
