import type { Page } from '@playwright/test';

/** A planner without a mouse. */
export class KeysOnly {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.#page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  /** What has the focus, by what is read out for it. */
  focused(): Promise<string> {
    return this.#page.evaluate(() => {
      const { activeElement: element } = document;
      if (element === null || element === document.body) return '';
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return name.trim().replace(/\s+/g, ' ');
    });
  }

  /**
   * Goes on with Tab until something with this name has the focus.
   *
   * @throws when it is not reached within 60 presses: then it cannot be reached at all
   */
  async tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let press = 0; press < 60; press += 1) {
      await this.#page.keyboard.press(key);
      const focused = await this.focused();
      if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
      passed.push(focused);
    }
    throw new Error(`${String(name)} is never reached by ${key}; passed: ${passed.join(' | ')}`);
  }
}
