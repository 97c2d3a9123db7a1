import type { Locator, Page } from '@playwright/test';

/** A file as a planner has it on the desk. */
export interface MadeFile {
  readonly name: string;
  readonly content: Buffer | string;
  /** Of a large one: a text that comes so many times behind its content, made in the page, and the text after that. */
  readonly tail?: { readonly text: string; readonly times: number; readonly end?: string };
}

/** Files dropped on the page, and the dialogue that answers them. */
export class FilesIn {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialogue(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** Drops files anywhere on the page, as from a file manager, and waits for the answer. */
  async drops(...files: readonly MadeFile[]): Promise<void> {
    await this.letsFall(...files);
    await this.#answered();
  }

  /** Drops files and does not wait. */
  async letsFall(...files: readonly MadeFile[]): Promise<void> {
    const contents = files.map(({ name, content, tail }) => ({
      name,
      base64: Buffer.from(content).toString('base64'),
      tail: tail ?? null,
    }));
    const transfer = await this.#page.evaluateHandle(async (all) => {
      const data = new DataTransfer();
      for (const { name, base64, tail } of all) {
        const bytes = await (await fetch(`data:application/octet-stream;base64,${base64}`)).arrayBuffer();
        const more = tail === null ? [] : [tail.text.repeat(tail.times), tail.end ?? ''];
        data.items.add(new File([bytes, ...more], name));
      }
      return data;
    }, contents);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.#page.dispatchEvent('body', type, { dataTransfer: transfer });
    }
  }

  /** Stops a file that is being read. */
  async stops(): Promise<void> {
    await this.dialogue.getByRole('button', { name: 'Dừng đọc' }).click();
    await this.dialogue.waitFor({ state: 'detached' });
  }

  /** Chooses a file by the button of the open dialogue. */
  async chooses({ name, content }: MadeFile): Promise<void> {
    const buffer = Buffer.from(content);
    await this.dialogue
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await this.#answered();
  }

  /** Everything the dialogue says, folded parts included. */
  async report(): Promise<string> {
    const folded = this.dialogue.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    return (await this.dialogue.innerText()).replace(/\s+/g, ' ');
  }

  /** What the picture of the dialogue paints each unit with, in the set's order. */
  async previews(): Promise<readonly string[]> {
    const units = this.dialogue.locator('svg path.unit');
    await units.first().waitFor();
    return units.evaluateAll((paths) => paths.map((path) => path.getAttribute('fill') ?? ''));
  }

  /** One row for each value that would be another, as printed. */
  async changes(): Promise<readonly string[]> {
    const rows = this.dialogue
      .getByRole('table')
      .locator('tbody tr')
      .filter({ has: this.#page.locator('.then') });
    return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
  }

  /** How far the dialogue would have to be moved sideways to be read. */
  sidewaysScroll(): Promise<number> {
    return this.dialogue.locator('.report').evaluate((report) => report.scrollWidth - report.clientWidth);
  }

  async accepts(): Promise<void> {
    await this.dialogue.getByRole('button', { name: /^(Dùng|Use) / }).click();
    await this.dialogue.waitFor({ state: 'detached' });
  }

  /** Presses the button that takes a file, and waits for nothing. */
  async presses(): Promise<void> {
    await this.dialogue.getByRole('button', { name: /^Dùng/ }).click();
  }

  /** Types a name for the history. */
  async signs(name: string): Promise<void> {
    await this.dialogue.getByLabel('Người làm').fill(name);
  }

  async cancels(): Promise<void> {
    await this.dialogue.getByRole('button', { name: 'Bỏ, giữ nguyên như cũ' }).click();
    await this.dialogue.waitFor({ state: 'detached' });
  }

  async closes(): Promise<void> {
    await this.dialogue.getByRole('button', { name: 'Đóng', exact: true }).click();
    await this.dialogue.waitFor({ state: 'detached' });
  }

  async #answered(): Promise<void> {
    await this.dialogue.locator('.report, [role=alert]').first().waitFor();
  }
}
