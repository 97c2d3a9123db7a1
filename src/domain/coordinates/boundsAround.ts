import type { Geometry } from 'geojson';
import { boundsOf } from './boundsOf.ts';
import type { Bounds } from './Extent.ts';

/** The box around several geometries; `null` where none of them has a position. */
export function boundsAround(geometries: readonly (Geometry | null)[]): Bounds | null {
  return geometries.reduce<Bounds | null>((all, geometry) => {
    const one = boundsOf(geometry);
    if (one === null || all === null) return one ?? all;
    return {
      west: Math.min(all.west, one.west),
      south: Math.min(all.south, one.south),
      east: Math.max(all.east, one.east),
      north: Math.max(all.north, one.north),
    };
  }, null);
}
