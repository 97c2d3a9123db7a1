import type { Geometry } from 'geojson';
import { ringsOf } from './ringsOf.ts';
import { stretchesOf } from './stretchesOf.ts';

const share = 1e-6;

/**
 * The tolerance for shared borders where the planner names none: a millionth of the diagonal of all shapes
 * together, in the units of the coordinates (about 20 cm for Cao Bằng). Far above the rounding of
 * coordinates, far below any distance that a map of the whole means to show.
 */
export function usualTolerance(geometries: readonly (Geometry | null)[]): number {
  const { box } = stretchesOf(geometries.flatMap(ringsOf));
  return box === null ? 0 : share * Math.hypot(box[2] - box[0], box[3] - box[1]);
}
