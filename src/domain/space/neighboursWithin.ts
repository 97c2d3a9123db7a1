import type { Places } from './Places.ts';
import { placeTree } from './placeTree.ts';
import type { SpatialWeights } from './SpatialWeights.ts';
import { weightsFrom } from './weightsFrom.ts';

/**
 * The units within a distance of each unit, that distance included (PySAL's `DistanceBand`).
 *
 * @param distance kilometres on a great circle, else in the units of the coordinates
 */
export function neighboursWithin(places: Places, distance: number): SpatialWeights {
  const tree = placeTree(places);
  return weightsFrom(places.points.map((_, unit) => tree.within(unit, distance)));
}
