import type { Geometry, Position } from 'geojson';
import { polygonsOf } from '../space/polygonsOf.ts';

/** The polygons of a shape with each ring closed, whether the file closed it or not; none for points and lines. */
export function closedPolygons(geometry: Geometry | null): readonly (readonly (readonly Position[])[])[] {
  return polygonsOf(geometry).map((rings) => rings.map(closed));
}

function closed(ring: readonly Position[]): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const open = first !== undefined && (first[0] !== last?.[0] || first[1] !== last?.[1]);
  return open ? [...ring, first] : ring;
}
