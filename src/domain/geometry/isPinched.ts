import type { Position } from 'geojson';

/** Whether a ring passes one of its corners twice. */
export function isPinched(rings: readonly (readonly Position[])[]): boolean {
  return rings.some((ring) => mayRepeat(ring) && new Set(ring.map(String)).size < ring.length - 1);
}

/** A quick no for nearly every ring: one number for each corner, equal for equal corners. */
const mayRepeat = (ring: readonly Position[]): boolean =>
  new Set(ring.map(([x = 0, y = 0]) => x * Math.PI + y * Math.E)).size < ring.length - 1;
