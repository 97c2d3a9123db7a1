import type { Locator, Page } from '@playwright/test';

/** Somebody who presents: the dialogue of scenes, the slide that the room sees, and the speaker's own window. */
export class Presenter {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialogue(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** The slide beside the map. */
  get slide(): Locator {
    return this.#page.locator('section.slide');
  }

  get title(): Locator {
    return this.slide.getByRole('heading', { level: 2 }).first();
  }

  /** The large figure, without what it is. */
  get figure(): Locator {
    return this.slide.locator('.figure strong');
  }

  get sentence(): Locator {
    return this.slide.locator('p.sentence');
  }

  get wayBack(): Locator {
    return this.slide.getByRole('button', { name: 'Trở lại cảnh' });
  }

  get blackScreen(): Locator {
    return this.#page.getByRole('button', { name: /^Màn hình đen/ });
  }

  async opensScenes(button = 'Trình bày'): Promise<void> {
    await this.#page.getByRole('button', { name: button, exact: true }).click();
    await this.dialogue.getByRole('heading').first().waitFor();
  }

  /** Saves what is on the screen as a scene, under a title. */
  async savesScene(title: string): Promise<void> {
    await this.opensScenes();
    const before = (await this.scenes()).length;
    await this.dialogue.getByRole('button', { name: 'Lưu cảnh đang xem' }).click();
    await this.row(before)
      .getByRole('button', { name: /^Sửa lời cảnh/ })
      .click();
    await this.row(before).getByLabel('Tên cảnh').fill(title);
    await this.row(before).getByLabel('Tên cảnh').blur();
    await this.closesScenes();
  }

  async closesScenes(): Promise<void> {
    await this.dialogue.getByRole('button', { name: 'Đóng' }).click();
  }

  /** A scene of the planner's own in the list, from 0. */
  row(place: number): Locator {
    return this.dialogue
      .getByRole('list', { name: /^Các cảnh/ })
      .getByRole('listitem')
      .nth(place);
  }

  /** Titles of the planner's own scenes, in their order. */
  async scenes(): Promise<readonly string[]> {
    return this.dialogue.getByRole('button', { name: /^Sửa lời cảnh/ }).allInnerTexts();
  }

  /** Plays the planner's scenes, or the ready story. */
  async plays(which: 'own' | 'ready', button = 'Chiếu từ đầu'): Promise<void> {
    const buttons = this.dialogue.getByRole('button', { name: button, exact: true });
    await (which === 'ready' ? buttons.first() : buttons.last()).click();
    await this.isTold();
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /** Waits until the figures of the scene are there. */
  async isTold(): Promise<void> {
    await this.#page.locator('section.slide[aria-busy=false]').waitFor({ timeout: 60_000 });
  }

  /** Opens the speaker's window and gives its page. */
  async opensNotes(): Promise<Page> {
    const [popup] = await Promise.all([
      this.#page.waitForEvent('popup'),
      this.slide.getByRole('button', { name: 'Ghi chú người nói' }).click(),
    ]);
    await popup.getByRole('main').waitFor();
    return popup;
  }

  /** Size of type of a part, in pixels. */
  sizeOf(part: Locator): Promise<number> {
    return part.evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  }
}
