import type { BrowserContext } from '@playwright/test';

/** What no scenario may ever cause: an error in the console, or a request beyond the portal's own origin. */
export class PageWatch {
  readonly errors: string[] = [];
  readonly outside: string[] = [];

  constructor(context: BrowserContext, address: string) {
    const { origin } = new URL(address);
    context.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.errors.push(String(error.error())));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin) this.outside.push(request.url());
    });
  }
}
