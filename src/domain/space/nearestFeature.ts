import type { Geometry } from 'geojson';
import type { Position } from '../area/Area.ts';
import type { Steps } from '../steps/Steps.ts';
import { featureTree } from './featureTree.ts';

/** By point; -1 and NaN for a point without place, and where there is no feature. */
export interface Nearest {
  /** The place of the nearest feature in the list. */
  readonly index: Int32Array;
  /** Kilometres over a ball of 6,371.0088 km. */
  readonly km: Float64Array;
}

/** Points between two steps: a few milliseconds. */
const turn = 256;

/**
 * The nearest feature of each point: how far a hamlet is from the next road, river, school or zone. Exact: lines
 * and borders are measured at their nearest point, not at their corners; inside an area the distance is zero; of
 * two features as near, the first counts.
 *
 * @param from degrees; `null` for a point without place
 * @param to points, lines and areas in degrees; one without shape is near to nothing
 */
export function* nearestFeature(
  from: readonly (Position | null)[],
  to: readonly (Geometry | null)[],
): Steps<Nearest> {
  const tree = featureTree(to);
  const index = new Int32Array(from.length).fill(-1);
  const km = new Float64Array(from.length).fill(NaN);
  for (const [at, place] of from.entries()) {
    if (at % turn === 0) yield at / from.length;
    const found = place === null ? null : tree.nearest(place);
    if (found !== null) [index[at], km[at]] = [found.index, found.km];
  }
  return { index, km };
}
