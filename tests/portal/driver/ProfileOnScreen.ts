import type { Locator, Page } from '@playwright/test';

/** The profile of a place as it is read: the texts of its parts, in the order of the page. */
export class ProfileOnScreen {
  readonly #article: Locator;

  constructor(page: Page) {
    this.#article = page.getByRole('article');
  }

  #part(heading: string): Locator {
    return this.#article
      .locator('section')
      .filter({ has: this.#article.page().getByRole('heading', { level: 3, name: heading }) });
  }

  /** Name of the measure, then the figure here and those it is held against, one line each. */
  async figures(heading: string): Promise<readonly (readonly string[])[]> {
    const rows = this.#part(heading).locator('table').first().locator('tbody tr');
    await rows.first().waitFor();
    return rows.evaluateAll((lines) =>
      lines.map((line) =>
        [...line.children].map((cell) => {
          const own = cell.tagName === 'TH' ? cell.firstChild : cell;
          return own?.textContent ?? '';
        }),
      ),
    );
  }

  /** Why it is flagged or not. */
  async verdict(heading: string): Promise<string> {
    return this.#part(heading).locator('.verdict').innerText();
  }

  /** What each criterion is, what it asks, and the figure here. */
  async criteria(heading: string): Promise<readonly (readonly string[])[]> {
    const lines = this.#part(heading)
      .locator('li')
      .filter({ has: this.#article.page().locator('.mark') });
    return lines.evaluateAll((all) =>
      all.map((line) =>
        ['.measure', '.measure strong', '.value'].map((part) => {
          const found = line.querySelector(part);
          return (part === '.measure strong' ? found : found?.firstChild)?.textContent ?? '';
        }),
      ),
    );
  }

  /** Rank and score, then how sure the rank is. */
  async ranks(heading: string): Promise<readonly string[]> {
    const lines = this.#part(heading).locator('p');
    await lines.nth(1).waitFor();
    return [await lines.nth(0).innerText(), await lines.nth(1).innerText()];
  }

  /** The line of a trend in words. */
  async trend(heading: string): Promise<string> {
    return this.#part(heading).locator('p.quiet').innerText();
  }

  /** How many hamlets, and how many of each class. */
  async hamlets(heading: string): Promise<string> {
    return this.#part(heading).locator('p').first().innerText();
  }
}
