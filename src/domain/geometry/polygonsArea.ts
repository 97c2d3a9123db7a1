import type { Position } from 'geojson';
import { ringArea } from './ringArea.ts';

/** The area of polygons in square metres: outlines less holes, whichever way they run. */
export function polygonsArea(polygons: readonly (readonly (readonly Position[])[])[]): number {
  let sum = 0;
  for (const rings of polygons)
    rings.forEach((ring, index) => (sum += (index === 0 ? 1 : -1) * Math.abs(ringArea(ring))));
  return sum;
}
