import type { Position } from 'geojson';
import { geometryThresholds } from './geometryThresholds.ts';
import { ringArea } from './ringArea.ts';

/**
 * Whether a clean ring encloses nothing that is a place. A bow-tie encloses something although the areas of its
 * lobes cancel out.
 */
export function isEmptyRing(ring: readonly Position[]): boolean {
  if (ring.length < 4) return true;
  return (
    Math.abs(ringArea(ring)) < geometryThresholds.leastPart && reach(ring) < geometryThresholds.leastPart
  );
}

/** A bound from above of what a ring encloses: the sum of its triangles, whichever way they turn. */
function reach(ring: readonly Position[]): number {
  const [first] = ring;
  if (first === undefined) return 0;
  let sum = 0;
  for (let at = 1; at + 1 < ring.length; at++) {
    const [one, other] = [ring[at], ring[at + 1]];
    if (one !== undefined && other !== undefined) sum += Math.abs(ringArea([first, one, other, first]));
  }
  return sum;
}
