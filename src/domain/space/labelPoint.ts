import type { MultiPolygon, Polygon, Position } from 'geojson';
import { largestPolygon } from './polygons.ts';

/**
 * A name is about three times as wide as it is high, so room beside a point counts for less than room
 * above it: distances are measured with the latitude stretched by this much.
 */
const stretch = 2.5;
const steps = 5;
/** From the middle outwards: where room is the same everywhere along, a name stands in the middle. */
const order = [3, 2, 4, 1, 5];
/** How much more room another place must have to be better. */
const clearly = 1.02;
const rounds = 3;
/** Corners of a ring that are looked at: a name needs no more precise a place. */
const corners = 90;

/**
 * The point inside a shape with the most room around it for a name (an approximation of the pole of
 * inaccessibility, after Garcia-Castellanos and Lombardo 2007: search a grid, then search closer around
 * the best cell). Degrees. A shape without any ring gives `null`.
 */
export function labelPoint(shape: Polygon | MultiPolygon): Position | null {
  const rings = largestPolygon(shape).map(thinned);
  const outer = rings[0];
  if (outer === undefined || outer.length === 0) return null;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < outer.length; at += 2) {
    const [x, y] = [outer[at] ?? 0, outer[at + 1] ?? 0];
    [left, right, bottom, top] = [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(bottom, y),
      Math.max(top, y),
    ];
  }
  let [bestX, bestY, bestRoom] = [(left + right) / 2, (bottom + top) / 2, 0];
  for (let round = 0; round < rounds; round++) {
    const [across, up] = [(right - left) / (steps + 1), (top - bottom) / (steps + 1)];
    for (const column of order) {
      for (const row of order) {
        const [x, y] = [left + column * across, bottom + row * up];
        const room = roomAround(rings, x, y, bestRoom);
        if (room > bestRoom * clearly) [bestX, bestY, bestRoom] = [x, y, room];
      }
    }
    [left, right, bottom, top] = [bestX - across, bestX + across, bestY - up, bestY + up];
  }
  return [bestX, bestY / stretch];
}

/** x, y, x, y, ... with the latitude stretched, and no more corners than are looked at. */
function thinned(ring: readonly Position[]): Float64Array {
  const stride = Math.ceil(ring.length / corners);
  const flat = new Float64Array(2 * Math.ceil(ring.length / stride));
  for (let at = 0; at < flat.length; at += 2) {
    const [x = 0, y = 0] = ring[(at / 2) * stride] ?? [];
    flat[at] = x;
    flat[at + 1] = y * stretch;
  }
  return flat;
}

/** Squared distance to the nearest edge; 0 outside, and 0 as soon as it cannot be more than `enough`. */
function roomAround(rings: readonly Float64Array[], x: number, y: number, enough: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let ax = ring[ring.length - 2] ?? 0;
    let ay = ring[ring.length - 1] ?? 0;
    for (let at = 0; at < ring.length; at += 2) {
      const bx = ring[at] ?? 0;
      const by = ring[at + 1] ?? 0;
      if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
      const dx = bx - ax;
      const dy = by - ay;
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
      const px = x - ax - along * dx;
      const py = y - ay - along * dy;
      nearest = Math.min(nearest, px * px + py * py);
      if (nearest <= enough) return 0;
      ax = bx;
      ay = by;
    }
  }
  return inside ? nearest : 0;
}
