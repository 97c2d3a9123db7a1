import { squaredDistance } from './nationalLimit.ts';
import type { Mesh } from './mesh.ts';
import type { Point } from './projection.ts';

/** The cells whose middle lies within `km` of a place, the nearest cell always among them. */
export function cellsAround(mesh: Mesh, place: Point, km: number): readonly number[] {
  const start = mesh.cellAt(place);
  const seen = new Set([start]);
  for (const cell of seen) {
    for (const next of mesh.neighbours[cell] ?? []) {
      const point = mesh.points[next];
      if (point && squaredDistance(point, place) < km * km) seen.add(next);
    }
  }
  return [...seen];
}
