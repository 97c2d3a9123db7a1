import type { AreaKey, AreaSetId } from '../area/Area.ts';

/** What the portal has at the moment an address is read. */
export interface Known {
  /** Ids of the catalogue and of the planner's own indicators. */
  readonly indicators: ReadonlySet<string>;
  /** Says whether a place exists; left out while the areas are not loaded yet. */
  readonly hasArea?: (key: AreaKey) => boolean;
}
