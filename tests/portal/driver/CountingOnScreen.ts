import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { MadeFile } from './FilesIn.ts';

/** The dialogue that counts poverty from a table of households. */
export class CountingOnScreen {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialogue(): Locator {
    return this.#page.getByRole('dialog', { name: 'Đếm nghèo đa chiều từ bảng hộ' });
  }

  get finding(): Locator {
    return this.dialogue.locator('.finding');
  }

  /** Opens it from the data tab. */
  async opens(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Chọn bảng hộ' }).click();
    await this.dialogue.waitFor();
  }

  /** Drops a table on it, as from a file manager. */
  async takes({ name, content }: MadeFile): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      ([file, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], file));
        return data;
      },
      [name, content.toString()] as const,
    );
    for (const type of ['dragenter', 'dragover', 'drop'])
      await this.dialogue.dispatchEvent(type, { dataTransfer: transfer });
    await this.dialogue.locator('.counting').waitFor();
  }

  /** So many deprivations, or percent of the weight where weights differ. */
  async movesCutoff(to: number): Promise<void> {
    await this.dialogue.getByRole('slider', { name: 'Ngưỡng nghèo' }).fill(String(to));
  }

  async picks(label: string, option: string): Promise<void> {
    await this.dialogue.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  async weighs(column: string, weight: string): Promise<void> {
    const field = this.dialogue.getByLabel(`Trọng số: ${column}`, { exact: true });
    await field.fill(weight);
    await field.press('Tab');
  }

  /** The rows of one of its tables, as printed. */
  async rows(table: string): Promise<readonly (readonly string[])[]> {
    const rows = this.dialogue.getByRole('region', { name: table, exact: true }).locator('tbody tr');
    return Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
  }

  async saves(): Promise<{ readonly name: string; readonly content: Buffer }> {
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.dialogue.getByRole('button', { name: 'Lưu kết quả (XLSX)' }).click(),
    ]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  async closes(): Promise<void> {
    await this.dialogue.getByRole('button', { name: 'Đóng', exact: true }).click();
    await this.dialogue.waitFor({ state: 'detached' });
  }
}
