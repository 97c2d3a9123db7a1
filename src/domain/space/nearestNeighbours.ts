import type { Places } from './Places.ts';
import { placeTree } from './placeTree.ts';
import type { SpatialWeights } from './SpatialWeights.ts';
import { weightsFrom } from './weightsFrom.ts';

/**
 * The k nearest units of each unit, which need not have it among theirs. Of two as near, the first in order
 * counts, so the answer does not depend on the machine.
 *
 * @param count at least 1; all others where there are fewer
 */
export function nearestNeighbours(places: Places, count: number): SpatialWeights {
  const tree = placeTree(places);
  return weightsFrom(places.points.map((_, unit) => tree.nearest(unit, count)));
}
