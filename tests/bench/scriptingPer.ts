import type { Page } from 'playwright-core';

/** Main-thread time of one action, in milliseconds. */
export interface Spent {
  readonly scripting: number;
  readonly task: number;
}

/** Asks Chromium how long its main thread ran scripts, and was busy at all, while something was done. */
export async function openMeter(page: Page): Promise<(work: () => Promise<unknown>) => Promise<Spent>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
    return { scripting: value('ScriptDuration'), task: value('TaskDuration') };
  };
  return async (work) => {
    const before = await read();
    await work();
    const after = await read();
    return { scripting: after.scripting - before.scripting, task: after.task - before.task };
  };
}
