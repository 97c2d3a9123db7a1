import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** What a planner takes along: the dialogue in which files are made. */
export class SavingOnScreen {
  readonly #page: Page;
  #words = { title: 'Xuất', make: 'Tạo tệp' };

  constructor(page: Page) {
    this.#page = page;
  }

  /** How the dialogue and its button are called from here on, where the page is not Vietnamese. */
  speaks(title: string, make: string): void {
    this.#words = { title, make };
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: this.#words.title });
  }

  async opens(): Promise<void> {
    await this.#page.getByRole('banner').getByRole('button', { name: 'Xuất' }).click();
    await this.dialog.getByRole('button', { name: this.#words.make }).waitFor();
  }

  async closes(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Đóng' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async chooses(name: string): Promise<void> {
    await this.dialog.getByText(name, { exact: true }).click();
  }

  async picks(label: string, option: string): Promise<void> {
    await this.dialog.getByLabel(label).selectOption({ label: option });
  }

  async writes(label: string, text: string): Promise<void> {
    await this.dialog.getByLabel(label, { exact: true }).fill(text);
  }

  async makes(): Promise<{ readonly name: string; readonly content: Buffer }> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download', { timeout: 80_000 }),
      this.dialog.getByRole('button', { name: this.#words.make }).click(),
    ]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }
}
