import type { Position } from 'geojson';

/** In degrees or on the grid. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * The box around corners of a ring.
 *
 * @param from first corner, from 0
 * @param to last corner, included
 */
export function ringBox(ring: readonly Position[], from = 0, to = ring.length - 1): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = from; at <= to; at++) {
    const [x = NaN, y = NaN] = ring[at] ?? [];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}
