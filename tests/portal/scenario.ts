import { expect, test as base } from '@playwright/test';
import { PageWatch } from './driver/PageWatch.ts';
import { Planner } from './driver/Planner.ts';

interface Actors {
  readonly planner: Planner;
  /** Somebody else, at another computer: nothing of the planner's page is shared. */
  readonly colleague: Planner;
}

/**
 * One story of a planner. Whatever it is about, nothing may reach the console as an error and no request
 * may leave the portal's own origin.
 */
export const scenario = base.extend<Actors>({
  planner: async ({ page, context, baseURL }, use) => {
    const watch = new PageWatch(context, baseURL ?? '');
    await use(new Planner(page));
    expect(watch.errors, 'errors in the console').toEqual([]);
    expect(watch.outside, 'requests beyond the origin').toEqual([]);
  },
  colleague: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      viewport: { width: 1366, height: 768 },
    });
    const watch = new PageWatch(context, baseURL ?? '');
    await use(new Planner(await context.newPage()));
    expect(watch.errors, 'errors in the console').toEqual([]);
    expect(watch.outside, 'requests beyond the origin').toEqual([]);
    await context.close();
  },
});

export { expect };
