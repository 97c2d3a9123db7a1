import type { Page } from '@playwright/test';
import { CountingOnScreen } from './CountingOnScreen.ts';
import { FilesIn } from './FilesIn.ts';
import { KeysOnly } from './KeysOnly.ts';
import { KeptOnScreen } from './KeptOnScreen.ts';
import { MeasuringOnScreen } from './MeasuringOnScreen.ts';
import { PortalOnScreen } from './PortalOnScreen.ts';
import { TargetsOnScreen } from './TargetsOnScreen.ts';
import { ProfileOnScreen } from './ProfileOnScreen.ts';
import { Presenter } from './Presenter.ts';
import { SavingOnScreen } from './SavingOnScreen.ts';

/**
 * A planner at the portal. Scenarios say what a planner does and reads, in the words printed on the page;
 * this folder alone knows how that is done in a browser.
 */
export class Planner extends PortalOnScreen {
  readonly files: FilesIn;
  readonly keys: KeysOnly;
  readonly kept: KeptOnScreen;
  readonly counting: CountingOnScreen;
  readonly presenter: Presenter;
  readonly targets: TargetsOnScreen;
  readonly measuring: MeasuringOnScreen;
  readonly saving: SavingOnScreen;
  readonly reading: ProfileOnScreen;

  constructor(page: Page) {
    super(page);
    this.files = new FilesIn(page);
    this.keys = new KeysOnly(page);
    this.kept = new KeptOnScreen(page);
    this.counting = new CountingOnScreen(page);
    this.presenter = new Presenter(page);
    this.targets = new TargetsOnScreen(page);
    this.measuring = new MeasuringOnScreen(page);
    this.saving = new SavingOnScreen(page);
    this.reading = new ProfileOnScreen(page);
  }

  /** Opens the portal, or a link that was sent. */
  async opens(address = ''): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(address.startsWith('http') ? address : `./${address}`);
    await this.map.settles();
  }

  /** Loads the page anew, as after a break. */
  async reloads(): Promise<void> {
    await this.page.reload();
    await this.map.settles();
  }

  /** The same planner at a second tab of the same browser. */
  async anotherTab(): Promise<Planner> {
    return new Planner(await this.page.context().newPage());
  }

  /** Closes the tab without a warning, as when a computer goes down. */
  async isCutOff(): Promise<void> {
    await this.page.close();
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
      .filter({ has: this.page.getByText(name, { exact: true }) })
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
}
