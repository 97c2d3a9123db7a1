import type { Locator, Page } from '@playwright/test';

/** The dialogue that measures on the map, and what the data tab says of measures that were taken. */
export class MeasuringOnScreen {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialogue(): Locator {
    return this.#page.getByRole('dialog', { name: /^(Đo trên bản đồ|Measure on the map)$/ });
  }

  get finding(): Locator {
    return this.dialogue.locator('.finding');
  }

  /** The measures that were taken, as the data tab lists them. */
  get taken(): Locator {
    return this.#page
      .locator('section')
      .filter({ has: this.#page.getByRole('heading', { name: /^(Đo trên bản đồ|Measure on the map)$/ }) })
      .locator('li');
  }

  /** Opens it from the data tab. */
  async opens(): Promise<void> {
    await this.#page.getByRole('button', { name: /^(Đo một chỉ tiêu|Measure an indicator)$/ }).click();
    await this.dialogue.getByRole('heading', { name: /^(Đo gì|What to measure)$/ }).waitFor();
  }

  /** Takes a measure that is of yesterday anew; the dialogue answers at once. */
  async again(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Đo lại: ${name}` }).click();
    await this.finding.waitFor();
  }

  async picks(label: string, option: string): Promise<void> {
    await this.dialogue.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  async measures(): Promise<void> {
    await this.dialogue.getByRole('button', { name: /^(Đo|Measure)$/ }).click();
    await this.finding.waitFor();
  }

  /** @param name what the indicator is called; as proposed where left out */
  async accepts(name?: string): Promise<void> {
    if (name !== undefined) await this.dialogue.getByLabel('Tên chỉ tiêu').fill(name);
    await this.dialogue.getByRole('button', { name: /^(Dùng làm chỉ tiêu|Thay số đã đo)$/ }).click();
    await this.dialogue.waitFor({ state: 'detached' });
  }

  async closes(): Promise<void> {
    await this.dialogue.getByRole('button', { name: /^(Đóng|Close)$/ }).click();
    await this.dialogue.waitFor({ state: 'detached' });
  }
}
