import type { Path64 } from 'clipper2-ts';

/** On the grid. */
export type GridBox = readonly [west: number, south: number, east: number, north: number];

/** The box around paths. */
export function boxOf(paths: readonly Path64[]): GridBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const path of paths) {
    for (const { x, y } of path) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return [west, south, east, north];
}
