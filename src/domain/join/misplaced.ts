import type { Position } from 'geojson';

export interface Misplaced {
  readonly code: 'not-degrees' | 'axes-swapped' | 'outside-vietnam';
  readonly x: number;
  readonly y: number;
}

/** Longitudes and latitudes of the country with its islands, a little widened. */
const west = 101;
const east = 119;
const south = 5;
const north = 24.5;

const inside = (x: number, y: number) => x >= west && x <= east && y >= south && y <= north;

/**
 * The first corner that cannot lie in Vietnam, and why: metres of a projected system (VN-2000), latitude
 * before longitude, or another part of the world. `null` when every corner can.
 */
export function misplaced(polygons: readonly (readonly (readonly Position[])[])[]): Misplaced | null {
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (const [x = NaN, y = NaN] of ring) {
        if (inside(x, y)) continue;
        if (Math.abs(x) > 180 || Math.abs(y) > 180) return { code: 'not-degrees', x, y };
        return { code: inside(y, x) ? 'axes-swapped' : 'outside-vietnam', x, y };
      }
    }
  }
  return null;
}
