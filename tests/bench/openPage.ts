import type { Browser, Page } from 'playwright-core';

const laptop = { width: 1366, height: 768 };

/** A page with nothing in its cache. Closing its context closes it. */
export async function openPage(browser: Browser, viewport = laptop): Promise<Page> {
  const context = await browser.newContext({ viewport });
  // The runner of these programs wraps named functions in a call of this; those sent into the page need it.
  await context.addInitScript('globalThis.__name = (named) => named');
  return context.newPage();
}
