import type { OwnLayer } from '../layer/OwnLayer.ts';
import type { SafetyScene } from '../resettle/SafetyScene.ts';

/** What lies over the units on a map: the planner's own layers that are switched on, hazard zones, sites, ways and found places. */
export interface MapOver extends SafetyScene {
  readonly layers: readonly OwnLayer[];
  /** What of it is a sample, so that the mark stands even over figures that are none. */
  readonly sample: { readonly zones: boolean; readonly sites: boolean };
}

/** Nothing of it. */
export const nothingOver: MapOver = {
  layers: [],
  zones: [],
  sites: [],
  moves: [],
  places: [],
  sample: { zones: false, sites: false },
};
