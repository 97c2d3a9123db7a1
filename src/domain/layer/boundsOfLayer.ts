import { boundsAround } from '../coordinates/boundsAround.ts';
import type { Bounds } from '../coordinates/Extent.ts';
import type { OwnLayer } from './OwnLayer.ts';

/** Where a layer lies, WGS 84; `null` for one without a position. */
export function boundsOfLayer({ features }: Pick<OwnLayer, 'features'>): Bounds | null {
  return boundsAround(features.map(({ geometry }) => geometry));
}
