import type { Locator, Page } from '@playwright/test';
import { shownBy, type DrawnSwatch, type Shown } from './Swatch.ts';

export interface Row {
  readonly key: string;
  readonly name: string;
  /** Printed cells by the title of their column. */
  readonly cells: Readonly<Record<string, string>>;
  /** What the swatch of a cell shows, by the title of its column. */
  readonly swatches: Readonly<Record<string, Shown>>;
}

/** The drawer from below, row by row as it is printed. */
export class TableOnScreen {
  readonly grid: Locator;

  constructor(page: Page) {
    this.grid = page.getByRole('grid');
  }

  /** The first rows, in the order on the screen. */
  async first(count: number): Promise<readonly Row[]> {
    return (await this.#read(count)).slice(0, count);
  }

  /** Every row; the table is scrolled through, since it only draws what is in view. */
  whole(): Promise<readonly Row[]> {
    return this.#read(Infinity);
  }

  async titles(): Promise<readonly string[]> {
    return this.grid.locator('[role=columnheader] button > span:first-child').allInnerTexts();
  }

  /** The row of what the pointer is over, here or on the map. */
  get pointedRow(): Locator {
    return this.grid.locator('.hovered');
  }

  async clicks(name: string): Promise<void> {
    await this.grid.getByRole('row').filter({ hasText: name }).first().click();
  }

  /** Opens the form that writes over the figure of a row. */
  async edits(name: string, title: string): Promise<void> {
    await this.#isWhole();
    const column = (await this.titles()).indexOf(title);
    const row = this.grid.getByRole('row').filter({ hasText: name }).first();
    await row.getByRole('gridcell').nth(column).dblclick();
    await this.grid.page().getByRole('dialog').waitFor();
  }

  async #isWhole(): Promise<void> {
    await this.grid.and(this.grid.page().locator('[aria-busy=false]')).waitFor();
  }

  async sortsBy(title: string): Promise<void> {
    await this.grid
      .getByRole('columnheader')
      .filter({ has: this.grid.page().getByText(title, { exact: true }) })
      .getByRole('button')
      .click();
  }

  /** Columns come and go with what is worked out, so the titles are read with the rows, once nothing more is to come. */
  async #read(count: number): Promise<readonly Row[]> {
    await this.#isWhole();
    const drawn = await this.grid.evaluate(
      async (grid, wanted) => {
        const scroller = grid.parentElement;
        let titles: readonly (string | null)[] = [];
        const total = Number(grid.getAttribute('aria-rowcount')) - 1;
        const rows = new Map<number, ReturnType<typeof readRow>>();
        const readRow = (row: Element) => ({
          key: row.id.replace('row-', ''),
          cells: [...row.querySelectorAll<HTMLElement>('[role=gridcell]')].map((cell, index) => {
            const swatch = cell.querySelector('.swatch');
            return {
              title: titles[index] ?? '',
              text: cell.innerText.trim().replace(/\s+/g, ' '),
              swatch: swatch && {
                look: swatch.className,
                background: getComputedStyle(swatch).backgroundColor,
              },
            };
          }),
        });
        const gather = () => {
          titles = [...grid.querySelectorAll('[role=columnheader] button > span:first-child')].map(
            (node) => node.textContent,
          );
          for (const row of grid.querySelectorAll('[role=row][id]')) {
            rows.set(Number(row.getAttribute('aria-rowindex')) - 2, readRow(row));
          }
        };
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        if (scroller !== null) scroller.scrollTop = 0;
        await frame();
        await frame();
        gather();
        while (scroller !== null && rows.size < Math.min(wanted ?? total, total)) {
          const before = scroller.scrollTop;
          scroller.scrollTop += scroller.clientHeight;
          await frame();
          await frame();
          gather();
          if (scroller.scrollTop === before) break;
        }
        return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
      },
      Number.isFinite(count) ? count : null,
    );
    return drawn.map(({ key, cells }) => ({
      key,
      name: cells.find(({ title }) => title === 'Tên' || title === 'Name')?.text ?? '',
      cells: Object.fromEntries(cells.map(({ title, text }) => [title, text])),
      swatches: Object.fromEntries(
        cells.map(({ title, swatch }) => [title, shownBy(swatch as DrawnSwatch | null)]),
      ),
    }));
  }
}
