import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from './FilesIn.ts';

/** What stays on this computer, and a browser that will not have it. */
export class KeptOnScreen {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Where files are held, as the data tab says it. */
  get state(): Locator {
    return this.#page.getByRole('tabpanel').getByRole('status');
  }

  /** The line over the page that says what happened in another tab, or that something will not last. */
  get notice(): Locator {
    return this.#page.locator('.notice[role=status]');
  }

  /** The history in the data tab, newest first, one text an entry; none where nothing was ever brought. */
  async history(): Promise<readonly string[]> {
    const history = this.#page.locator('details', { hasText: 'Lịch sử' });
    await history.or(this.#page.getByText('Chưa có tệp nào')).first().waitFor();
    if ((await history.count()) === 0) return [];
    if ((await history.getAttribute('open')) === null) await history.locator('summary').click();
    await history.locator('ol').waitFor();
    const entries = await this.#page.locator('ol[reversed] > li').allInnerTexts();
    return entries.map((entry) => entry.replace(/\s+/g, ' ').trim());
  }

  /** Saves the project as the browser saves files, and gives it back. */
  async savesProject(): Promise<MadeFile> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#page.getByRole('button', { name: 'Lưu dự án' }).click(),
    ]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  /** Saves the history as a text table, and gives its lines back. */
  async savesHistory(): Promise<readonly string[]> {
    await this.history();
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#page.locator('details', { hasText: 'Lịch sử' }).getByRole('button', { name: 'CSV' }).click(),
    ]);
    return (await readFile(await download.path(), 'utf8')).split('\r\n');
  }

  /** Types into the form that is open over the table. */
  async writesValue(text: string): Promise<void> {
    const form = this.#page.getByRole('dialog');
    await form.getByRole('textbox', { name: /^Số mới/ }).fill(text);
    await form.getByRole('button', { name: 'Ghi số này' }).click();
  }

  /** From the next page on the browser keeps nothing, as in a private window of some. */
  async isRefused(): Promise<void> {
    await this.#page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('The user denied permission to access the database', 'SecurityError');
      };
    });
  }

  /** From now on the browser has no room left. */
  async isFull(): Promise<void> {
    await this.#page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
      };
    });
  }
}
