import type { AreaKey } from '../domain/area/Area.ts';
import type { Bounds } from '../domain/coordinates/Extent.ts';

/** A request to look at a place that is no unit; a new object is a new request. */
export interface Sought {
  readonly bounds: Bounds;
}

/**
 * What the pointer is over, shared by map, table and profile, and where the planner asked the map to look.
 * The selection is part of the plan.
 */
export class Focus {
  #sought: Sought | null = $state.raw(null);
  #hovered: AreaKey | null = $state.raw(null);

  get hovered(): AreaKey | null {
    return this.#hovered;
  }

  /** The place last asked for. */
  get sought(): Sought | null {
    return this.#sought;
  }

  seek(bounds: Bounds): void {
    this.#sought = { bounds };
  }

  hover(key: AreaKey | null): void {
    this.#hovered = key;
  }
}
