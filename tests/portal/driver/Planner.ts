import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { FilesIn, type MadeFile } from './FilesIn.ts';
import { KeysOnly } from './KeysOnly.ts';
import { readLegend, type LegendRead } from './readLegend.ts';
import { MapOnScreen } from './MapOnScreen.ts';
import { TableOnScreen } from './TableOnScreen.ts';

/**
 * A planner at the portal. Scenarios say what a planner does and reads, in the words printed on the page;
 * this folder alone knows how that is done in a browser.
 */
export class Planner {
  readonly page: Page;
  readonly map: MapOnScreen;
  readonly table: TableOnScreen;
  readonly files: FilesIn;
  readonly keys: KeysOnly;

  constructor(page: Page) {
    this.page = page;
    this.map = new MapOnScreen(page);
    this.table = new TableOnScreen(page);
    this.files = new FilesIn(page);
    this.keys = new KeysOnly(page);
  }

  /** Opens the portal, or a link that was sent. */
  async opens(address = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(address.startsWith('http') ? address : `./${address}`);
    await this.map.settles();
  }

  /** Follows a link to another view on the page that is open. */
  async follows(address: string): Promise<void> {
    await this.page.evaluate(
      (hash) =>
        new Promise<void>((resolve) => {
          if (location.hash === hash) resolve();
          addEventListener('hashchange', () => resolve(), { once: true });
          location.hash = hash;
        }),
      address,
    );
    await this.map.settles();
  }

  /** The address as it stands now. */
  get address(): string {
    return this.page.url();
  }

  async goesBack(): Promise<void> {
    await this.page.goBack();
    await this.map.settles();
  }

  async goesForward(): Promise<void> {
    await this.page.goForward();
    await this.map.settles();
  }

  /** One of the doors of the first screen, by its title. */
  async entersDoor(title: string): Promise<void> {
    await this.panel.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  }

  async opensTab(name: string): Promise<void> {
    await this.tab(name).click();
    await this.map.settles();
  }

  async choosesIndicator(name: string): Promise<void> {
    await this.panel.getByTitle('Đổi chỉ tiêu').click();
    await this.panel.getByRole('searchbox', { name: 'Tìm chỉ tiêu' }).fill(name);
    await this.panel
      .locator('li')
      .getByRole('button')
      .filter({ has: this.#exactly(name) })
      .click();
    await this.map.settles();
  }

  /** A choice among few, by what is printed on it: a boundary, a language, a level, a year. */
  async switchesTo(label: string): Promise<void> {
    const radio = this.page.getByRole('radio', { name: label, exact: true });
    await this.page.locator('label').filter({ has: radio }).first().click();
    await this.map.settles();
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
    await this.map.settles();
  }

  async pressesKey(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.map.settles();
  }

  async goesIntoHamlets(): Promise<void> {
    await this.presses('Xem các xóm trên bản đồ');
  }

  async opensTable(): Promise<void> {
    await this.presses('Mở bảng số liệu');
    await this.table.grid.waitFor();
  }

  async movesSlider(name: string, value: number): Promise<void> {
    await this.page.getByRole('slider', { name: `Trọng số: ${name}` }).fill(String(value));
    await this.map.settles();
  }

  async picks(label: string, option: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
    await this.map.settles();
  }

  /** Types into the search and gives back what is found, one text a result. */
  async searches(text: string): Promise<readonly string[]> {
    const box = this.page.getByRole('search').getByRole('combobox');
    await box.fill(text);
    const results = this.page.getByRole('listbox').getByRole('option');
    await results.first().waitFor();
    return (await results.allInnerTexts()).map((result) => result.replace(/\s+/g, ' ').trim());
  }

  async choosesResult(text: string): Promise<void> {
    await this.page.getByRole('option').filter({ hasText: text }).first().click();
    await this.map.settles();
  }

  /** Another size of window. */
  async turnsScreenTo(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  readsLegend(name?: string): Promise<LegendRead> {
    return readLegend(this.page, name);
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** The panel of the open question, or the first screen. */
  get panel(): Locator {
    return this.page.getByRole('tabpanel');
  }

  /** The first line of the open tab, which is a finding. */
  get finding(): Locator {
    return this.panel.locator('p.finding').first();
  }

  get profile(): Locator {
    return this.page.getByRole('article');
  }

  /** Whose profile is open. */
  get profileName(): Locator {
    return this.profile.getByRole('heading').first();
  }

  /** What the first screen asks. */
  get question(): Locator {
    return this.panel.getByRole('heading').first();
  }

  get path(): Locator {
    return this.page.getByRole('navigation', { name: 'Đang xem' });
  }

  get remarks(): Locator {
    return this.page.locator('.remarks');
  }

  get hoverCard(): Locator {
    return this.page.locator('.card');
  }

  /** Where the mark of sample figures stands, visibly. */
  async sampleMarks(): Promise<readonly string[]> {
    const mark = 'SỐ LIỆU MẪU';
    const places: Readonly<Record<string, Locator>> = {
      map: this.page.locator('.stage .corner'),
      legend: this.page.getByRole('region', { name: 'Chú giải' }),
      table: this.page.getByRole('region', { name: 'Bảng số liệu' }),
      profile: this.profile,
    };
    const marked = await Promise.all(
      Object.entries(places).map(async ([place, locator]) => {
        const tag = locator.getByText(mark, { exact: true }).first();
        return (await tag.isVisible()) ? [place] : [];
      }),
    );
    return marked.flat();
  }

  /** The handle by which the bottom sheet of a narrow screen is moved. */
  get sheet(): Locator {
    return this.page.getByRole('slider', { name: 'Đổi chiều cao bảng điều khiển' });
  }

  /** Upper edge of the bottom sheet, in pixels from above, once it has come to rest. */
  async sheetTop(): Promise<number> {
    const panel = this.page.getByRole('complementary');
    await panel.evaluate((node) =>
      Promise.all(node.getAnimations({ subtree: true }).map((each) => each.finished)),
    );
    return (await panel.boundingBox())?.y ?? NaN;
  }

  /** Leaves a sign on the page that a reload would wipe away. */
  async remembersThisPage(): Promise<void> {
    await this.page.evaluate(() => document.body.classList.add('seen'));
  }

  isOnTheSamePage(): Promise<boolean> {
    return this.page.evaluate(() => document.body.classList.contains('seen'));
  }

  /** Pixels by which the page is wider than its window. */
  sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** What an accessibility checker finds serious, one line each. */
  async barriers(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')}: ${html}`));
  }

  #exactly(text: string): Locator {
    return this.page.getByText(text, { exact: true });
  }
}

export type { MadeFile };
