import type { AreaKey, AreaSetId } from '../area/Area.ts';

/** What the portal has at the moment an address is read. */
export interface Known {
  /** Ids of the catalogue and of the planner's own indicators. */
  readonly indicators: ReadonlySet<string>;
  /** Says whether a place exists; left out while the areas are not loaded yet. */
  readonly hasArea?: (key: AreaKey) => boolean;
  /** Says whether a layer of the planner's own is here; left out where none is asked about. */
  readonly hasLayer?: (id: string) => boolean;
  /** Says whether the installation has such units at all; left out where it has all of them. */
  readonly hasSet?: (set: AreaSetId) => boolean;
}
