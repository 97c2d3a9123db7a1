import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { MapOnScreen } from './MapOnScreen.ts';
import { readLegend, type LegendRead } from './readLegend.ts';
import { readSquares, type Square } from './readSquares.ts';
import { TableOnScreen } from './TableOnScreen.ts';

/** What a planner sees and reads on the page, part by part. */
export class PortalOnScreen {
  readonly page: Page;
  readonly map: MapOnScreen;
  readonly table: TableOnScreen;

  constructor(page: Page) {
    this.page = page;
    this.map = new MapOnScreen(page);
    this.table = new TableOnScreen(page);
  }

  /** The address as it stands now. */
  get address(): string {
    return this.page.url();
  }

  readsLegend(name?: string): Promise<LegendRead> {
    return readLegend(this.page, name);
  }

  readsSquares(): Promise<readonly Square[]> {
    return readSquares(this.page);
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
}
