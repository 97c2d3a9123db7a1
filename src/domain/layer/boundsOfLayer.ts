import { boundsOf } from '../coordinates/boundsOf.ts';
import type { Bounds } from '../coordinates/Extent.ts';
import type { OwnLayer } from './OwnLayer.ts';

/** Where a layer lies, WGS 84; `null` for one without a position. */
export function boundsOfLayer({ features }: Pick<OwnLayer, 'features'>): Bounds | null {
  return features.reduce<Bounds | null>((all, { geometry }) => {
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
