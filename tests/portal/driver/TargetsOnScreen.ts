import type { Locator, Page } from '@playwright/test';

/** The list of targets in the explore tab, as a planner finds and opens it. */
export class TargetsOnScreen {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get rows(): Locator {
    return this.#page.locator('.targets > ul > li');
  }

  get finding(): Locator {
    return this.#page.locator('.targets .finding');
  }

  async unfolds(title: string): Promise<void> {
    await this.#page.getByText(title, { exact: true }).click();
    await this.finding.waitFor();
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }

  async opens(row: Locator): Promise<void> {
    await row.locator('summary').click();
    await row.locator('.detail').waitFor();
  }

  /** Pixels by which the list is wider than its place. */
  async overflow(): Promise<number> {
    return this.#page.locator('.targets').evaluate((list) => list.scrollWidth - list.clientWidth);
  }
}
