import type { Path64 } from 'clipper2-ts';

import type { Box } from './ringBox.ts';

/** The box around paths on the grid. */
export function boxOf(paths: readonly Path64[]): Box {
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
