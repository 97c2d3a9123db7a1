import type { Geometry } from 'geojson';
import { eachPosition } from './eachPosition.ts';
import type { Bounds } from './Extent.ts';

/** The box around a geometry, in its own coordinates; `null` where it has no position. */
export function boundsOf(geometry: Geometry | null): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  eachPosition(geometry, (x, y) => {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  });
  return west > east ? null : { west, south, east, north };
}
