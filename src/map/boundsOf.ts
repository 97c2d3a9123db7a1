import type { MultiPolygon, Polygon } from 'geojson';
import type { Box } from './MapGeometry.ts';
import { polygonsOf } from '../domain/space/polygons.ts';

/** The box around some shapes, in degrees; `null` when there is none. */
export function boundsOf(shapes: Iterable<Polygon | MultiPolygon>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of shapes) {
    for (const [outer] of polygonsOf(shape)) {
      for (const [x = 0, y = 0] of outer ?? []) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
    }
  }
  return west > east ? null : [west, south, east, north];
}
