import type { Locator, Page } from '@playwright/test';
import type { AreaSetId } from '../../../src/domain/area/Area.ts';
import type { Inspection } from '../../../src/map/inspectUnit.ts';
import { areaNamed } from './areasKnown.ts';

type Inspected = HTMLElement & { readonly inspect: (unit: number) => Inspection };

/** The map as a planner sees it: painted, pointed at, pressed. */
export class MapOnScreen {
  readonly #page: Page;
  readonly #canvas: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#canvas = page.locator('[data-map-state]').first();
  }

  /** The answer to the last choice has come, and the map has painted it. */
  async settles(): Promise<void> {
    await this.#page.waitForFunction(() => {
      const state = document.querySelector('[data-map-state]')?.getAttribute('data-map-state');
      return state === 'idle' && document.querySelector('.behind') === null;
    });
  }

  /** What is painted for some units of the painted set; waits until each has been painted at all. */
  async paints(units: readonly number[]): Promise<readonly Inspection[]> {
    await this.#page.waitForFunction((all) => {
      const map = document.querySelector<Inspected>('[data-map-state]');
      return map !== null && all.every((unit) => map.inspect(unit).classNumber !== null);
    }, units);
    await this.settles();
    return this.#canvas.evaluate((map, all) => all.map((unit) => (map as Inspected).inspect(unit)), units);
  }

  /** Where a unit stands on every map there is, in whole pixels from the corner of each. */
  async placesOn(unit: number): Promise<readonly (readonly [number, number] | null)[]> {
    return this.#page.locator('[data-map-state]').evaluateAll(
      (maps, wanted) =>
        maps.map((map) => {
          const { at } = (map as Inspected).inspect(wanted);
          return at === null ? null : ([Math.round(at.x), Math.round(at.y)] as const);
        }),
      unit,
    );
  }

  /** @throws when the unit is off the screen, or something of the page lies over it there */
  async clicks(name: string, set: AreaSetId): Promise<void> {
    const { x, y } = await this.#placeOf(name, set);
    await this.#page.mouse.click(x, y);
  }

  async doubleClicks(name: string, set: AreaSetId): Promise<void> {
    const { x, y } = await this.#placeOf(name, set);
    await this.#page.mouse.dblclick(x, y);
  }

  async hovers(name: string, set: AreaSetId): Promise<void> {
    const { x, y } = await this.#placeOf(name, set);
    await this.#page.mouse.move(x - 2, y);
    await this.#page.mouse.move(x, y);
  }

  async #placeOf(name: string, set: AreaSetId): Promise<{ readonly x: number; readonly y: number }> {
    const { unit } = areaNamed(name, set);
    let place = await this.#restingPlace(unit);
    // A panel that is still moving makes the map move after it.
    for (let before = null; JSON.stringify(before) !== JSON.stringify(place);) {
      before = place;
      place = await this.#restingPlace(unit);
    }
    if (place === null) throw new Error(`${name} is not on the map`);
    const isFree = await this.#page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS',
      place,
    );
    if (!isFree) throw new Error(`${name} lies off the screen, or under something of the page`);
    return place;
  }

  /** Where a unit is on the screen once nothing on the page moves. */
  async #restingPlace(unit: number): Promise<{ readonly x: number; readonly y: number } | null> {
    await this.#page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    const [seen] = await this.paints([unit]);
    const box = await this.#canvas.boundingBox();
    return seen?.at && box !== null ? { x: box.x + seen.at.x, y: box.y + seen.at.y } : null;
  }
}
