import type { AreaKey, AreaSetId } from '../domain/area/Area.ts';
import type { Bounds } from '../domain/coordinates/Extent.ts';

/** A request to look at a place that is no unit, or at several units at once; a new object is a new request. */
export type Sought =
  { readonly bounds: Bounds } | { readonly set: AreaSetId; readonly units: readonly number[] };

/**
 * What the pointer is over, shared by map, table and profile, and where the planner asked the map to look.
 * The selection is part of the plan.
 */
export class Focus {
  #sought: Sought | null = $state.raw(null);
  #hovered: AreaKey | null = $state.raw(null);
  #picked: AreaKey | null | undefined = $state.raw(undefined);

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

  /** Units by their index in a set. */
  seekUnits(set: AreaSetId, units: readonly number[]): void {
    this.#sought = { set, units };
  }

  hover(key: AreaKey | null): void {
    this.#hovered = key;
  }

  /** What a reader of a frame chose to read, since the plan is not the reader's; `undefined` until something was. */
  get picked(): AreaKey | null | undefined {
    return this.#picked;
  }

  pick(key: AreaKey | null): void {
    this.#picked = key;
  }
}
